package sheet

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"yunlan/content"
)

// number reads a cell of a column of numbers as one, without what groups its
// thousands: 4,550 is 4550.
func (c Column) number(cell string) (digits string, ok bool) {
	if c.Kind != Number {
		return "", false
	}
	return plainNumber(strings.TrimSpace(cell))
}

// plainNumber reads -4,550.5: digits, thousands grouped or not, a fraction.
func plainNumber(s string) (digits string, ok bool) {
	minus := strings.HasPrefix(s, "-")
	whole, fraction, dotted := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	groups := strings.Split(whole, ",")
	for i, g := range groups {
		if !isDigits(g) || i > 0 && len(g) != 3 || i == 0 && len(groups) > 1 && len(g) > 3 {
			return "", false
		}
	}
	digits = strings.Join(groups, "")
	if dotted {
		if !isDigits(fraction) {
			return "", false
		}
		digits += "." + fraction
	}
	if minus {
		digits = "-" + digits
	}
	return digits, true
}

func isDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// maxDigits is how many digits a spreadsheet shows where nobody formats its
// cells; more are written 1.2E+11, and of more than 15 the end is lost.
const maxDigits = 10

// shownExactly reports a number that a spreadsheet shows digit by digit as it
// is written: 001 would lose its zeros, 2022.10 its last, a long one its end,
// and 0.00001 becomes 1E-05.
func shownExactly(digits string) bool {
	whole, fraction, _ := strings.Cut(strings.TrimPrefix(digits, "-"), ".")
	return digits != "-0" && len(whole)+len(fraction) <= maxDigits && (whole == "0" || whole[0] != '0') &&
		!strings.HasSuffix(fraction, "0") && (whole != "0" || !strings.HasPrefix(fraction, "0000"))
}

// Neutral puts an apostrophe before what a spreadsheet would compute: what
// begins with a tab or a carriage return, or with = + - or @, also behind white
// space and what does not show, and in their full-width forms. A negative
// number or percentage computes nothing and stays.
func Neutral(cell string) string {
	if computes(cell) {
		return "'" + cell
	}
	return cell
}

func computes(cell string) bool {
	if strings.HasPrefix(cell, "\t") || strings.HasPrefix(cell, "\r") {
		return true
	}
	if _, ok := plainNumber(strings.TrimSuffix(cell, "%")); ok {
		return false
	}
	start := strings.TrimLeftFunc(cell, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
	})
	first, _ := utf8.DecodeRuneInString(start)
	return start != "" && strings.ContainsRune("=+-@", content.NarrowRune(first))
}

// plain is a cell of plain CSV: exact, but for what a spreadsheet would
// compute.
func (c Column) plain(cell string) string {
	if digits, ok := c.number(cell); ok {
		return digits
	}
	return Neutral(cell)
}

// forSpreadsheet is a cell of CSV that a spreadsheet shows as it is: a number
// is one where it is shown exactly, and what would be changed is written as the
// formula of a text, ="2022.10", which Excel and LibreOffice show as 2022.10.
func (c Column) forSpreadsheet(cell string) string {
	if digits, ok := c.number(cell); ok && shownExactly(digits) {
		return digits
	}
	switch {
	case strings.Contains(cell, "\n"): // is never a number, and LibreOffice takes no such formula
		return Neutral(cell)
	case !changed(cell):
		return cell
	case utf8.RuneCountInString(cell) > maxTextInFormula:
		return "'" + cell
	}
	return `="` + strings.ReplaceAll(cell, `"`, `""`) + `"`
}

// maxTextInFormula is the characters that Excel takes in a text of a formula.
const maxTextInFormula = 255

// changed reports text that a spreadsheet would read as a formula, a truth
// value, an error, a number, an amount, a date or a time, in English or
// Chinese. It rather protects too much: what is protected is shown as it is. A
// whole number is shown so by itself.
func changed(cell string) bool {
	s := strings.TrimSpace(cell)
	if isDigits(cell) && shownExactly(cell) {
		return false
	}
	upper := strings.ToUpper(s)
	return computes(cell) || strings.HasPrefix(s, "#") || upper == "TRUE" || upper == "FALSE" || isQuantity(s)
}

// longestQuantity is more characters than a date with its day and time has;
// digits alone may be more.
const longestQuantity = 64

// The Han of dates and times, and of the numbers in them.
const (
	dateUnits = "年月日号號时時分秒点點周期"
	dateWords = "上下午早晚凌晨星前后公元第〇零一二三四五六七八九十百千廿卅正初"
)

// isQuantity reports text made of digits, signs, the words of dates and no
// other: 1-5-10, 3/4, 1e5, 5 Mar, 10:30 pm, ¥5, 2022年10月, 12345678901234567890.
func isQuantity(s string) bool {
	counts := false
	for _, r := range s {
		switch {
		case unicode.IsDigit(r), r == '〇', strings.ContainsRune(dateUnits, r): // 二〇二二 is 2022 to a Chinese LibreOffice
			counts = true
		case unicode.Is(unicode.Han, r) && !strings.ContainsRune(dateWords, r):
			return false
		}
	}
	if !counts {
		return false
	}
	words := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) || unicode.Is(unicode.Han, r) })
	return !slices.ContainsFunc(words, func(w string) bool { return !isDateWord(w) }) &&
		(utf8.RuneCountInString(s) <= longestQuantity || len(words) == 0)
}

// isDateWord reports a word that may stand in a number or a date: e, pm, Mar,
// CNY, and the full names of months and days.
func isDateWord(w string) bool {
	const names = " january february march april june july august sept september october november december" +
		" monday tuesday wednesday thursday friday saturday sunday "
	return len(w) <= 3 || strings.Contains(names, " "+strings.ToLower(w)+" ")
}
