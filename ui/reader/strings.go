package reader

import (
	"yunlan/content"
	"yunlan/content/lang"
)

// The reader's words.
var (
	title = lang.Text{"阅读", "Read"}

	downDesc        = lang.Text{"下一行", "line down"}
	upDesc          = lang.Text{"上一行", "line up"}
	pageDownDesc    = lang.Text{"下一页", "page down"}
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
	abstractDesc    = lang.Text{"本节提要", "abstract of the section"}
	abstractNames   = lang.Text{"摘要 概要 讲什么", "summary"}
	abstractTitle   = lang.Text{"%s 提要：云览写的，不是原文；每句下面是依据的段落", "%s, abstract: by yunlan, not the paper's words; below each sentence the paragraphs it rests on"}
	noAbstract      = lang.Text{"这一节没有提要", "this section has no abstract"}
	hintsDesc       = lang.Text{"链接字母", "letters on links"}
	copyDesc        = lang.Text{"复制本段", "copy paragraph"}
	citeDesc        = lang.Text{"连出处复制", "copy with citation"}
	styleDesc       = lang.Text{"换引文格式", "citation style"}
	contentsDesc    = lang.Text{"目录", "contents"}
	widerDesc       = lang.Text{"行宽加两字", "wider lines"}
	narrowerDesc    = lang.Text{"行宽减两字", "narrower lines"}
	resetDesc       = lang.Text{"行宽复原", "default width"}
	explainDesc     = lang.Text{"解释本段的词", "explain terms"}
	nextStopDesc    = lang.Text{"下一步", "next stop"}
	prevStopDesc    = lang.Text{"上一步", "previous stop"}
	unlightDesc     = lang.Text{"取消高亮", "clear highlights"}
	leaveRouteDesc  = lang.Text{"离开", "leave"}
	focusDesc       = lang.Text{"专注", "focus"}
	justifyDesc     = lang.Text{"两端对齐", "justify"}
	indentDesc      = lang.Text{"首行缩进或空行", "indent or blank line"}
	spacingDesc     = lang.Text{"中西文间距", "Han–Latin spacing"}

	checkOf    = lang.Text{"%s 数据核对：%s", "%s data check: %s"}
	signsTitle = lang.Text{"页边的记号，K 看数据核对", "Signs in the margin; K shows the data check"}
	signNote   = lang.Text{"有笔记", "a note"}
	signLit    = lang.Text{"划了线", "a highlight"}
	signWrong  = lang.Text{"有数不一致", "number misfits"}
	signOpen   = lang.Text{"有数两读", "two readings"}

	percentDesc = lang.Text{"按百分比跳转", "to a percentage"}

	openTitle   = lang.Text{"打开链接", "open the link"}
	citeTitle   = lang.Text{"连出处复制本段", "copy the paragraph with its citation"}
	paneTitle   = lang.Text{"目录与正文换栏", "contents or text"}
	deleteTitle = lang.Text{"删除书签或笔记", "delete a bookmark or a note"}
	forgetTitle = lang.Text{"清空阅读统计", "clear the reading statistics"}

	citeNames   = lang.Text{"引用 引文 参考文献", "quote reference"}
	noteNames   = lang.Text{"批注 备注", "comment annotate"}
	styleWords  = lang.Text{"国标 参考文献 格式", "gbt gbt7714 gb/t bibtex markdown reference"}
	exportNames = lang.Text{"打印 另存 保存 下载", "print save download"}
	widerNames  = lang.Text{"字号 放大 宽", "larger"}
	focusNames  = lang.Text{"全屏 安静", "fullscreen"}

	noPage      = lang.Text{"没有第 %d 页", "There is no page %d"}
	percentHint = lang.Text{"先打数再按 %：50% 到全文的一半", "Type a number before %: 50% is the middle of the text"}
	percentOff  = lang.Text{"数字现在是换屏；配置里写 digits = \"counts\"，就能用 50%、5j、12G", "Digits show the screens; with digits = \"counts\" in the configuration there are 50%, 5j and 12G"}

	pagelessFormat = lang.Text{"%d%%  余 %d 分钟", "%d%%  %d min left"}
	statusFormat   = lang.Text{"第 %s 页  %d%%  余 %d 分钟", "p.%s  %d%%  %d min left"}
	promptLabels   = map[promptFor]lang.Text{
		toFind: {"查找 ", "Find "}, toFilter: {"筛选目录 ", "Filter contents "}, toName: {"笔记存为 ", "Save notes as "},
	}
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
	justifyOff      = lang.Text{"左对齐", "left-aligned"}
	indentTwo       = lang.Text{"首行缩进", "first lines indented"}
	indentBlank     = lang.Text{"段间空行", "blank lines between paragraphs"}
	spacingAuto     = lang.Text{"中西文之间空一格", "a space between Han and Latin"}
	spacingKeep     = lang.Text{"中西文间距照原文", "Han–Latin spacing as printed"}
	spacingNone     = lang.Text{"中西文之间不空", "no space between Han and Latin"}
	noRoute         = lang.Text{"不在路线上。W 打开阅读路线。", "Not on a route. W opens the routes."}
	firstStop       = lang.Text{"这是第一步", "This is the first stop"}
	routeDone       = lang.Text{"读完了：%s", "Finished: %s"}
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

// Marks, notes and the selection.
var (
	pageFormat = lang.Text{"第%s页", "p. %s"}

	markDesc     = lang.Text{"设书签", "set a bookmark"}
	jumpDesc     = lang.Text{"跳到书签", "go to a bookmark"}
	marksDesc    = lang.Text{"书签列表", "bookmarks"}
	selectDesc   = lang.Text{"选文字", "select"}
	noteDesc     = lang.Text{"写笔记", "note"}
	notesDesc    = lang.Text{"笔记列表", "notes"}
	outsideDesc  = lang.Text{"用 $EDITOR 写", "in $EDITOR"}
	deleteDesc   = lang.Text{"删除", "delete"}
	pictureDesc  = lang.Text{"全屏看图", "the picture, full screen"}
	pictureNames = lang.Text{"图片 大图 放大", "image graphics"}
	pictureTitle = lang.Text{"全屏看文中的图", "a figure of the text, full screen"}
	noFigureHere = lang.Text{"这一屏没有可画的图", "no figure stands on this screen"}

	exportDesc  = lang.Text{"导出笔记", "export notes"}
	readingDesc = lang.Text{"阅读统计", "reading statistics"}
	forgetDesc  = lang.Text{"全部删除", "delete all"}
	saveDesc    = lang.Text{"保存", "save"}
	newLineDesc = lang.Text{"换行", "new line"}
	laterDesc   = lang.Text{"以后再写", "later"}
	editDesc    = lang.Text{"改写", "edit"}
	closeDesc   = lang.Text{"关闭", "close"}

	highlightDesc    = lang.Text{"选中后划线", "highlight selection"}
	wordDesc         = lang.Text{"选到下一词", "select to next word"}
	wordBackDesc     = lang.Text{"选到上一词", "select to previous word"}
	sentenceDesc     = lang.Text{"往后一句", "a sentence on"}
	sentenceBackDesc = lang.Text{"往前一句", "a sentence back"}
	rowStartDesc     = lang.Text{"选到行首", "select to start of line"}
	rowEndDesc       = lang.Text{"选到行末", "select to end of line"}
	selectUpDesc     = lang.Text{"选到上一页", "select to the page before"}
	swapDesc         = lang.Text{"换选区一端", "other end of selection"}

	selectMode  = lang.Text{"选文字", "Selecting"}
	copyShort   = lang.Text{"复制", "copy"}
	citeShort   = lang.Text{"引用", "cite"}
	noteShort   = lang.Text{"笔记", "note"}
	litShort    = lang.Text{"划线", "mark"}
	extendShort = lang.Text{"选到", "extend"}
	swapShort   = lang.Text{"另一端", "other end"}

	askMark    = lang.Text{"按一个字母设书签，Esc 取消", "Press a letter for the bookmark, Esc to cancel"}
	askJump    = lang.Text{"按书签的字母跳过去，' 回刚才的位置，Esc 取消", "Press the bookmark's letter, ' for where you were, Esc to cancel"}
	marksUsed  = lang.Text{"；已用：%s", "; in use: %s"}
	marksSet   = lang.Text{"；已有：%s", "; set: %s"}
	linkOpens  = lang.Text{"；%s", "; %s"}
	notALetter = lang.Text{"书签的名字是一个字母或数字", "A bookmark's name is a letter or a digit"}
	markSet    = lang.Text{"书签 %s：%s。' %[1]s 回到这里", "Bookmark %s: %s. ' %[1]s returns here"}
	noSuchMark = lang.Text{"没有书签 %s。B 看全部书签，m 设书签", "No bookmark %s. B lists them, m sets one"}
	noJumpYet  = lang.Text{"还没有跳转过", "No jump yet"}
	marksTitle = lang.Text{"书签", "Bookmarks"}
	noMarks    = lang.Text{"还没有书签。按 m 再按一个字母设一个。", "No bookmarks yet. Press m and a letter to set one."}

	selectionCopied = lang.Text{"选中的文字", "The selection"}
	highlighted     = lang.Text{"已划线。A 看全部笔记与划线", "Highlighted. A lists notes and highlights"}
	notesTitle      = lang.Text{"笔记与划线", "Notes and highlights"}
	notesHere       = lang.Text{"本段的笔记", "Notes on this paragraph"}
	noteName        = lang.Text{"笔记", "Note"}
	noNotes         = lang.Text{"还没有笔记。按 a 写一条，或按 v 选文字再按 Enter 划线。", "No notes yet. Press a to write one, or v to select and Enter to highlight."}
	quoteGone       = lang.Text{"〔原文里找不到〕", "[not in the paper]"}
	noteSaved       = lang.Text{"笔记已保存。A 看全部，Enter 再看", "Note saved. A lists all, Enter shows it"}
	notOnDisk       = lang.Text{"尚未存到磁盘（%s），先留在内存里；离开时会另存一份，并说明如何恢复", "Not on the disk yet (%s): kept in memory, and saved to a file when you leave"}
	noteEmptied     = lang.Text{"笔记已清空，划线保留。按 A 再按 d 删除", "Note emptied; the highlight stays. A, then d deletes it"}
	noteLong        = lang.Text{"写了 %d 字节，笔记最多 %d 字节。请删去一些再存", "%d bytes are written, a note has at most %d. Shorten it and save again"}
	setAside        = lang.Text{"没写完的留着了：%s 接着写，%s 里可以丢弃", "Kept unfinished: %s goes on, %s lists it and can discard it"}
	tookUp          = lang.Text{"接着上次没写完的。不要了就在 %s 里按 %s", "On from where you stopped. To discard it: %[2]s in %[1]s"}
	unfinished      = lang.Text{"没写完：", "Unfinished: "}
	noteDeleted     = lang.Text{"笔记已删除", "Note deleted"}
	exported        = lang.Text{"%d 条已写入 %s（%s）", "%d written to %s (%s)"}
	exportFailed    = lang.Text{"导出失败：%v", "Not exported: %v"}
	exportTaken     = lang.Text{"已有 %s，请换个名字", "%s is there already: choose another name"}
	exportNameless  = lang.Text{"请输入文件名", "Enter a file name"}
	formatDesc      = lang.Text{"换成 %s", "as %s"}
	notSaveDesc     = lang.Text{"不存", "do not save"}
	keepDesc        = lang.Text{"停在这里", "stay here"}
	toListDesc      = lang.Text{"到目录", "to the contents"}
	cancelDesc      = lang.Text{"取消", "cancel"}

	noEditor     = lang.Text{"没有设置 $EDITOR 或 $VISUAL。按 a 就地写", "Neither $EDITOR nor $VISUAL is set. Press a to write here"}
	editorFile   = lang.Text{"无法打开编辑器：%s。按 a 就地写", "Not handed to the editor: %s. Press a to write here"}
	editorFailed = lang.Text{"%s。笔记保持原样。按 a 就地写。", "%s. The note is as it was; press a to write here. "}
	editorLeft   = lang.Text{"写下的还在 %s，%s 里能接着写", "What was written is in %s; %s goes on with it"}
	editorLong   = lang.Text{"笔记最多 %d 字节，保持原样。", "A note has at most %d bytes; it is as it was. "}
	editorSame   = lang.Text{"没有改动", "Nothing changed"}
	editorEmpty  = lang.Text{"文件是空的，笔记保持原样。要删除请按 A 再按 d", "The file is empty; the note is as it was. To delete it: A, then d"}
)

// Reading statistics.
var (
	readingTitle     = lang.Text{"阅读统计（只在本机）", "Reading statistics (on this machine only)"}
	finishedSections = lang.Text{"读完的节", "Sections finished"}
	countedSince     = lang.Text{"记录始于", "Counted since"}
	allSections      = lang.Text{"全文", "The whole paper"}
	noReading        = lang.Text{"还没有记录。读一会儿再看。", "Nothing yet. Read for a while and look again."}
)

// The translation.
var (
	textDesc    = lang.Text{"原文或英译", "translation"}
	textShort   = lang.Text{"英译", "in English"}
	textNames   = lang.Text{"英文 翻译 双语 对照", "english bilingual language original"}
	noticeShort = lang.Text{"非官方英译", "Unofficial translation"}
	noticeLacks = lang.Text{"%d 句没有译文，显示原文。", "%d sentence(s) without translation, shown in Chinese."}
)

// Correcting the headings of a document.
var (
	correctDesc    = lang.Text{"修正标题", "correct headings"}
	correctBundled = lang.Text{"自带的白皮书的标题核对过，不用改", "the headings of the bundled paper have been checked"}
	promoteName    = lang.Text{"升一级", "One level up"}
	promoteWhat    = lang.Text{"它下面的一起升", "with what stands below it"}
	promoteOff     = lang.Text{"已是最高一级", "it stands at the highest level"}
	demoteName     = lang.Text{"降一级", "One level down"}
	demoteWhat     = lang.Text{"归到上一个标题之下，它下面的一起降", "under the heading before it, with what stands below it"}
	demoteOff      = lang.Text{"不能再低了", "it cannot stand lower"}
	noHeadingName  = lang.Text{"不是标题", "No heading"}
	noHeadingWhat  = lang.Text{"并入前面的正文", "part of the text before it"}
	noHeadingOff   = lang.Text{"它前面没有正文可以并入", "no text stands before it"}
	takeBackName   = lang.Text{"撤销上一次改动", "Undo the last correction"}
	takeBackWhat   = lang.Text{"一次一步", "one at a time"}
	asReadName     = lang.Text{"全部还原", "Undo all corrections"}
	asReadWhat     = lang.Text{"回到程序读出的样子", "the headings as they were read"}
	correctDone    = lang.Text{"已改：%s", "Corrected: %s"}
	takenBack      = lang.Text{"已撤销", "Undone"}
)
