package policy

import (
	"slices"

	"yunlan/content/lang"
	"yunlan/data/firm"
)

// ofFirm are the fields that say what a firm is; the others are what it has done.
var ofFirm = []string{"size", "is_zjtx", "provincial_cloud_enterprise_mfg"}

// Who words the firms that the rule pays: those that its conditions and tiers describe,
// any firm of its region where none does.
func (r Rule) Who() string {
	who := r.conditions(true)
	if r.Tiers != nil {
		if f, ok := firm.Named(r.Tiers.Field); ok {
			who = append(who, f.Label)
		}
	}
	if len(who) == 0 {
		who = []lang.Text{anyFirm}
	}
	return lang.List(inUse(who))
}

// Needs words what a firm must have done besides, with the threshold; no line for
// nothing.
func (r Rule) Needs() []string {
	needs := inUse(r.conditions(false))
	if from, ok := r.From(); ok {
		needs = append(needs, from)
	}
	return needs
}

// conditions are the conditions that describe a firm, or the others.
func (r Rule) conditions(who bool) []lang.Text {
	var said []lang.Text
	for _, c := range r.Conditions {
		if slices.Contains(ofFirm, c.Field) == who {
			said = append(said, c.words())
		}
	}
	return said
}
