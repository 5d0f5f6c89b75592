package market

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"yunlan/content"
)

// derivation computes a fact from one or two others.
type derivation struct {
	id, subject, metric, period, unit string
	figure                            content.ID
	compute                           operation
	from                              []string
}

// operation computes a value and writes its formula with the numbers in it.
type operation func(from []Fact) (value float64, formula string)

// derivations are the numbers that the paper implies and does not print.
func derivations() []derivation {
	return []derivation{
		{"D01", "全球", "云计算市场规模", "2021", "亿美元", "图1", yearBefore, []string{"F031", "F032"}},
		{"D02", "全球", "公有云终端用户支出", "2023", "亿美元", "图1", tenfold, []string{"F037"}},
		{"D03", "中国", "云计算市场规模", "2021", "亿元", "图4", yearBefore, []string{"F109", "F110"}},
		{"D04", "中国", "公有云市场规模", "2021", "亿元", "图4", yearBefore, []string{"F111", "F112"}},
		{"D05", "中国 IaaS", "公有云 IaaS 市场规模", "2021", "亿元", "图5", yearBefore, []string{"F118", "F120"}},
		{"D06", "中国 PaaS", "PaaS 市场规模", "2021", "亿元", "图5", yearBefore, []string{"F122", "F123"}},
		{"D07", "中国 SaaS", "SaaS 市场规模", "2021", "亿元", "图5", yearBefore, []string{"F124", "F125"}},
		{"D08", "中国", "公有云占云计算市场比重", "2022", "%", "图4", share, []string{"F111", "F109"}},
		{"D09", "中国", "私有云占云计算市场比重", "2022", "%", "图4", share, []string{"F113", "F109"}},
		{"D10", "中国 IaaS", "占公有云市场比重", "2022", "%", "图5", share, []string{"F118", "F111"}},
		{"D11", "中国 PaaS", "占公有云市场比重", "2022", "%", "图5", share, []string{"F122", "F111"}},
		{"D12", "中国 SaaS", "占公有云市场比重", "2022", "%", "图5", share, []string{"F124", "F111"}},
	}
}

// fact computes the derivation. What comes from a bound is a bound.
func (d derivation) fact(known map[string]Fact) (Fact, error) {
	from := make([]Fact, len(d.from))
	f := Fact{ID: d.id, Subject: d.subject, Metric: d.metric, Period: d.period, Unit: d.unit, Figure: d.figure, Kind: Derived, From: d.from}
	for i, id := range d.from {
		source, ok := known[id]
		if !ok || source.Value == nil {
			return Fact{}, fmt.Errorf("no number %s to derive from", id)
		}
		if source.Kind == Bound {
			f.Kind, f.Qualifier = Bound, source.Qualifier
		}
		from[i] = source
	}
	value, formula := d.compute(from)
	value = rounded(value, 2)
	f.Value, f.Formula, f.Citation = &value, formula, from[0].Citation
	return f, nil
}

// yearBefore takes a year's growth back from its size.
func yearBefore(from []Fact) (value float64, formula string) {
	size, growth := from[0].Number(), from[1].Number()
	return size / (1 + growth/100), fmt.Sprintf("%s/(1+%s%%)", plain(size), plain(growth))
}

func share(from []Fact) (value float64, formula string) {
	part, all := from[0].Number(), from[1].Number()
	return part / all * 100, fmt.Sprintf("%s/%s", plain(part), plain(all))
}

// tenfold turns 十亿 (billions) into 亿.
func tenfold(from []Fact) (value float64, formula string) {
	billions := from[0].Number()
	return billions * 10, plain(billions) + "×10（十亿=10亿）"
}

// The formulas of facts that are counted in their own sentence.
const (
	byRank  = "原文列举次序"
	byCount = "原文列举计数"
)

// Listed reports a fact that says no more than where the text lists a name:
// the text itself makes no ranking.
func (f Fact) Listed() bool { return f.Formula == byRank }

// counted reads a rank or a count off the enumeration in the fact's sentence.
func (f Fact) counted() (Fact, error) {
	names := strings.Split(f.Quote, "、")
	var value float64
	switch f.Formula {
	case byCount:
		value = float64(len(names))
	case byRank:
		value = 1 + float64(slices.IndexFunc(names, func(name string) bool { return strings.HasPrefix(name, f.Subject) }))
	}
	if value == 0 {
		return Fact{}, fmt.Errorf("%q cannot be counted by %q", f.Quote, f.Formula)
	}
	f.Value = &value
	return f, nil
}

func rounded(value float64, decimals int) float64 {
	scale := math.Pow10(decimals)
	return math.Round(value*scale) / scale
}
