package ordinal

import (
	"strconv"
	"strings"

	"yunlan/content/numeral"
)

// Style is a way to write a number.
type Style string

// The styles.
const (
	Decimal Style = "1"
	Lower   Style = "a"
	Upper   Style = "A"
	Small   Style = "i" // Roman
	Roman   Style = "I"
	Chinese Style = "一"
	Grand   Style = "壹"
	Stems   Style = "甲"
	Circled Style = "①"
)

// Write writes a number; digits stand for what the style cannot write.
func Write(n int, style Style) string {
	s := ""
	switch style {
	case Lower, Upper:
		s = letters(n)
	case Small, Roman:
		s = numeral.Roman(n)
	case Chinese:
		s = chinese(n, []rune("零一二三四五六七八九十百"))
	case Grand:
		s = chinese(n, []rune("零壹贰叁肆伍陆柒捌玖拾佰"))
	case Stems:
		s = nth("甲乙丙丁戊己庚辛壬癸", n)
	case Circled:
		s = nth("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", n)
	}
	switch {
	case s == "":
		return strconv.Itoa(n)
	case style == Lower || style == Small:
		return strings.ToLower(s)
	}
	return s
}

func nth(s string, n int) string {
	if r := []rune(s); n >= 1 && n <= len(r) {
		return string(r[n-1])
	}
	return ""
}

// letters counts A to Z, AA, AB.
func letters(n int) string {
	s := ""
	for ; n > 0; n = (n - 1) / 26 {
		s = string(rune('A'+(n-1)%26)) + s
	}
	return s
}

// chinese writes 1 to 999: 十二, 一百零三.
func chinese(n int, digits []rune) string {
	if n < 1 || n > 999 {
		return ""
	}
	s := ""
	if n >= 100 {
		s = string(digits[n/100]) + string(digits[11])
	}
	tens, ones := n/10%10, n%10
	switch {
	case tens > 1 || tens == 1 && s != "":
		s += string(digits[tens]) + string(digits[10])
	case tens == 1:
		s = string(digits[10])
	case s != "" && ones > 0:
		s += string(digits[0])
	}
	if ones > 0 {
		s += string(digits[ones])
	}
	return s
}
