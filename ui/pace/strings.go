package pace

import "yunlan/content/lang"

var (
	sumFormat     = lang.Text{"读了 %s，%d/%d 字，读完 %d/%d 节（自 %s）", "%s, %d of %d characters, %d of %d sections finished (since %s)"}
	sectionFormat = lang.Text{"%s，%d/%d 字", "%s, %d of %d characters"}
	briefFormat   = lang.Text{"%s  %s", "%s  %s"}
	partFormat    = lang.Text{"%d/%d 字", "%d/%d chars"}
	wholeFormat   = lang.Text{"读完 %d 字", "all %d chars"}
	unread        = lang.Text{"未读", "not read"}
	finishedMark  = lang.Text{"，读完", ", finished"}
	minutesFormat = lang.Text{"%d 分钟", "%d min"}
	underMinute   = lang.Text{"不到 1 分钟", "under a minute"}
)
