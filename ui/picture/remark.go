package picture

import (
	"slices"
	"strings"

	"yunlan/data/market"
	"yunlan/ui/figure"
)

// remark is what is said before and behind a bar's number: how it grew, if its view shows
// sizes, and what qualifies it.
func (p *page) remark(at market.Point) (before, behind string) {
	before, behind = remark(at)
	if p.key != market.Value {
		return before, behind
	}
	return before, strings.Join(spoken(append(figure.Beside(p.f, at), behind)), " · ")
}

// remark words what qualifies a number: words to set before it, as the text has them,
// and words to set behind it, among them its formula or source.
func remark(at market.Point) (before, behind string) {
	var lead, rest []string
	for part := range strings.SplitSeq(at.Qualifier, "；") {
		words, leads := figure.LeadingQualifier(part)
		switch {
		case part == "", !leads && at.Sign != "" && strings.HasSuffix(part, "(下限)"): // the sign says it
		case leads:
			lead = append(lead, words)
		default:
			rest = append(rest, figure.Qualifier(part))
		}
	}
	if at.Formula != "" {
		rest = []string{"= " + figure.Formula(at.Formula, "")}
		lead = nil // the formula has what they qualify
	}
	return strings.Join(spoken(lead), " "), strings.Join(spoken(rest), " ")
}

// spoken are the words that are not empty: some qualifiers have none in English.
func spoken(words []string) []string {
	return slices.DeleteFunc(words, func(w string) bool { return w == "" })
}
