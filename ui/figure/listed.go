package figure

import (
	"strconv"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
	"yunlan/data/market"
)

// Metric is what a fact measures in the language in use.
func Metric(f market.Fact) string {
	if f.Listed() {
		return listOrder.String()
	}
	return Word(f.Metric)
}

// Listed is where the text lists a name; ok is false for every other fact.
func Listed(f market.Fact) (said string, ok bool) {
	if !f.Listed() {
		return "", false
	}
	return listedAt.F(strconv.FormatFloat(f.Number(), 'f', -1, 64)), true
}

// itemWords are what the paper says of a part of a drawing: in English the whole
// sentences that hold it.
func itemWords(item market.Item) string {
	if lang.Now() == lang.English {
		if own, whole := english.Of(content.Load()).At(item.Place); whole {
			return own
		}
	}
	return strings.TrimLeft(strings.TrimPrefix(item.Part(), item.Name), "，")
}
