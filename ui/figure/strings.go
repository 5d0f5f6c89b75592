package figure

import (
	"sync"

	"yunlan/content/lang"
	"yunlan/data/market"
)

// Formats that the picture of a figure uses too.
var (
	FigureFormat = lang.Text{"图 %s  %s", "Figure %s  %s"}
	UnitFormat   = lang.Text{"单位：%s", "unit: %s"}
	SourceFormat = lang.Text{"来源：%s", "source: %s"}
	TotalFormat  = lang.Text{"合计 %s", "total %s"}
	shareFormat  = lang.Text{"占 %s", "%s of all"}
)

var kindNames = map[market.Kind]lang.Text{
	market.Stated: {"原文数值", "stated"}, market.Derived: {"推算", "derived"}, market.Bound: {"界限或预测", "bound or forecast"},
	market.Date: {"日期", "date"},
}

// KindName says what a kind of number is.
func KindName(k market.Kind) string { return kindNames[k].String() }

// Title is the caption of a figure, or the name of a series.
func Title(f market.Figure) string {
	if lang.Now() == lang.English && titles[f.ID] != "" {
		return titles[f.ID]
	}
	return f.Title
}

// titles are the figures' captions in English, by ID.
var titles = map[string]string{
	"图1":       "Global cloud market: size and growth",
	"图2":       "Global cloud market by region, 2022",
	"图3":       "Cloud revenue of the world's main vendors, 2022",
	"图4":       "China's cloud market: size and growth",
	"图5":       "China's cloud segments: size and growth",
	"图6":       "Market shares of China's public IaaS vendors, 2022",
	"图7":       "Architecture of application modernisation",
	"actors":   "Cloud vendors' revenue, 2022",
	"growth":   "Growth in 2022",
	"lens":     "China and the world",
	"adoption": "Enterprises in the cloud",
	"policies": "Provincial and city cloud policies in table 1",
}

// Say is a word of a figure in the language in use. Names of firms and places
// without a twin stay as they are.
func Say(word string) string {
	if lang.Now() != lang.English {
		return word
	}
	if twin, ok := twins()[word]; ok {
		return twin
	}
	return word
}

