package sheet

import (
	"strconv"
	"strings"
	"unicode"
)

// number reads a cell of a column of numbers as one: 4,550.
func (c Column) number(cell string) (digits string, ok bool) {
	if c.Kind != Number {
		return "", false
	}
	digits = strings.ReplaceAll(strings.TrimSpace(cell), ",", "")
	if digits == "" || strings.ContainsFunc(digits, func(r rune) bool { return !strings.ContainsRune("0123456789.-", r) }) {
		return "", false // ParseFloat also takes inf, 0x1p-2 and 1_000
	}
	_, err := strconv.ParseFloat(digits, 64)
	return digits, err == nil
}

// neutral is the cell as a spreadsheet may have it: as it is when it is a
// number, else not to be computed.
func (c Column) neutral(cell string) string {
	if digits, ok := c.number(cell); ok {
		return digits
	}
	return Neutral(cell)
}

// Neutral puts an apostrophe before what a spreadsheet would compute: what
// begins with = + - or @, also behind white space and what does not show, and
// in their full-width forms.
func Neutral(cell string) string {
	start := strings.TrimLeftFunc(cell, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
	})
	if start != "" && strings.ContainsRune("=+-@＝＋－＠", []rune(start)[0]) {
		return "'" + cell
	}
	return cell
}

// neutrals makes a record safe for a spreadsheet.
func (t Table) neutrals(record []string) []string {
	cells := make([]string, len(record))
	for i, cell := range record {
		cells[i] = t.Columns[i].neutral(cell)
	}
	return cells
}
