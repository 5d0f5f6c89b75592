package policy

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"yunlan/content/numeral"
)

// inDigits writes a number in Chinese numerals (三百, 一百二十) or with a
// Chinese power behind its digits (3百) in digits. Others are left as they are,
// and so are those that can be meant in two ways: without a unit, or 三百五,
// which is 350 to some.
func inDigits(number string, unit bool) string {
	if !unit {
		return number
	}
	last, size := utf8.DecodeLastRuneInString(number)
	digits, power := number[:len(number)-size], numeral.Power(last)
	if power > 0 && power < 10_000 && strings.Trim(digits, "0123456789") == "" {
		if v, err := strconv.ParseInt(digits, 10, 32); err == nil {
			return strconv.FormatInt(v*power, 10)
		}
	}
	if v, ok := numeral.Cardinal(number); ok {
		return strconv.FormatInt(v, 10)
	}
	return number
}
