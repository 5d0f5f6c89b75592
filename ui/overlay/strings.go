package overlay

const (
	closeDesc    = "关闭"
	downDesc     = "向下"
	upDesc       = "向上"
	pageDownDesc = "下一页"
	pageUpDesc   = "上一页"
	jumpDesc     = "跳到原文"
	copyDesc     = "复制"
	dataDesc     = "看数据"
	helpTitle    = "帮助"
	helpFilter   = "筛选 "
	helpHint     = "键入文字筛选，Esc 关闭"
	helpNone     = "没有这样的按键。删掉几个字再看。"
	globalGroup  = "全局"
	copiedBlock  = "所示内容"
	pageFormat   = "第%s页"
)
