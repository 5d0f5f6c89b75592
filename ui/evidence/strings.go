package evidence

import "yunlan/content/lang"

var (
	untranslated = lang.Text{"（无英译）", " (not translated)"}
	seeOriginal  = lang.Text{"--text both 并列原文。", "--text both adds the Chinese."}
)
