package cli

import (
	"yunlan/content/lang"
)

// The manual's headings and what no command says itself.
var (
	manName        = lang.Text{"名称", "NAME"}
	manSynopsis    = lang.Text{"概要", "SYNOPSIS"}
	manDescription = lang.Text{"说明", "DESCRIPTION"}
	manCommands    = lang.Text{"命令", "COMMANDS"}
)

// manPart is a section of terms.
type manPart struct {
	head    lang.Text
	entries []manEntry
}

type manEntry struct {
	term string
	text lang.Text
}

var manParts = []manPart{
	{lang.Text{"退出码", "EXIT STATUS"}, []manEntry{
		{"0", lang.Text{"完成；管道的另一端提前关闭也算完成。", "Done, also where the other end of the pipe closes early."}},
		{"1", lang.Text{"没有找到，或没有做成。", "Nothing was found, or it could not be done."}},
		{"2", lang.Text{"用法不对，或输入的内容不对。", "Wrong usage, or bad input."}},
		{"130, 143", lang.Text{"被 SIGINT 或 SIGTERM 中断。", "Ended by SIGINT or SIGTERM."}},
	}},
	{lang.Text{"环境变量", "ENVIRONMENT"}, []manEntry{
		{"NO_COLOR", lang.Text{"不为空则不用颜色；--color 优先于它。", "If not empty there is no colour; --color comes before it."}},
		{"FORCE_COLOR, CLICOLOR_FORCE", lang.Text{"不为空也不为 0 则总用颜色；NO_COLOR 优先于它们。", "If neither empty nor 0 there is always colour; NO_COLOR comes before them."}},
		{"CLICOLOR", lang.Text{"为 0 则不用颜色。", "If 0 there is no colour."}},
		{"TERM", lang.Text{"为 dumb 则用逐行模式，如同 --plain。", "If dumb, yunlan talks line by line, as with --plain."}},
		{"YUNLAN_LANG", lang.Text{"界面的语言，zh 或 en；--lang 优先于它，它优先于 LANG。", "Language of the interface, zh or en; --lang comes before it, LANG after it."}},
		{"YUNLAN_FONT", lang.Text{"画 PNG 用的中文字体文件。", "A font file with Chinese characters for PNG."}},
		{"YUNLAN_HOME", lang.Text{"把设置、状态、缓存和笔记都放在这个文件夹里；~ 是主目录，相对路径从当前文件夹算起。", "A folder for settings, state, cache and notes alike; ~ is your home, a relative path begins at the current folder."}},
		{"XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_CACHE_HOME, XDG_DATA_HOME", lang.Text{"设置、状态、缓存和笔记各自所在的文件夹。", "The folders of settings, state, cache and notes."}},
	}},
}
