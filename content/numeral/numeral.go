package numeral

import "unicode/utf8"

// Digit is the value of 零〇一二两三四五六七八九, -1 for anything else.
func Digit(r rune) int {
	switch r {
	case '零', '〇':
		return 0
	case '一':
		return 1
	case '二', '两':
		return 2
	case '三':
		return 3
	case '四':
		return 4
	case '五':
		return 5
	case '六':
		return 6
	case '七':
		return 7
	case '八':
		return 8
	case '九':
		return 9
	}
	return -1
}

// Power is what 十百千万亿 multiply by, 0 for anything else.
func Power(r rune) int64 {
	switch r {
	case '十':
		return 10
	case '百':
		return 100
	case '千':
		return 1000
	case '万':
		return 10_000
	case '亿':
		return 100_000_000
	}
	return 0
}

// Ordinal reads a number from 一 to 九十九 at the start of s and returns it with
// its length in bytes; 0, 0 if there is none. 零 and 两 are not read: no chapter
// or item is numbered with them.
func Ordinal(s string) (n, size int) {
	for _, r := range s {
		digit := Digit(r)
		switch {
		case r == '十' && n < 10:
			n = max(n, 1) * 10
		case digit > 0 && r != '两' && n%10 == 0:
			n += digit
		default:
			return n, size
		}
		size += utf8.RuneLen(r)
	}
	return n, size
}

// Cardinal reads a text that is a number from 一 to 九千九百九十九 and nothing
// else, with powers in falling order. ok is false for anything else, for zero, and
// for what has two meanings: 三百五 (350 or 305).
func Cardinal(s string) (value int64, ok bool) {
	digit, last, gap := -1, int64(10_000), false
	for _, r := range s {
		d, p := Digit(r), Power(r)
		switch {
		case d >= 0 && digit > 0, d < 0 && p == 0:
			return 0, false
		case d == 0:
			gap = true
		case d > 0:
			digit = d
		case p >= last, digit < 0 && (p != 10 || value > 0):
			return 0, false
		default:
			value, last, digit, gap = value+int64(max(digit, 1))*p, p, -1, false
		}
	}
	if digit > 0 && last > 10 && last < 10_000 && !gap { // 三百五
		return 0, false
	}
	value += int64(max(digit, 0))
	return value, value > 0
}
