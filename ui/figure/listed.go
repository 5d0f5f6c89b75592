package figure

import (
	"strconv"

	"yunlan/content/lang"
	"yunlan/data/market"
)

// A place in a list is said as one, never as a rank: note 2 of the paper
// publishes no ranking.
var (
	listOrder = lang.Text{"公有云 IaaS 厂商的列举次序（原文不作排名）", "order of listing among public IaaS vendors (the text makes no ranking)"}
	listedAt  = lang.Text{"列在第 %s", "listed no. %s"}
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
