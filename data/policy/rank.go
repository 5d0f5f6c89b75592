package policy

import (
	"cmp"
	"slices"

	"yunlan/data/firm"
)

// standingRank puts what concerns a firm first.
var standingRank = map[Standing]int{MayApply: 0, NeedsInfo: 1, NotEligible: 2}

// Ranked returns verdicts as a reader looks for them: what may apply, then what
// is still to be said, and last what does not fit. Of those to be said the ones
// of the firm's own province come first; the rest stay as in the table.
func Ranked(verdicts []Verdict) []Verdict {
	ranked := slices.Clone(verdicts)
	slices.SortStableFunc(ranked, func(a, b Verdict) int {
		near := func(v Verdict) int {
			if v.Finer != "" {
				return 0
			}
			return 1
		}
		return cmp.Or(cmp.Compare(standingRank[a.Standing], standingRank[b.Standing]), cmp.Compare(near(a), near(b)))
	})
	return ranked
}

// Asks says what is to be said of a field: its name, or what is narrower, such
// as whether a firm in 宁波 is in 海曙区.
func (v Verdict) Asks(field string) string {
	if field != firm.Region || v.Finer == "" {
		return firm.Label(field)
	}
	return fill(inPlace, v.Finer).String()
}

// finer is the part of a rule's area that a firm's region does not say: 海曙区
// of 浙江宁波, 宁波海曙区 of 浙江; "" where nothing is known or nothing missing.
func finer(p firm.Profile, region string) string {
	area, _ := ParseRegion(region)
	at, ok := ParseRegion(p[firm.Region])
	switch {
	case !ok || at.Within(area) != Unknown || at.Province == "":
		return ""
	case at.City == "" && area.City != "":
		return area.City + area.District
	}
	return area.District
}
