package market

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Format prints a number as the paper does: 4,910, 40.91, 0.5. One that would
// be a row of zeros is printed by its power of ten: 5e-324.
func Format(value float64) string {
	if far(value) {
		return plain(value)
	}
	whole, fraction, _ := strings.Cut(plain(value), ".")
	first := 0
	if strings.HasPrefix(whole, "-") {
		first = 1
	}
	for i := len(whole) - 3; i > first; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if fraction == "" {
		return whole
	}
	return whole + "." + fraction
}

// fixed prints a number with so many decimals: 100.00.
func fixed(value float64, decimals int) string {
	text := strconv.FormatFloat(value, 'f', decimals, 64)
	whole, fraction, found := strings.Cut(text, ".")
	n, _ := strconv.ParseFloat(whole, 64)
	if !found {
		return Format(n)
	}
	return Format(n) + "." + fraction
}

// plain prints a number in its fewest digits.
func plain(value float64) string {
	if far(value) {
		return strconv.FormatFloat(value, 'e', -1, 64)
	}
	return strconv.FormatFloat(value, 'f', -1, 64)
}

// Numbers from tiny up to huge are written out.
const (
	tiny = 1e-6
	huge = 1e15
)

// far reports a number so small or so large that its digits would mostly be
// zeros.
func far(value float64) bool {
	size := math.Abs(value)
	return size > 0 && size < tiny || size >= huge
}

// decimals is how many decimals a number is printed with.
func decimals(value float64) int {
	_, fraction, _ := strings.Cut(strconv.FormatFloat(value, 'f', -1, 64), ".")
	return len(fraction)
}

// Amount is a fact's number with its sign and unit: >10,000 亿元, 2022.6.
func (f Fact) Amount() string {
	number, unit := f.Text, f.Unit
	switch v := int(f.Number()); {
	case f.Value == nil:
	case strings.Contains(f.Text, "/"): // a fraction, as the paper writes it: 33.3333% says more
		unit = ""
	case unit == yearMonth: // 202303
		number, unit = fmt.Sprintf("%d.%d", v/100, v%100), ""
	case unit == justYear: // 2023, not 2,023
		number = strconv.Itoa(v)
	default:
		number = Format(f.Number())
	}
	if unit != "" && unit != "%" {
		unit = " " + unit
	}
	return f.Sign() + number + unit
}
