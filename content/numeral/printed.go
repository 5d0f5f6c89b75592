package numeral

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// numberAt reads a number at the start of s with its powers: 4,910亿, 万亿, 八,
// 600 Billion. n is its length in bytes, 0 for none.
func numberAt(s string) (value float64, n int) {
	if r, _ := utf8.DecodeRuneInString(s); r != ' ' && !unicode.IsDigit(r) && Digit(r) < 0 && Power(r) == 0 {
		return 0, 0 // most places hold no number
	}
	value, n = digitsAt(s)
	if n == 0 {
		runes := []rune(s[:min(len(s), 24)])
		var taken int
		value, _, taken = Leading(runes)
		n = len(string(runes[:taken]))
	}
	read := n > 0
	if !read {
		value = 1
	}
	for {
		rest := strings.TrimLeft(s[n:], " ")
		r, size := utf8.DecodeRuneInString(rest)
		if multiplier(r) == 0 {
			break
		}
		value, n, read = value*multiplier(r), len(s)-len(rest)+size, true
	}
	if rest := strings.TrimLeft(s[n:], " "); read && strings.HasPrefix(rest, "Billion") {
		value, n = value*1e9, len(s)-len(rest)+len("Billion")
	}
	if !read {
		return 0, 0
	}
	return value, n
}

// digitsAt reads Arabic digits with their comma and point.
func digitsAt(s string) (value float64, n int) {
	for n < len(s) && (unicode.IsDigit(rune(s[n])) || n > 0 && (s[n] == ',' || s[n] == '.') && n+1 < len(s) && unicode.IsDigit(rune(s[n+1]))) {
		n++
	}
	if n == 0 {
		return 0, 0
	}
	value, err := strconv.ParseFloat(strings.ReplaceAll(s[:n], ",", ""), 64)
	if err != nil {
		return 0, 0
	}
	return value, n
}
