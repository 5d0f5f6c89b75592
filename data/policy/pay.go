package policy

import (
	"fmt"
	"slices"

	"yunlan/content/lang"
	"yunlan/data/firm"
)

// pay computes the amount of a rule whose conditions all hold and writes the
// arithmetic down.
func (r Rule) pay(profile firm.Profile, v *Verdict) {
	var fen int64
	var steps []lang.Text
	switch {
	case r.Rate != nil:
		base, _ := profile.Fen(r.Rate.Base)
		fen, v.Capped, steps = r.Rate.pay(base)
	case r.Fixed != nil:
		fen, steps = r.Fixed.pay(profile)
	case r.Tiers != nil:
		tier := profile[r.Tiers.Field]
		fen = r.Tiers.Fen[tier]
		steps = []lang.Text{fill(stepTier, firm.ValueName(r.Tiers.Field, tier), yuan(fen))}
	}
	v.AmountFen = &fen
	steps = append(steps, r.paid(fen))
	if r.Caveat != (lang.Text{}) {
		steps = append(steps, r.Caveat)
	}
	v.Worked = inUse(steps)
}

// prospect words what the rule pays while conditions are open: the firm's amount if they
// hold, the rule's own words where what it pays by is open too; "" before the firm said
// where it is.
func (r Rule) prospect(profile firm.Profile, missing []string) string {
	if profile[firm.Region] == "" {
		return ""
	}
	if slices.Contains(missing, r.paysBy()) {
		return fill(plainAmount, r.amount()).String()
	}
	var v Verdict
	r.pay(profile, &v)
	return fill(ifAll, r.paid(*v.AmountFen)).String()
}

// paysBy is the field that the amount depends on.
func (r Rule) paysBy() string {
	switch {
	case r.Rate != nil:
		return r.Rate.Base
	case r.Fixed != nil:
		return r.Fixed.HalvedIf
	case r.Tiers != nil:
		return r.Tiers.Field
	}
	return ""
}

// paid words an amount that the rule pays.
func (r Rule) paid(fen int64) lang.Text { return fill(amountWords[r.AmountKind], yuan(fen), r.Form) }

// Amount words what the firm may get, "" for no amount; WarningWords belong before it.
func (v Verdict) Amount() string {
	if v.AmountFen == nil {
		return ""
	}
	return ruleNamed(v.Rule).paid(*v.AmountFen).String()
}

// pay applies the rate, rounded down to fen, then the cap.
func (r Rate) pay(base int64) (fen int64, capped bool, steps []lang.Text) {
	if r.FromFen > 0 {
		steps = append(steps, fill(stepReached, r.BaseName, yuan(base), r.sign(), yuan(r.FromFen)))
	}
	fen = fraction(base, r.Num, r.Den)
	step := fill(stepRate, yuan(base), r.percent(), yuan(fen))
	if base%r.Den*r.Num%r.Den != 0 {
		step = join(step, stepDropped)
	}
	steps = append(steps, step)
	switch {
	case r.CapFen == 0:
		steps = append(steps, stepNoCap)
	case fen > r.CapFen:
		steps = append(steps, fill(stepCapped, yuan(fen), yuan(r.CapFen)))
		fen, capped = r.CapFen, true
	default:
		steps = append(steps, fill(stepUnder, yuan(r.CapFen)))
	}
	return fen, capped, steps
}

func (f Fixed) pay(profile firm.Profile) (fen int64, steps []lang.Text) {
	if holds(profile, f.HalvedIf, "true") != Yes {
		return f.Fen, []lang.Text{fill(stepFixed, yuan(f.Fen))}
	}
	half := fraction(f.Fen, 1, 2)
	return half, []lang.Text{fill(stepHalf, yuan(f.Fen), yuan(half))}
}

// fraction is base·num/den rounded down, without overflow for num ≤ den.
func fraction(base, num, den int64) int64 {
	return base/den*num + base%den*num/den
}

func (r Rate) percent() string { return fmt.Sprintf("%d%%", r.Num*100/r.Den) }

func (r Rate) sign() string {
	if r.FromInclusive {
		return "≥"
	}
	return ">"
}
