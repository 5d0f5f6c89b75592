package policy

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"yunlan/content/numeral"
)

// inDigits writes Chinese numerals (三百, 一百二十) and digits with a Chinese power
// (3百) in digits. Other text is returned as it is, and so is what has two
// meanings: numerals without a unit, and 三百五 (350 or 305).
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
