package policy

import (
	"fmt"
	"slices"

	"yunlan/content"
	"yunlan/data/firm"
)

// Standing is a three-valued verdict; the values are the names scripts see.
// None of them says that money will be paid.
type Standing string

// The standings.
const (
	MayApply    Standing = "may_apply"
	NeedsInfo   Standing = "needs_info"
	NotEligible Standing = "not_eligible"
)

// Verdict is the result of one rule for one firm.
type Verdict struct {
	Rule       string        `json:"rule"`
	Policy     string        `json:"policy"`
	Standing   Standing      `json:"verdict"`
	Reason     []string      `json:"reason"`     // fields that speak against it
	Missing    []string      `json:"missing"`    // fields still to be said
	AmountFen  *int64        `json:"amount_fen"` // nil unless MayApply
	AmountKind AmountKind    `json:"amount_kind"`
	Capped     bool          `json:"capped"` // the printed cap cut the amount
	Quote      string        `json:"quote"`
	Block      content.ID    `json:"block"`
	Warning    string        `json:"warning"` // belongs before any amount
	Plain      []string      `json:"-"`       // the rule in plain words
	Place      content.Place `json:"-"`
	Sums       `json:"-"`
	Finer      string `json:"-"` // what of the rule's place the firm's region leaves open: 海曙区
}

// Sums are amounts in words; WarningWords belong before them.
type Sums struct {
	Worked   []string // the arithmetic, line by line
	Given    string   // the amount that the rule pays by, as the firm gave it, where nothing is worked out
	Prospect string   // what the rule pays, while it must know more
}

// Evaluate applies every rule to a firm, in the order of the table. The amounts
// must not be added: the paper does not say that they can be combined.
func Evaluate(paper *content.Paper, profile firm.Profile) ([]Verdict, error) {
	rules, err := Rules(paper)
	if err != nil {
		return nil, err
	}
	verdicts := make([]Verdict, len(rules))
	for i, rule := range rules {
		if verdicts[i], err = rule.Judge(paper, profile); err != nil {
			return nil, err
		}
	}
	return verdicts, nil
}

// Judge applies the rule to a firm. Errors: an invalid profile, or a rule that the
// paper does not print.
func (r Rule) Judge(paper *content.Paper, profile firm.Profile) (Verdict, error) {
	if err := profile.Validate(); err != nil {
		return Verdict{}, fmt.Errorf("evaluate profile: %w", err)
	}
	cited, err := paper.Stated(r.Section, r.Quote)
	if err != nil {
		return Verdict{}, fmt.Errorf("rule %s: %w", r.ID, err)
	}
	v := Verdict{
		Rule: r.ID, Policy: cell(paper, r.Row, columnPolicy), Quote: cited.Quote, Block: cited.Block,
		Place: cited.Place, AmountKind: r.AmountKind, Warning: Warning, Plain: r.Plain(),
		Reason: []string{}, Missing: []string{},
	}
	r.weigh(profile, &v)
	switch {
	case len(v.Reason) > 0: // a condition that fails decides, whatever is missing
		v.Standing, v.Missing = NotEligible, []string{}
	case len(v.Missing) > 0:
		v.Standing = NeedsInfo
		v.Prospect = r.prospect(profile, v.Missing)
	default:
		v.Standing = MayApply
		r.pay(profile, &v)
		return v, nil
	}
	v.Given = r.given(profile)
	return v, nil
}

// given words the amount that the rule pays by, "" where the firm gave none or the rule
// is for another place.
func (r Rule) given(profile firm.Profile) string {
	if r.Rate == nil || r.Elsewhere(profile[firm.Region]) {
		return ""
	}
	base, known := profile.Fen(r.Rate.Base)
	if !known {
		return ""
	}
	return fill(stepGiven, r.Rate.BaseName, yuan(base)).String()
}

// weigh collects the conditions that fail and those that are missing. Outside the
// rule's region no other condition is checked.
func (r Rule) weigh(profile firm.Profile, v *Verdict) {
	v.note(firm.Region, within(profile, r.Region))
	v.Finer = finer(profile, r.Region)
	if len(v.Reason) > 0 {
		return
	}
	for _, c := range r.Conditions {
		answer := holds(profile, c.Field, c.Is)
		if c.Unclear && answer == No {
			answer = Unknown
		}
		v.note(c.Field, answer)
	}
	switch {
	case r.Rate != nil:
		v.note(r.Rate.Base, r.Rate.reached(profile.Fen(r.Rate.Base)))
	case r.Fixed != nil:
		_, known := profile[r.Fixed.HalvedIf]
		v.note(r.Fixed.HalvedIf, truth(known, true))
	case r.Tiers != nil:
		tier, known := profile[r.Tiers.Field]
		v.note(r.Tiers.Field, truth(known, r.Tiers.Fen[tier] > 0))
	}
}

func (v *Verdict) note(field string, answer Answer) {
	switch {
	case answer == No && !slices.Contains(v.Reason, field):
		v.Reason = append(v.Reason, field)
	case answer == Unknown && !slices.Contains(v.Missing, field):
		v.Missing = append(v.Missing, field)
	}
}

// Elsewhere reports that a place is outside the rule's region.
func (r Rule) Elsewhere(place string) bool {
	return within(firm.Profile{firm.Region: place}, r.Region) == No
}

func within(p firm.Profile, region string) Answer {
	area, _ := ParseRegion(region)
	at, ok := ParseRegion(p[firm.Region])
	if !ok {
		return Unknown
	}
	return at.Within(area)
}

func holds(p firm.Profile, field, want string) Answer {
	got, known := p[field]
	return truth(known, got == want)
}

// reached compares the base with the printed threshold.
func (r Rate) reached(base int64, known bool) Answer {
	return truth(known, base > r.FromFen || r.FromInclusive && base == r.FromFen)
}

func truth(known, yes bool) Answer {
	switch {
	case !known:
		return Unknown
	case yes:
		return Yes
	}
	return No
}
