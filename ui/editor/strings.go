package editor

import "yunlan/content/lang"

var (
	message       = lang.Text{"%s 是“%s”：%s", "%s is “%s”: %s"}
	noProgram     = lang.Text{"没有这个程序，请改正", "there is no such program; correct it"}
	aFolder       = lang.Text{"这是文件夹，不是程序，请改正", "that is a folder, not a program; correct it"}
	notExecutable = lang.Text{"这个程序不能运行，请改正", "that program cannot be run; correct it"}
	unreadable    = lang.Text{"引号或括号没有成对，请改正", "a quote or a bracket is not closed; correct it"}
	exitCode      = lang.Text{"编辑器以退出码 %d 结束", "the editor ended with exit code %d"}
	killed        = lang.Text{"编辑器被信号结束", "the editor was ended by a signal"}
)
