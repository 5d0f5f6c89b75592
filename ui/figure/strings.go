package figure

import (
	"cmp"

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
	if lang.Now() == lang.English && f.Names[lang.English] != "" {
		return f.Names[lang.English]
	}
	return f.Title
}

// Say is a word of a figure in the language in use. Names of firms and places
// without a twin stay as they are.
func Say(word string) string {
	if lang.Now() != lang.English {
		return word
	}
	if twin, ok := ownWord("figure", word); ok {
		return twin
	}
	return cmp.Or(numberWords[word], word)
}

// numberWords are words of numbers in any paper.
var numberWords = map[string]string{
	"亿元": "RMB 100 million", "亿美元": "US$100 million", "几十": "tens of", "减半": "half", "项": "policies", "倍": "times",
}

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
