package tables

import "yunlan/content/lang"

var (
	policiesTitle = lang.Text{"云计算政策", "Cloud policies"}
	factsTitle    = lang.Text{"白皮书里的数", "Numbers of the paper"}
	checksTitle   = lang.Text{"数据核对", "Data check"}
	sourceLabel   = lang.Text{"来源：%s", "source: %s"}
	namedOnly     = lang.Text{"正文未给出数值", "the text gives no number"}
)
