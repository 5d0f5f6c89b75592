package policy

import "fmt"

// pay computes the amount of a rule whose conditions all hold and writes the
// arithmetic down, the warning first.
func (r Rule) pay(profile Profile, v *Verdict) {
	var fen int64
	var steps []string
	switch {
	case r.Rate != nil:
		fen, v.Capped, steps = r.Rate.pay(*profile.amount(r.Rate.Base))
	case r.Fixed != nil:
		fen, steps = r.Fixed.pay(profile)
	case r.Tiers != nil:
		tier, _ := profile.value(r.Tiers.Field)
		fen = r.Tiers.Fen[tier]
		steps = []string{starNames[tier] + "上云企业：" + FormatYuan(fen)}
	}
	v.AmountFen = &fen
	v.Worked = append([]string{Warning}, steps...)
	v.Worked = append(v.Worked, amountKindNames[r.AmountKind]+"："+FormatYuan(fen)+"（"+r.Form+"）")
	if r.Caveat != "" {
		v.Worked = append(v.Worked, r.Caveat)
	}
}

// pay takes the rate first, rounded down to fen, and the cap after.
func (r Rate) pay(base int64) (fen int64, capped bool, steps []string) {
	if r.FromFen > 0 {
		steps = append(steps, fmt.Sprintf("%s %s %s %s，达到起点", r.BaseName, FormatYuan(base), r.sign(), FormatYuan(r.FromFen)))
	}
	fen = fraction(base, r.Num, r.Den)
	steps = append(steps, fmt.Sprintf("%s × %s = %s", FormatYuan(base), r.percent(), FormatYuan(fen))+r.dropped(base))
	switch {
	case r.CapFen == 0:
		steps = append(steps, "原文未写上限")
	case fen > r.CapFen:
		steps = append(steps, fmt.Sprintf("%s 超过最高 %s，按最高计", FormatYuan(fen), FormatYuan(r.CapFen)))
		fen, capped = r.CapFen, true
	default:
		steps = append(steps, fmt.Sprintf("未超过最高 %s", FormatYuan(r.CapFen)))
	}
	return fen, capped, steps
}

func (f Fixed) pay(profile Profile) (fen int64, steps []string) {
	if profile.holds(f.HalvedIf, "true") != Yes {
		return f.Fen, []string{"奖励 " + FormatYuan(f.Fen)}
	}
	half := fraction(f.Fen, 1, 2)
	return half, []string{fmt.Sprintf("%s ÷ 2 = %s（减半）", FormatYuan(f.Fen), FormatYuan(half))}
}

// fraction is base·num/den rounded down, without overflow for num ≤ den.
func fraction(base, num, den int64) int64 {
	return base/den*num + base%den*num/den
}

// dropped says that rounding down left something out.
func (r Rate) dropped(base int64) string {
	if base%r.Den*r.Num%r.Den == 0 {
		return ""
	}
	return "（不足 1 分舍去）"
}

func (r Rate) percent() string { return fmt.Sprintf("%d%%", r.Num*100/r.Den) }

func (r Rate) sign() string {
	if r.FromInclusive {
		return "≥"
	}
	return ">"
}
