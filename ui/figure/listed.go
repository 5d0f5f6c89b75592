package figure

import (
	"strconv"

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
