package market

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"yunlan/content"
)

// derivation computes a fact from one or two others; derivations.json has the
// numbers that the paper implies and does not print.
type derivation struct {
	ID      string     `json:"id"`
	Subject string     `json:"subject"`
	Metric  string     `json:"metric"`
	Period  string     `json:"period"`
	Unit    string     `json:"unit"`
	Figure  content.ID `json:"figure"`
	Compute string     `json:"compute"` // one of operations
	From    []string   `json:"from"`
}

// operation computes a value from so many facts and writes its formula with the
// numbers in it.
type operation struct {
	facts   int
	compute func(from []Fact) (value float64, known interval, formula string)
}

var operations = map[string]operation{
	"year before": {2, yearBefore},
	"share":       {2, share},
	"tenfold":     {1, tenfold},
}

// fact computes the derivation. What comes from a bound is a bound.
func (d derivation) fact(known map[string]Fact) (Fact, error) {
	op, ok := operations[d.Compute]
	if !ok || op.facts != len(d.From) {
		return Fact{}, fmt.Errorf("%d facts and no way to compute %q", len(d.From), d.Compute)
	}
	from := make([]Fact, len(d.From))
	f := Fact{ID: d.ID, Subject: d.Subject, Metric: d.Metric, Period: d.Period, Unit: d.Unit, Figure: d.Figure, Kind: Derived, From: d.From}
	for i, id := range d.From {
		source, ok := known[id]
		if !ok || source.Value == nil {
			return Fact{}, fmt.Errorf("no number %s to derive from", id)
		}
		if source.Kind == Bound {
			f.Kind, f.Qualifier = Bound, source.Qualifier
		}
		from[i] = source
	}
	value, within, formula := op.compute(from)
	if f.known = within; f.inexact() {
		value, formula = within.known(value), formula+withRounding+within.within("")
	}
	f.Value, f.Formula, f.Citation = &value, formula, from[0].Citation
	return f, nil
}

// yearBefore takes a year's growth back from its size.
func yearBefore(from []Fact) (value float64, known interval, formula string) {
	size, growth := from[0].Number(), from[1].Number()
	return size / (1 + growth/100), from[0].span().yearBefore(from[1].span()), fmt.Sprintf("%s/(1+%s%%)", plain(size), plain(growth))
}

func share(from []Fact) (value float64, known interval, formula string) {
	part, all := from[0].Number(), from[1].Number()
	return part / all * 100, from[0].span().over(from[1].span()).times(100), fmt.Sprintf("%s/%s", plain(part), plain(all))
}

// tenfold turns 十亿 (billions) into 亿. It is as far from exact as what it comes from,
// which is a bound and has its sign.
func tenfold(from []Fact) (value float64, known interval, formula string) {
	billions := from[0].Number()
	return billions * 10, interval{billions * 10, billions * 10}, plain(billions) + " billion＝" + Format(billions*10) + " 亿"
}

// The formulas of facts that are counted in their own sentence.
const (
	byRank  = "原文列举次序"
	byCount = "原文列举计数"
)

// Listed reports a fact that says no more than where the text lists a name:
// the text itself makes no ranking.
func (f Fact) Listed() bool { return f.Formula == byRank }

// counted reads a rank or a count off an enumeration.
func (f Fact) counted(enumeration string) (Fact, error) {
	names := strings.Split(enumeration, "、")
	var value float64
	switch f.Formula {
	case byCount:
		value = float64(len(names))
	case byRank:
		value = 1 + float64(slices.IndexFunc(names, func(name string) bool { return strings.HasPrefix(name, f.Subject) }))
	}
	if value == 0 {
		return Fact{}, fmt.Errorf("%q cannot be counted by %q", enumeration, f.Formula)
	}
	f.Value = &value
	return f, nil
}

func rounded(value float64, decimals int) float64 {
	scale := math.Pow10(decimals)
	return math.Round(value*scale) / scale
}
