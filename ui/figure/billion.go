package figure

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"yunlan/content/lang"
	"yunlan/data/market"
)

// billion is a unit of 亿, which English counts in billions: the name of that unit, and
// an amount in it, whose number is #.
type billion struct{ name, amount string }

var billions = map[string]billion{
	"亿元": {"RMB billion", "RMB # billion"}, "亿美元": {"US$ billion", "US$# billion"}, "亿日元": {"JPY billion", "JPY # billion"},
}

// In is a figure with its numbers in the units of the language in use: 4,550 亿元 are 455.0
// of RMB billion. Units that it does not know stay as they are, so that In(In(f)) is In(f).
func In(f market.Figure) market.Figure {
	if lang.Now() != lang.English {
		return f
	}
	f.Series = slices.Clone(f.Series)
	for i := range f.Series {
		s := &f.Series[i]
		unit, ok := billions[s.Unit]
		if !ok {
			continue
		}
		s.Points = slices.Clone(s.Points)
		for k := range s.Points {
			p := &s.Points[k]
			p.Formula = formulaIn(p.Formula, s.Unit)
			if p.Value, p.Decimals = inBillions(p.Value); p.Sign == about {
				p.Decimals = 0
			}
		}
		s.Unit = unit.name
	}
	if unit, ok := billions[f.Unit]; ok {
		f.Unit = unit.name
	}
	return f
}

// Counted is a number and its unit, in the units of the language in use.
func Counted(value float64, unit string) (number float64, name string) {
	if in, ok := billions[unit]; ok && lang.Now() == lang.English {
		value, _ = inBillions(value)
		return value, in.name
	}
	return value, Unit(unit)
}

// inBillions is a number of 亿 in billions, with as many decimals as keep what it says:
// 4,910 is 491.0, a round 10,000 is 1,000.
func inBillions(value float64) (billions float64, decimals int) {
	digits := strconv.FormatFloat(value, 'f', -1, 64)
	billions, _ = strconv.ParseFloat(digits+"e-1", 64)
	if _, fraction, _ := strings.Cut(digits, "."); fraction != "" || exact(value) {
		decimals = len(fraction) + 1
	}
	return billions, decimals
}

// exact reports a large number that is not round: its last digit says something.
func exact(value float64) bool { return value >= 1000 && math.Mod(value, 1000) != 0 }

// term is a number of a formula that may be of an amount: no percentage.
var term = regexp.MustCompile(`[\d,]*\d(\.\d+)?%?`)

// formulaIn is the formula of a number in the unit of the language in use.
func formulaIn(formula, unit string) string {
	if _, ok := billions[unit]; !ok || lang.Now() != lang.English || Say(formula) != formula {
		return formula
	}
	return term.ReplaceAllStringFunc(formula, func(digits string) string {
		value, err := strconv.ParseFloat(strings.ReplaceAll(digits, ",", ""), 64)
		if err != nil || value == 1 { // a percentage, and what it is added to
			return digits
		}
		return billionsOf(value)
	})
}

// billionsOf is a number of 亿 as it is written in billions.
func billionsOf(value float64) string {
	in, decimals := inBillions(value)
	return grouped(strconv.FormatFloat(in, 'f', max(decimals, shortest(in)), 64))
}

// shortest is how many decimals a number needs.
func shortest(value float64) int {
	_, fraction, _ := strings.Cut(strconv.FormatFloat(value, 'f', -1, 64), ".")
	return len(fraction)
}

// inBillionUnits is an amount in a unit of In; ok is false for any other.
func inBillionUnits(number, unit string) (said string, ok bool) {
	for _, b := range billions {
		if unit == b.name {
			return strings.Replace(b.amount, "#", number, 1), true
		}
	}
	return "", false
}
