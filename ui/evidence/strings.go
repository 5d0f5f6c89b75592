package evidence

import "yunlan/content/lang"

var (
	untranslated = lang.Text{"（无英译）", " (not translated)"}
	seeOriginal  = lang.Text{"--text both 并列原文。", "--text both adds the Chinese."}
	inGeneral    = lang.Text{"正文只概括说：%s", " In general the text says: %s"}
)
