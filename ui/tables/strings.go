package tables

import "yunlan/content/lang"

var (
	policiesTitle = lang.Text{"云计算政策", "Cloud policies"}
	sourceLabel   = lang.Text{"来源：%s", "source: %s"}
	namedOnly     = lang.Text{"正文未给出数值", "the text gives no number"}
)
