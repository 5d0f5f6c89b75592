package widget

import "yunlan/content/lang"

// What is said when a field is full.
var (
	charactersFormat = lang.Text{"%d 字", "%d characters"}
	noneFits         = lang.Text{"放不下了，%d 字没有写进去：这里最多 %s。", "No room: %d characters were not taken. At most %s fit here."}
	someFits         = lang.Text{"只写进了前 %d 字，后面 %d 字放不下：这里最多 %s。", "The first %d characters were taken, %d were not: at most %s fit here."}
)
