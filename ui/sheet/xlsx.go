package sheet

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"yunlan/ui/text"
)

// xlsx is a workbook of the one table.
func (t Table) xlsx() ([]byte, error) {
	about := strings.Join(slices.Concat(t.Before, t.After), "\n")
	page := Sheet{Name: t.Title, Title: t.Title, Before: t.Before}
	t.Title, t.Before = "", nil
	page.Tables = []Table{t}
	return Book{Title: page.Title, About: about, Sheets: []Sheet{page}}.Encode()
}

// What a spreadsheet holds: characters of a cell, columns, rows.
const (
	maxCell    = 32767
	maxColumns = 16384
	maxRows    = 1048576
)

func (t Table) fitsExcel() error {
	if len(t.Columns) == 0 || len(t.Columns) > maxColumns || len(t.Before)+len(t.Rows)+len(t.After)+4 > maxRows {
		return fmt.Errorf("%d rows of %d columns do not fit a spreadsheet", len(t.Rows), len(t.Columns))
	}
	for i, row := range t.Rows {
		for k, cell := range row {
			if utf8.RuneCountInString(cell) >= maxCell {
				return fmt.Errorf("row %d, column %d: too long for a spreadsheet", i, k)
			}
		}
	}
	return nil
}

// maxName is the characters that a spreadsheet takes in the name of a sheet.
const maxName = 31

// sheetName is a title without what a sheet's name may not have.
func sheetName(title string) string {
	name := strings.Map(func(r rune) rune {
		if strings.ContainsRune(`[]:*?/\'`, r) || r == '\n' {
			return ' '
		}
		return r
	}, title)
	runes := []rune(strings.TrimSpace(name))
	if len(runes) == 0 {
		return "Sheet1"
	}
	return strings.TrimSpace(string(runes[:min(len(runes), maxName)]))
}

// inert is text that stays text when somebody edits its cell; +12 says so much
// less than a formula that it needs no apostrophe.
func inert(s string) string {
	if _, ok := plainNumber(strings.TrimPrefix(s, "+")); ok {
		return s
	}
	return Neutral(s)
}

// The widths of columns, in digits of the usual font; a Han takes two.
const (
	narrowColumn = 8
	wideColumn   = 60
)

// widths give every column what its longest cell needs, within bounds; longer
// cells wrap.
func (t Table) widths() []int {
	widths := make([]int, len(t.Columns))
	for i, c := range t.Columns {
		width := text.Width(c.Name, 2)
		for _, row := range t.Rows {
			for line := range strings.SplitSeq(row[i], "\n") {
				width = max(width, text.Width(line, 2))
			}
		}
		widths[i] = min(max(width+2, narrowColumn), wideColumn)
	}
	return widths
}
