package numeral

import "math"

// Leading reads the longest number at the start of the runes: written out
// (四千五百五十), digit by digit (二〇二二) or with decimals (四十九点三). n is the
// number of runes read, 0 if there is no number. 三百五 is 350, as it is spoken;
// 三百零五 is 305. step is the value of 1 in the last digit given: 10 for 三百五.
func Leading(runes []rune) (value, step float64, n int) {
	var r reading
	for n < len(runes) && r.take(runes[n]) {
		n++
	}
	if n > 0 && n+1 < len(runes) && runes[n] == '点' && Digit(runes[n+1]) >= 0 {
		return decimals(r.total+r.digit, runes, n+1)
	}
	place := r.place()
	if r.had {
		return r.total + r.digit*place, place, n
	}
	return r.total, place, n
}

// reading is a number that is being read from its front.
type reading struct {
	total float64 // up to the last power
	digit float64 // after it
	power int64   // the last one; 0 before the first
	had   bool    // digit was given
	gap   bool    // 零 was, after the power
}

// take adds a rune and returns true, or false if the number ends before it.
func (n *reading) take(r rune) bool {
	d, p := Digit(r), Power(r)
	switch {
	case d == 0 && n.power > 0 && !n.had:
		n.gap = true
	case d >= 0 && (n.power == 0 || !n.had): // digits in a row (二〇二二) stand before all powers
		n.digit, n.had = 10*n.digit+float64(d), true
	case p > 0 && p < 10_000 && (n.power == 0 || p < n.power) && (n.had || p == 10):
		if !n.had {
			n.digit = 1
		}
		n.total += n.digit * float64(p)
		n.digit, n.power, n.had, n.gap = 0, p, false, false
	default:
		return false
	}
	return true
}

// place is that of the last digit given: of 五 in 三百五, tens.
func (n *reading) place() float64 {
	switch {
	case n.had && n.power > 10 && !n.gap:
		return float64(n.power / 10)
	case n.had || n.power == 0:
		return 1
	}
	return float64(n.power)
}

// decimals adds the digits after 点, from index at on.
func decimals(whole float64, runes []rune, at int) (value, step float64, n int) {
	digits := 0.0
	for n = at; n < len(runes) && Digit(runes[n]) >= 0; n++ {
		digits = 10*digits + float64(Digit(runes[n]))
	}
	step = math.Pow10(at - n)
	return whole + digits*step, step, n
}
