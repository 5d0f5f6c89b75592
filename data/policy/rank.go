package policy

import (
	"cmp"
	"slices"

	"yunlan/content/lang"
	"yunlan/data/firm"
)

// standingRank orders verdicts by their use to a firm.
var standingRank = map[Standing]int{MayApply: 0, NeedsInfo: 1, NotEligible: 2}

// Ranked orders verdicts: first what may apply, then what needs more information,
// last what is not met. Of those that need more, the firm's own province comes
// first; the rest keep the order of the table.
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

// Asks words the question for a missing field: its label, or what exactly is open,
// such as whether a firm in 宁波 is in 海曙区.
func (v Verdict) Asks(field string) string {
	if field != firm.Region || v.Finer == "" {
		return firm.Label(field)
	}
	return fill(inPlace, lang.Text{v.Finer, englishPart(v.Finer)}).String()
}

// finer is the part of a rule's area that a firm's region leaves open: 海曙区 for
// 浙江宁波, 宁波海曙区 for 浙江; "" if no region is given or nothing is open.
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
