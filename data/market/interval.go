package market

import "math"

// interval is all that a number can be before it was rounded for print.
type interval struct{ low, high float64 }

// printed is the interval of a number as printed: 25.3 is 25.25 to 25.35.
func printed(value float64) interval {
	half := math.Pow10(-decimals(value)) / 2
	return interval{value - half, value + half}
}

// yearBefore takes growth in percent back from a positive size.
func (a interval) yearBefore(growth interval) interval {
	return interval{a.low / (1 + growth.high/100), a.high / (1 + growth.low/100)}
}

func (a interval) minus(b interval) interval { return interval{a.low - b.high, a.high - b.low} }

// over divides positive numbers.
func (a interval) over(b interval) interval { return interval{a.low / b.high, a.high / b.low} }

// percent turns a ratio of sizes into growth.
func (a interval) percent() interval { return interval{(a.low - 1) * 100, (a.high - 1) * 100} }

func (a interval) meets(b interval) bool { return a.low <= b.high && b.low <= a.high }
