package cli

// The manual's headings and what no command says itself.
const (
	manName        = "名称"
	manSynopsis    = "概要"
	manDescription = "说明"
	manCommands    = "命令"
)

// manPart is a section of terms.
type manPart struct {
	head    string
	entries [][2]string
}

var manParts = []manPart{
	{"退出码", [][2]string{
		{"0", "完成；管道的另一端提前关闭也算完成。"},
		{"1", "没有找到，或没有做成。"},
		{"2", "用法不对，或输入的内容不对。"},
		{"130, 143", "被 SIGINT 或 SIGTERM 中断。"},
	}},
	{"环境变量", [][2]string{
		{"NO_COLOR", "不为空则不用颜色；--color 优先于它。"},
		{"FORCE_COLOR, CLICOLOR_FORCE", "不为空也不为 0 则总用颜色；NO_COLOR 优先于它们。"},
		{"CLICOLOR", "为 0 则不用颜色。"},
		{"YUNLAN_LANG, YUNLAN_THEME, YUNLAN_KEYS …", "配置文件各项的变量，名字见 yunlan config init 写出的文件；优先于配置文件。"},
		{"YUNLAN_HOME", "把设置、状态和缓存都放在这个文件夹里。"},
		{"XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_CACHE_HOME, XDG_DATA_HOME", "设置、状态、缓存和笔记各自所在的文件夹。"},
	}},
}
