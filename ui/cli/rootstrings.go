package cli

import (
	"yunlan/content/lang"
)

// What the command without a name says about itself.
var (
	shortRoot = lang.Text{"云览：在终端里读自带的白皮书和任何文档", "Yunlan: read the bundled white paper, and any document, in the terminal"}
	longRoot  = lang.Text{
		"在终端里直接运行即打开阅读界面；REF 指定从哪里读起。输出到管道或文件时，印出目录（或 REF 的内容）。",
		"Run in a terminal it opens the explorer; REF says where to begin. Into a pipe or a file it prints the contents (or REF itself). The paper is in Chinese; in English it is read in an unofficial translation.",
	}
	exampleRoot = lang.Text{
		"yunlan            打开阅读界面\nyunlan 2.3        从二（三）读起\nyunlan | less     目录",
		"yunlan            open the explorer\nyunlan 2.3        begin at chapter 2, section 3\nyunlan | less     the contents",
	}
	shortHelp = lang.Text{"命令的用法", "how a command is used"}
)

// Options of the program and of the explorer.
var (
	flagHelp  = lang.Text{"显示用法", "show how it is used"}
	flagColor = lang.Text{"颜色，`WHEN` 为 auto 自动、always 总是、never 从不", "colour: `WHEN` is auto, always or never"}
	flagLang  = lang.Text{"界面的语言，`LANG` 为 zh、en；英文界面里原文用非官方英译", "language: `LANG` is zh or en; in English the paper is an unofficial translation"}
)

// Help.
var (
	headUsage    = lang.Text{"用法：", "Usage:"}
	headExamples = lang.Text{"例子：", "Examples:"}
	headCommands = lang.Text{"命令：", "Commands:"}
	headOptions  = lang.Text{"选项：", "Options:"}
	headShared   = lang.Text{"通用选项：", "Options of every command:"}
	useOptions   = lang.Text{"[选项]", "[options]"}
)

// Plain mode.
var (
	flagByLine   = lang.Text{"逐行模式：编号菜单，不画界面，适合读屏软件和管道", "line by line: numbered menus, no screen; for screen readers and pipes"}
	msgPlainJSON = lang.Text{"--plain 和 --json 不能同时用", "--plain and --json cannot be used together"}
)
