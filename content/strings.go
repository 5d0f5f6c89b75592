package content

import "yunlan/content/lang"

// Why a reference names nothing, and what to write instead.
var (
	refNotFound      = lang.Text{"找不到“%s”：%s", "“%s” was not found: %s"}
	refTry           = lang.Text{"可试 %s", "try %s"}
	refSeveral       = lang.Text{"“%s”有 %d 处", "“%s” names %d places"}
	refForm          = lang.Text{"不认识这种写法", "it is not a reference of any known form"}
	refFigures       = lang.Text{"图", "figures"}
	refTables        = lang.Text{"表", "tables"}
	refNotes         = lang.Text{"注", "notes"}
	refPage          = lang.Text{"%s页", "page%s"} // as it is typed
	refPages         = lang.Text{"页码", "pages"}
	refSections      = lang.Text{"章节", "chapters"}
	refParagraphs    = lang.Text{"%s 的段落", "paragraphs of %s"}
	refSubsections   = lang.Text{"%s 的小节", "sections of %s"}
	refNoParagraphs  = lang.Text{"%s 没有自己的段落", "%s has no paragraphs of its own"}
	refNoSubsections = lang.Text{"%s 没有小节", "%s has no sections"}
	refNone          = lang.Text{"没有%s", "there are no %s"}
	refOnly          = lang.Text{"%s只有 %s", "%s: there is only %s"}
	refUpTo          = lang.Text{"%s只到 %s", "%s go up to %s"}

	nounText     = lang.Text{"本文", "the text"}
	nounPaper    = lang.Text{"白皮书", "the paper"}
	nounBlueBook = lang.Text{"蓝皮书", "the blue book"}
	nounReport   = lang.Text{"报告", "the report"}
	nounManual   = lang.Text{"手册", "the manual"}
	nounGuide    = lang.Text{"指南", "the guide"}

	frontTitle     = lang.Text{"正文", "Text"} // of the section before any heading
	paragraphTitle = lang.Text{"%s 第 %s 段", "%s, paragraph %s"}
	pageTitle      = lang.Text{"第 %s 页", "page %s"}
)

var kindNames = map[Kind]lang.Text{
	Heading: {"标题", "heading"}, Paragraph: {"段落", "paragraph"}, Figure: {"图", "figure"}, Table: {"表格", "table"},
	Row: {"表格行", "row"}, Source: {"来源", "source"}, Footnote: {"脚注", "footnote"},
}

// Names are what the reader knows the kind by, in both languages.
func (k Kind) Names() lang.Text { return kindNames[k] }

// Name is the kind's name in the language in use.
func (k Kind) Name() string { return k.Names().String() }
