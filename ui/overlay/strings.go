package overlay

import "yunlan/content/lang"

var (
	listTitle    = lang.Text{"列表", "Lists"}
	peekTitle    = lang.Text{"预览", "Preview"}
	upperDesc    = lang.Text{"上一级", "up"}
	closeDesc    = lang.Text{"关闭", "close"}
	downDesc     = lang.Text{"向下", "down"}
	upDesc       = lang.Text{"向上", "up"}
	runDesc      = lang.Text{"打开", "open"}
	leaveFilter  = lang.Text{"离开筛选", "leave the filter"}
	filterDesc   = lang.Text{"筛选", "filter"}
	paneDesc     = lang.Text{"到列表", "to the list"}
	jumpDesc     = lang.Text{"跳到原文", "go there"}
	copyDesc     = lang.Text{"复制", "copy"}
	dataDesc     = lang.Text{"到市场屏", "to the market"}
	viewDesc     = lang.Text{"换一种看法", "next view"}
	helpTitle    = lang.Text{"帮助", "Help"}
	helpFilter   = lang.Text{"筛选 ", "Filter "}
	helpHint     = lang.Text{"键入文字筛选，Esc 关闭", "type to filter, Esc closes"}
	helpNone     = lang.Text{"没有匹配的按键，请缩短关键词。", "No such key. Shorten the search."}
	copiedBlock  = lang.Text{"所示内容", "what was shown"}
	pageFormat   = lang.Text{"第%s页", "page %s"}
	filterPrompt = lang.Text{"筛选 ", "Filter "}
	askPrompt    = lang.Text{"检索 ", "Search "}
	listEmpty    = lang.Text{"这里还没有内容。", "There is nothing here."}
	listNone     = lang.Text{"没有匹配项，请缩短关键词。", "No matches. Shorten the search."}
)
