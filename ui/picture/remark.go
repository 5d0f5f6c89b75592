package picture

import (
	"strings"

	"yunlan/content/lang"
	"yunlan/data/market"
	"yunlan/ui/figure"
)

// bending are the words that stand before a number in the text, as they stand
// before it here; all others stand behind it.
var bending = map[string]lang.Text{
	"达到": {"达到", "reaching"}, "达": {"达", "reaching"}, "仅": {"仅", "only"}, "预计突破(下限)": {"预计", "expected"},
}

// floor ends what a bound's own sign says.
var floor = lang.Text{"(下限)", " (lower bound)"}

// remark is what is said of a number: the words that bend it before it, as the
// text has them, and its formula or its source behind it.
func remark(at market.Point) (before, behind string) {
	var lead, rest []string
	for part := range strings.SplitSeq(at.Qualifier, "；") {
		words, bends := bending[part]
		switch {
		case part == "", !bends && at.Sign != "" && strings.HasSuffix(part, floor[lang.Chinese]):
		case bends:
			lead = append(lead, words.String())
		default:
			rest = append(rest, figure.Qualifier(part))
		}
	}
	if at.Formula != "" {
		rest = []string{"= " + figure.Formula(at.Formula)}
		lead = nil // what it bends is in the formula
	}
	return strings.Join(lead, " "), strings.Join(rest, " ")
}