// twins are the words of the figures in English.
var twins = sync.OnceValue(func() map[string]string {
	return map[string]string{
		"亿元": "RMB 100 million", "亿美元": "US$100 million", "几十": "tens of", "减半": "half", "项": "policies", "倍": "times",
		"中国信息通信研究院，2023年 5月": "CAICT, May 2023", "中国信息通信研究院": "CAICT", "Gartner，2023年 4月": "Gartner, April 2023",
		"公开资料整理": "public material", "根据公开信息整理": "public information", "正文所引财报数据": "financial reports quoted in the text",
		"正文各处": "the text", "中国信息通信研究院；Gartner": "CAICT; Gartner", "麦肯锡等研究机构；国务院国资委": "McKinsey and others; SASAC",

		"全球云计算市场规模": "global cloud market", "云计算市场规模": "cloud market", "其中公有云": "of which public", "其中私有云": "of which private",
		"增速": "growth", "同比增长": "growth", "2022年占比": "share in 2022", "2022年增速": "growth in 2022", "2022年云计算业务营收": "cloud revenue in 2022",
		"2022年": "2022", "2021年": "2021", "2022年占公有云": "of the public cloud in 2022", "全球厂商": "global vendors",
		"中国电信运营商": "Chinese telecom operators", "全球厂商增速": "growth of global vendors", "中国电信运营商增速": "growth of Chinese telecom operators",
		"中国": "China", "世界": "world", "中国（含私有云）": "China (with private cloud)", "世界（公有云）": "world (public cloud)",
		"上云率": "in the cloud", "累计": "total", "当月": "in the month", "全球": "world",

		"北美洲": "North America", "欧洲": "Europe", "亚洲": "Asia", "大洋洲、南美洲、非洲合计": "Oceania, South America, Africa",
		"微软": "Microsoft", "谷歌": "Google", "阿里云": "Alibaba Cloud", "天翼云": "Tianyi Cloud", "移动云": "China Mobile Cloud",
		"联通云": "China Unicom Cloud", "华为云": "Huawei Cloud", "腾讯云": "Tencent Cloud", "合计": "total", "公有云": "public", "私有云": "private",
		"云计算市场": "cloud market", "印度云支出": "India's cloud spending", "整体经济": "whole economy",
		"美国企业": "US enterprises", "欧盟企业": "EU enterprises", "中国中央企业": "China's central SOEs",

		"应用架构现代化": "application architecture modernised", "数据架构现代化": "data architecture modernised", "技术架构现代化": "technical architecture modernised",
		"组织流程现代化": "organisation and processes modernised", "用户体验现代化": "user experience modernised",

		"原文列举次序": "order of the list in the text", "原文列举计数": "counted from the list in the text",
		"600 billion＝6,000 亿": "US$600 billion", "本月表 1 行数": "rows of table 1 this month",

		"正文未给出数值": "The text gives no numbers.",
		"2023 年取自脚注 1 的标题，是公有云终端用户支出的预测。":                          "2023 is from the title of footnote 1: a forecast of end-user spending on public cloud.",
		"欧洲增速的两种说法口径不同，数值不合；其余三洲正文未给出数值":                           "Two statements of Europe's growth speak of different things and do not agree; for the other three the text gives no numbers.",
		"北美洲的增长，原文可指规模，也可指占比。":                                     "North America's growth may be of its size or of its share.",
		"谷歌、IBM、阿里云：正文未给出数值":                                       "Google, IBM, Alibaba Cloud: the text gives no numbers.",
		"2021 年私有云不画：由总规模与公有云推出的数值和原文增速不合。":                        "Private cloud in 2021 is not drawn: total less public does not fit the stated growth.",
		"名单按原文列举次序，占比正文未给出数值；天翼云、移动云、联通云的营收是各自云业务的总营收，不是 IaaS 份额。": "In the order of the text, which gives no shares; the operators' revenues are of all their cloud business, not shares of IaaS.",
		"据正文文字重绘，不是原图。":                                            "Redrawn from the text; not the original picture.",
		"两组营收的货币不同，各用各的坐标。":                                        "Revenues in two currencies, each on an axis of its own.",
		"规模的口径与货币都不同，各用各的坐标，不可相比。":                                 "Sizes of different scope and currency: each has its own axis, and they cannot be compared.",
		"中国只统计中央企业，与美国、欧盟口径不同。":                                    "China counts its central state-owned enterprises alone, unlike the US and the EU.",
		"按表 1 各行的时间计数，只含表中所列政策；累计数逐月列出，当月数只列有政策的月份。":               "Rows of table 1 by month, its policies alone; the running total has every month, the other view those with a policy.",
	}
})

// The order of a list is never worded as a ranking: note 2 of the paper says that
// it publishes none.
var (
	listOrder = lang.Text{"公有云 IaaS 厂商的列举次序（原文不作排名）", "order of listing among public IaaS vendors (the text makes no ranking)"}
	listedAt  = lang.Text{"列在第 %s", "listed no. %s"}
)

var viewNames = map[market.Key]lang.Text{
	market.Value: {"数值", "value"}, market.Growth: {"增速", "growth"}, market.Share: {"占比", "share"},
	market.Monthly: {"当月", "monthly"},
}

// shortNames are the names of the figures in lists, by ID.
var shortNames = map[string]lang.Text{
	"图1": {"图1  全球规模", "1  World size"}, "图2": {"图2  区域占比", "2  Regions"},
	"图3": {"图3  厂商营收", "3  Vendors"}, "图4": {"图4  中国规模", "4  China size"},
	"图5": {"图5  细分领域", "5  Segments"}, "图6": {"图6  厂商名单", "6  IaaS vendors"},
	"图7":     {"图7  架构图", "7  Architecture"},
	"actors": {"各厂商营收", "Revenues"}, "growth": {"各处增速", "Growth rates"}, "lens": {"中国与世界", "China | world"},
	"adoption": {"企业上云率", "In the cloud"}, "policies": {"政策数量", "Policies"},
}
