package home

import "yunlan/content/lang"

var (
	title     = lang.Text{"开始页", "Start page"}
	openDesc  = lang.Text{"打开", "open"}
	openTitle = lang.Text{"打开这一项", "open this entry"}
	walkDesc  = lang.Text{"选择", "choose"}

	headWords = lang.Text{"《%s》", "%s"}
	whatWords = lang.Text{"在终端里读、查、引用、估算。请选一项：", "Read, search, cite and calculate in the terminal. Choose one:"}
	howWords  = lang.Text{"↑ ↓ 选择，Enter 打开。在别处按 %s，或连按 Esc，都能回到这里。", "↑ ↓ choose, Enter opens. Press %s anywhere, or Esc repeatedly, to come back here."}
)
