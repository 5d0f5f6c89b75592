package widget

import "yunlan/content/lang"

// What is said when a field is full.
var (
	charactersFormat = lang.Text{"%d 字", "%d characters"}
	noneFits         = lang.Text{"放不下了，%d 字没有写进去：这里最多 %s。", "No room: %d characters were not taken. At most %s fit here."}
	someFits         = lang.Text{"只写进了前 %d 字，后面 %d 字放不下：这里最多 %s。", "The first %d characters were taken, %d were not: at most %s fit here."}
)

// What is said at the end of a window that hides rows.
var rowsBelow = lang.Text{"还有 %d 行", "%d more row(s)"}

// What the moves of everything that has lines are called.
var (
	downDesc     = lang.Text{"向下", "down"}
	upDesc       = lang.Text{"向上", "up"}
	pageDownDesc = lang.Text{"下一页", "page down"}
	pageUpDesc   = lang.Text{"上一页", "page up"}
	halfDownDesc = lang.Text{"下半页", "half a page down"}
	halfUpDesc   = lang.Text{"上半页", "half a page up"}
	topDesc      = lang.Text{"到开头", "first"}
	endDesc      = lang.Text{"到末尾", "last"}
)
