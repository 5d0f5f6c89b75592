package policy

import (
	"strconv"
	"strings"
)

// numerals are the Chinese digits, also as they stand on cheques.
var numerals = map[rune]int64{
	'零': 0, '〇': 0, '一': 1, '二': 2, '两': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9,
}

// powers are the Chinese tens, hundreds and thousands.
var powers = map[rune]int64{'十': 10, '百': 100, '千': 1000}

// inDigits writes a number in Chinese numerals (三百, 一百二十) or with a
// Chinese power behind its digits (3百) in digits. Others are left as they are,
// and so are those that can be meant in two ways: without a unit, or 三百五,
// which is 350 to some.
func inDigits(number string, unit bool) string {
	if !unit {
		return number
	}
	runes := []rune(number)
	if n := len(runes); n > 1 {
		digits := string(runes[:n-1])
		if power, ok := powers[runes[n-1]]; ok && strings.Trim(digits, "0123456789") == "" {
			if v, err := strconv.ParseInt(digits, 10, 32); err == nil {
				return strconv.FormatInt(v*power, 10)
			}
		}
	}
	if v, ok := spelled(runes); ok {
		return strconv.FormatInt(v, 10)
	}
	return number
}

// spelled reads a number below ten thousand in Chinese numerals, its powers
// falling; ok is false for what is none.
func spelled(runes []rune) (value int64, ok bool) {
	digit, last, gap := int64(-1), int64(10_000), false
	for _, r := range runes {
		d, isDigit := numerals[r]
		p, isPower := powers[r]
		switch {
		case isDigit && digit > 0, !isDigit && !isPower:
			return 0, false
		case isDigit && d == 0:
			gap = true
		case isDigit:
			digit = d
		case p >= last, digit < 0 && (p != 10 || value > 0):
			return 0, false
		default:
			value, last, digit, gap = value+max(digit, 1)*p, p, -1, false
		}
	}
	if digit > 0 && last > 10 && last < 10_000 && !gap { // 三百五
		return 0, false
	}
	value += max(digit, 0)
	return value, value > 0
}
