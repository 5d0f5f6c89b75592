package policy

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Plain says the rule in plain words, one thing a line.
func (r Rule) Plain() []string {
	lines := []string{"地区：" + r.Region}
	for _, c := range r.Conditions {
		name := conditionNames[Condition{Field: c.Field, Is: c.Is}]
		if c.Note != "" {
			name += "（" + c.Note + "）"
		}
		lines = append(lines, "条件："+name)
	}
	if r.Rate != nil && r.Rate.FromFen > 0 {
		lines = append(lines, "起点："+r.Rate.from())
	}
	lines = append(lines, "金额："+r.Amount(), "形式："+r.Form)
	if r.Caveat != "" {
		lines = append(lines, "注意："+r.Caveat)
	}
	return lines
}

// Amount says in a few words what the rule pays.
func (r Rule) Amount() string {
	switch {
	case r.Rate != nil:
		return r.rateText()
	case r.Fixed != nil:
		return fmt.Sprintf("%s，%s减半", FormatWan(r.Fixed.Fen), "已评为省级标杆上云企业的")
	case r.Tiers != nil:
		return r.Tiers.text()
	}
	return ""
}

// Ceiling is the most that the rule can pay, in fen; 0 when the paper prints
// no limit.
func (r Rule) Ceiling() int64 {
	switch {
	case r.Rate != nil:
		return r.Rate.CapFen
	case r.Fixed != nil:
		return r.Fixed.Fen
	case r.Tiers != nil:
		return slices.Max(slices.Collect(maps.Values(r.Tiers.Fen)))
	}
	return 0
}

func (r Rule) rateText() string {
	text := r.Rate.BaseName + "的 " + r.Rate.percent()
	if r.AmountKind == UpperBound {
		text = "不超过" + text
	}
	if r.Rate.CapFen > 0 {
		return text + "，最高 " + FormatWan(r.Rate.CapFen)
	}
	return text
}

func (r Rate) from() string {
	if r.FromInclusive {
		return fmt.Sprintf("%s不低于 %s", r.BaseName, FormatWan(r.FromFen))
	}
	return fmt.Sprintf("%s超过 %s", r.BaseName, FormatWan(r.FromFen))
}

// text lists the tiers, the highest first: 五星级 20万元、四星级 10万元.
func (t Tiers) text() string {
	stars := slices.SortedFunc(maps.Keys(t.Fen), func(a, b string) int { return cmp.Compare(b, a) })
	for i, star := range stars {
		stars[i] = starNames[star] + " " + FormatWan(t.Fen[star])
	}
	return strings.Join(stars, "、")
}
