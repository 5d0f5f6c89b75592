package answer

import (
	"strings"

	"yunlan/content"
	"yunlan/content/numeral"
)

// find finds a fact's value in the words that state it: its place in the block's
// text, with its unit and the words that bend it (超过 95%). A fact without it
// answers nothing.
func (f Fact) find(b content.Block) (content.Span, bool) {
	start, end, ok := f.quantity().Find(b.Text[f.Place.Start:f.Place.End])
	return content.Span{Start: f.Place.Start + start, End: f.Place.Start + end}, ok
}

func (f Fact) quantity() numeral.Quantity {
	counted, ok := strings.CutSuffix(f.Metric, "数")
	if !ok {
		counted = ""
	}
	return numeral.Quantity{Value: f.Value, Unit: f.Unit, Spelt: f.Text, Counts: counted}
}
