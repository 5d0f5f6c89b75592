package reader

import (
	"yunlan/content"
	"yunlan/ui/lang"
)

// The reader's words.
var (
	title    = lang.Text{"阅读", "Read"}
	spaceKey = lang.Text{"空格", "Space"}

	downDesc        = lang.Text{"下一行", "line down"}
	upDesc          = lang.Text{"上一行", "line up"}
	pageDownDesc    = lang.Text{"下一页", "page down"}
	pageUpDesc      = lang.Text{"上一页", "page up"}
	halfDownDesc    = lang.Text{"下半页", "half a page down"}
	halfUpDesc      = lang.Text{"上半页", "half a page up"}
	topDesc         = lang.Text{"本节开头", "start of section"}
	endDesc         = lang.Text{"本节末尾", "end of section"}
	nextParaDesc    = lang.Text{"下一段", "next paragraph"}
	prevParaDesc    = lang.Text{"上一段", "previous paragraph"}
	nextSectionDesc = lang.Text{"下一节", "next section"}
	prevSectionDesc = lang.Text{"上一节", "previous section"}
	leftDesc        = lang.Text{"到目录，折叠", "to contents, fold"}
	rightDesc       = lang.Text{"到正文，展开", "to text, unfold"}
	paneDesc        = lang.Text{"换栏", "other pane"}
	findDesc        = lang.Text{"查找", "find"}
	nextDesc        = lang.Text{"下一处", "next match"}
	prevDesc        = lang.Text{"上一处", "previous match"}
	openDesc        = lang.Text{"打开", "open"}
	hintsDesc       = lang.Text{"链接字母", "letters on links"}
	copyDesc        = lang.Text{"复制本段", "copy paragraph"}
	citeDesc        = lang.Text{"连出处复制", "copy with citation"}
	styleDesc       = lang.Text{"换引文格式", "citation style"}
	contentsDesc    = lang.Text{"目录", "contents"}
	widerDesc       = lang.Text{"行宽加两字", "wider lines"}
	narrowerDesc    = lang.Text{"行宽减两字", "narrower lines"}
	resetDesc       = lang.Text{"行宽复原", "default width"}
	focusDesc       = lang.Text{"专注", "focus"}
	justifyDesc     = lang.Text{"两端对齐", "justify"}
	indentDesc      = lang.Text{"首行缩进或空行", "indent or blank line"}
	spacingDesc     = lang.Text{"中西文间距", "Han–Latin spacing"}

	statusFormat    = lang.Text{"第 %s 页  %d%%  余 %d 分钟", "p. %s  %d%%  %d min left"}
	findPrompt      = lang.Text{"查找 ", "Find "}
	filterPrompt    = lang.Text{"筛选目录 ", "Filter contents "}
	countFormat     = lang.Text{"%d/%d", "%d/%d"}
	noMatch         = lang.Text{"没有“%s”。试试更短的词，或按 s 检索全文。", "No “%s”. Try a shorter word, or press s to search the whole paper."}
	noMatchShort    = lang.Text{"没有", "none"}
	nothingToOpen   = lang.Text{"本段没有链接。f 显示屏幕上的全部链接。", "No link in this paragraph. f shows all links on the screen."}
	noLinksHere     = lang.Text{"屏幕上没有链接。", "No links on the screen."}
	hintsPrompt     = lang.Text{"按字母打开链接，Esc 取消", "Press a letter to open its link, Esc to cancel"}
	paragraphCopied = lang.Text{"本段", "The paragraph"}
	quoteCopied     = lang.Text{"引文（%s）", "The quotation (%s)"}
	measureFormat   = lang.Text{"行宽 %d 字", "%d characters a line"}
	measureAsFits   = lang.Text{"行宽 %d 字（窗口最多 %d 字）", "%d characters a line (the window has room for %d)"}
	justifyOn       = lang.Text{"两端对齐", "justified"}
	justifyOff      = lang.Text{"左对齐", "ragged right"}
	indentTwo       = lang.Text{"首行缩进", "first lines indented"}
	indentBlank     = lang.Text{"段间空行", "blank lines between paragraphs"}
	spacingAuto     = lang.Text{"中西文之间空一格", "a space between Han and Latin"}
	spacingKeep     = lang.Text{"中西文间距照原文", "Han–Latin spacing as printed"}
	spacingNone     = lang.Text{"中西文之间不空", "no space between Han and Latin"}
	listComma       = lang.Text{"，", ", "}
)

// Citation styles.
var (
	styleNames = map[content.CiteStyle]lang.Text{
		content.CitePlain:    {"通用", "plain"},
		content.CiteGBT7714:  {"GB/T 7714", "GB/T 7714"},
		content.CiteMarkdown: {"Markdown", "Markdown"},
		content.CiteBibTeX:   {"BibTeX", "BibTeX"},
	}
	styleChosen = lang.Text{"引文格式：%s。Y 按此复制", "Citation style: %s. Y copies in it"}
)
