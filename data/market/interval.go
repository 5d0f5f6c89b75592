package market

import "math"

// interval is all that a number can be, as far as the paper says it.
type interval struct{ low, high float64 }

// aboutAs is how far from a number that the paper calls "about" the real one may be, as
// a part of it.
const aboutAs = 0.1

// printed is the interval of a number as printed: 25.3 is 25.25 to 25.35.
func printed(value float64) interval {
	half := math.Pow10(-decimals(value)) / 2
	return interval{value - half, value + half}
}

// span is the interval of a fact: a bound is open to one side, an about is as wide as
// aboutAs, any other number is what it was before it was rounded for print.
func (f Fact) span() interval {
	value := f.Number()
	switch f.Sign() {
	case ">", "≥":
		return interval{value, math.Inf(1)}
	case "≤":
		return interval{math.Inf(-1), value}
	case "≈":
		return interval{value * (1 - aboutAs), value * (1 + aboutAs)}
	}
	return printed(value)
}

// yearBefore takes growth in percent back from a positive size.
func (a interval) yearBefore(growth interval) interval {
	return interval{a.low / (1 + growth.high/100), a.high / (1 + growth.low/100)}
}

func (a interval) plus(b interval) interval { return interval{a.low + b.low, a.high + b.high} }

func (a interval) minus(b interval) interval { return interval{a.low - b.high, a.high - b.low} }

// over divides positive numbers.
func (a interval) over(b interval) interval { return interval{a.low / b.high, a.high / b.low} }

// power raises positive numbers.
func (a interval) power(exponent float64) interval {
	return interval{math.Pow(a.low, exponent), math.Pow(a.high, exponent)}
}

// times multiplies by a positive number.
func (a interval) times(factor float64) interval { return interval{a.low * factor, a.high * factor} }

// percent turns a ratio of sizes into growth.
func (a interval) percent() interval { return interval{(a.low - 1) * 100, (a.high - 1) * 100} }

func (a interval) meets(b interval) bool { return a.low <= b.high && b.low <= a.high }

// step is the power of ten to which a number within the interval is known.
func (a interval) step() int {
	return int(math.Floor(math.Log10((a.high - a.low) / 2)))
}

// known rounds a computed number as far as its interval lets one know it.
func (a interval) known(value float64) float64 {
	if !(a.high > a.low) || math.IsInf(a.high-a.low, 0) {
		return value
	}
	return rounded(value, -a.step())
}

// figure prints a computed number as far as it is known: 4,130.
func (a interval) figure(value float64) string { return Format(a.known(value)) }

// within prints the ends, each with its unit, as far as they are known: 4,108–4,144,
// 23.2%–23.7%.
func (a interval) within(unit string) string {
	places := max(-a.step(), 0)
	return fixed(a.low, places) + unit + "–" + fixed(a.high, places) + unit
}
