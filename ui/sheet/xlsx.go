package sheet

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"
	"unicode/utf8"

	"yunlan/ui/text"
)

// xlsx is a workbook of one sheet: the title and what is said before the rows
// stand above the column heads, and all of it stays in sight. It is the same
// file, byte for byte, whenever it is written.
func (t Table) xlsx() ([]byte, error) {
	if err := t.fitsExcel(); err != nil {
		return nil, err
	}
	parts := []struct{ name, body string }{
		{"[Content_Types].xml", contentTypes},
		{"_rels/.rels", packageParts},
		{"docProps/core.xml", t.properties()},
		{"xl/workbook.xml", fmt.Sprintf(workbook, escaped(sheetName(t.Title)))},
		{"xl/_rels/workbook.xml.rels", workbookParts},
		{"xl/styles.xml", styles},
		{"xl/worksheets/sheet1.xml", t.worksheet()},
	}
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, part := range parts {
		w, err := z.Create(part.name)
		if err == nil {
			_, err = w.Write([]byte(xml.Header + part.body))
		}
		if err != nil {
			return nil, fmt.Errorf("write XLSX: %w", err)
		}
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("write XLSX: %w", err)
	}
	return b.Bytes(), nil
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
	return strings.TrimSpace(string(runes[:min(len(runes), 31)]))
}

// properties hold the title, and what is said before and after the rows.
func (t Table) properties() string {
	about := strings.Join(append(append([]string{}, t.Before...), t.After...), "\n")
	return fmt.Sprintf(properties, escaped(t.Title), escaped(about))
}

// worksheet is the rows, in the order of the schema: view, columns, data.
func (t Table) worksheet() string {
	var rows strings.Builder
	n := 0
	row := func(cells ...string) {
		n++
		fmt.Fprintf(&rows, `<row r="%d">`, n)
		for i, cell := range cells {
			rows.WriteString(strings.Replace(cell, "@", columnName(i)+fmt.Sprint(n), 1))
		}
		rows.WriteString("</row>")
	}
	if t.Title != "" {
		row(textCell(t.Title, styleTitle))
	}
	for _, note := range t.Before {
		row(textCell(note, styleNote))
	}
	heads := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		heads[i] = textCell(c.Name, styleHead)
	}
	row(heads...)
	head := n
	for _, record := range t.Rows {
		row(t.cells(record)...)
	}
	last := n
	if len(t.After) > 0 {
		n++ // air
	}
	for _, note := range t.After {
		row(textCell(note, styleNote))
	}
	return fmt.Sprintf(worksheet, head, head+1, t.widths(), rows.String(), head, columnName(len(t.Columns)-1), last)
}

// cells are a record's; @ stands for the cell's name.
func (t Table) cells(record []string) []string {
	cells := make([]string, len(record))
	for i, cell := range record {
		if digits, ok := t.Columns[i].number(cell); ok && shownExactly(digits) {
			cells[i] = fmt.Sprintf(`<c r="@" s="%d"><v>%s</v></c>`, styleNumber, digits)
			continue
		}
		cells[i] = textCell(cell, styleText)
	}
	return cells
}

// inert is text that stays text when somebody edits its cell; +12 says so much
// less than a formula that it needs no apostrophe.
func inert(s string) string {
	if _, ok := plainNumber(strings.TrimPrefix(s, "+")); ok {
		return s
	}
	return Neutral(s)
}

func textCell(s string, style int) string {
	return fmt.Sprintf(`<c r="@" s="%d" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>`, style, escaped(inert(s)))
}

// The widths of columns, in digits of the usual font; a Han takes two.
const (
	narrowColumn = 8
	wideColumn   = 60
)

// widths give every column what its longest cell needs, within bounds; longer
// cells wrap.
func (t Table) widths() string {
	var b strings.Builder
	for i, c := range t.Columns {
		width := text.Width(c.Name, 2)
		for _, row := range t.Rows {
			for line := range strings.SplitSeq(row[i], "\n") {
				width = max(width, text.Width(line, 2))
			}
		}
		width = min(max(width+2, narrowColumn), wideColumn)
		fmt.Fprintf(&b, `<col min="%d" max="%d" width="%d" customWidth="1"/>`, i+1, i+1, width)
	}
	return b.String()
}

// columnName is A, B … Z, AA …
func columnName(i int) string {
	name := ""
	for i++; i > 0; i = (i - 1) / 26 {
		name = string(rune('A'+(i-1)%26)) + name
	}
	return name
}

// escaped is text for XML. A spreadsheet reads _x0041_ as an escape of its
// own, so its underscore is escaped.
func escaped(s string) string {
	for at := 0; ; {
		i := strings.Index(s[at:], "_x")
		if i < 0 {
			break
		}
		at += i
		if len(s) > at+6 && s[at+6] == '_' && isHex(s[at+2:at+6]) {
			s = s[:at] + "_x005F" + s[at:]
			at += len("_x005F")
		}
		at += len("_x")
	}
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a Builder never fails
	return b.String()
}

func isHex(s string) bool { return strings.Trim(s, "0123456789abcdefABCDEF") == "" }
