package figure

import (
	"strconv"
	"strings"

	"yunlan/content/lang"
)

// step is a unit of the paper that English counts by other steps: 亿元 is RMB 100
// million.
type step struct {
	before, after string
	times         float64
}

var steps = map[string]step{
	"亿元": {"RMB ", "", 1e8}, "万元": {"RMB ", "", 1e4}, "亿美元": {"US$", "", 1e8}, "十亿美元": {"US$", "", 1e9},
	"亿日元": {"JPY ", "", 1e8}, "万家": {"", " firms", 1e4}, "亿": {"", "", 1e8},
}

// ordinals are units that make a number, #, a place in a series.
var ordinals = map[string]string{"代": "#th generation", "位": "#th place", "次": "the #th", "梯队": "tier #", "版": "version #.0"}

// Amount is a number with its unit: 4,550 亿元, 49.3%, RMB 455.0 billion, 1 policy. A sign
// before the number stays there.
func Amount(number, unit string) string {
	if lang.Now() == lang.English {
		if said, ok := inSteps(number, unit); ok {
			return said
		}
		if said, ok := inBillionUnits(number, unit); ok {
			return said
		}
	}
	words := Unit(unit)
	switch one, ok := single[words]; {
	case unit == "%":
		return number + unit
	case words == "":
		return number
	case ok && strings.TrimLeft(number, signs) == "1":
		words = one
	}
	return number + " " + words
}

// signs stand before numbers: bounds and about.
const signs = "<>≤≥≈~=+"

// inSteps is an amount in English where its unit is no English one; ok is false for any
// other.
func inSteps(number, unit string) (said string, ok bool) {
	digits := strings.TrimLeft(number, signs)
	sign := strings.TrimSuffix(number, digits)
	value, err := strconv.ParseFloat(strings.ReplaceAll(digits, ",", ""), 64)
	if err != nil {
		return "", false
	}
	if format, there := ordinals[unit]; there {
		return strings.NewReplacer("#th", ordinal(digits), "#", digits).Replace(format), true
	}
	by, ok := steps[unit]
	if !ok {
		return "", false
	}
	_, fraction, _ := strings.Cut(digits, ".")
	keep := exact(value) || fraction != ""
	return sign + by.before + large(value, by.times, len(fraction), keep && sign != about) + by.after, true
}

// about is before a number that may be a little more or less: a zero at its end says
// nothing.
const about = "≈"

// large writes value×times, value having so many decimals, as English does: 455.0
// billion, 300,000. keep keeps a zero behind the point that says how exact it is.
func large(value, times float64, decimals int, keep bool) string {
	whole := value * times
	for _, of := range []struct {
		size float64
		name string
	}{{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}} {
		if whole < of.size {
			continue
		}
		text := strconv.FormatFloat(whole/of.size, 'f', -1, 64)
		_, fraction, _ := strings.Cut(text, ".")
		if of.size == 1e12 && fraction != "" {
			continue // 1,234.5 billion is easier to compare
		}
		if times < of.size && keep && of.size < 1e12 {
			text = strconv.FormatFloat(whole/of.size, 'f', max(len(fraction), decimals+1), 64)
		}
		return grouped(text) + of.name
	}
	return grouped(strconv.FormatFloat(whole, 'f', -1, 64))
}

// grouped puts commas into the whole part of a number.
func grouped(number string) string {
	whole, fraction, point := strings.Cut(number, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if point {
		return whole + "." + fraction
	}
	return whole
}

// ordinal is 1st, 2nd, 11th.
func ordinal(digits string) string {
	n, _ := strconv.Atoi(digits)
	if n%100 >= 11 && n%100 <= 13 {
		return digits + "th"
	}
	if n%10 >= 1 && n%10 <= 3 {
		return digits + []string{"st", "nd", "rd"}[n%10-1]
	}
	return digits + "th"
}
