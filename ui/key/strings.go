package key

import "yunlan/content/lang"

// groupNames are the headings of the help, by Group.
var groupNames = map[Group]lang.Text{
	Move:    {"移动", "Move"},
	Find:    {"查找与筛选", "Find and filter"},
	Keep:    {"标记、笔记与复制", "Mark, note and copy"},
	Go:      {"去别处", "Go elsewhere"},
	Look:    {"看法与样式", "Change the view"},
	Answer:  {"作答", "Answer"},
	Program: {"程序", "The program"},
}
