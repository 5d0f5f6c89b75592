package policy

import (
	"yunlan/content/lang"
	"yunlan/data/firm"
)

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
		if f, _ := firm.Named(c.Field); f.Is == who {
			said = append(said, c.words())
		}
	}
	return said
}
