package screen

import (
	"yunlan/content/lang"
	"yunlan/data/english"
)

// The text that is read.
var (
	textMissing = lang.Text{"这份文档没有英译", "This document has no translation"}
	textChosen  = map[english.Text]lang.Text{
		english.Chinese: {"显示原文", "Chinese, as printed"},
		english.Both:    {"原文与英译逐句对照", "Chinese and English, sentence by sentence"},
		english.English: {"显示英译（非官方）", "English, unofficial translation"},
	}
)
