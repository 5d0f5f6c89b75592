package app

const (
	name       = "云览"
	readerName = "阅读"
	findName   = "检索"
	policyName = "政策"
	marketName = "市场"
	assessName = "自评"

	searchDesc  = "检索全文"
	backDesc    = "后退"
	forwardDesc = "前进"
	escDesc     = "退一层"
	helpDesc    = "帮助"
	themeDesc   = "换主题"
	mouseDesc   = "放开鼠标"
	redrawDesc  = "重画"
	suspendDesc = "挂起"
	quitDesc    = "退出"
	cancelDesc  = "取消，两次退出"
	globalKeys  = "各处通用"

	tooSmall      = "窗口太小，至少要 40×12"
	tooSmallShort = "窗口太小"
	pressAgain    = "再按一次 Ctrl-C 退出"
	pressQ        = "已在最外层，按 q 退出"
	trailTo       = "回 "
	noBack        = "没有更早的位置"
	noForward     = "没有更晚的位置"
	themeFormat   = "主题：%s"
	mouseOn       = "鼠标归云览：滚轮与点击可用，M 放开"
	mouseOff      = "鼠标归终端：可拖选文字，M 收回"
	copiedTool    = "%s已复制（%s）"
	copiedOSC     = "%s已交给终端去复制（OSC 52）；粘贴不出，就是终端没有开放剪贴板"
	copiedFile    = "没有可用的剪贴板，%s已写入 %s"
	copyFailed    = "没能复制：%v"
	notYet        = "没有这一屏"
	unsavedFormat = "没能保存：%s。已另存到 %s"
)

var themeNames = map[string]string{"auto": "随终端", "dark": "深色", "light": "浅色", "mono": "无色"}
