package sheet

import (
	"regexp"
	"strconv"
	"strings"

	"yunlan/ui/text"

	"github.com/xuri/excelize/v2"
)

// table writes the title, what is said before, the heads, the rows and what is
// said after them.
func (w *writer) table(t Table) error {
	t, err := t.clean()
	if err != nil {
		return err
	}
	if err := t.fitsExcel(); err != nil {
		return err
	}
	if t.Title != "" {
		if err := w.line(t.Title, "subtitle"); err != nil {
			return err
		}
	}
	if err := w.lines(t.Before); err != nil {
		return err
	}
	if err := w.rows(t); err != nil {
		return err
	}
	w.widen(t.widths())
	if len(t.After) > 0 && t.Title == "" {
		w.row++ // air
	}
	return w.lines(t.After)
}

// rows writes the heads and the records.
func (w *writer) rows(t Table) error {
	w.row++
	at := tableRange{head: w.row, last: w.row + len(t.Rows)}
	w.ranges = append(w.ranges, at)
	for i, c := range t.Columns {
		if err := w.text(i+1, w.row, c.Name, "head"); err != nil {
			return err
		}
	}
	widths := t.widths()
	for _, record := range t.Rows {
		w.row++
		if err := w.height(record, widths); err != nil {
			return err
		}
		for i, cell := range record {
			if err := w.cell(i+1, t.Columns[i], cell); err != nil {
				return err
			}
		}
	}
	return nil
}

// lineHeight is the height of a line of text, mostHeight what a row can have, in
// points.
const (
	lineHeight = 15
	mostHeight = 409
)

// height gives a row what its wrapped cells need; not every spreadsheet does so by
// itself.
func (w *writer) height(record []string, widths []int) error {
	most := 1
	for i, cell := range record {
		lines := 0
		for line := range strings.SplitSeq(cell, "\n") {
			lines += max((text.Width(line, 2)+widths[i]-2)/(widths[i]-1), 1)
		}
		most = max(most, lines)
	}
	if most == 1 {
		return nil
	}
	return w.file.SetRowHeight(w.name, w.row, float64(min(most*lineHeight, mostHeight)))
}

// widen makes the columns of the sheet wide enough for a table.
func (w *writer) widen(widths []int) {
	for i, width := range widths {
		if i == len(w.widths) {
			w.widths = append(w.widths, 0)
		}
		w.widths[i] = max(w.widths[i], width)
	}
}

// cell writes a cell of a record as what its column holds.
func (w *writer) cell(column int, c Column, cell string) error {
	switch digits, ok := c.number(cell); {
	case ok && shownExactly(digits):
		return w.number(column, digits, "number")
	case c.Kind == Page && isDigits(cell) && shownExactly(cell):
		return w.number(column, cell, "number")
	case c.Kind == SheetLink && cell != "":
		return w.link(column, w.row, cell, cell)
	case c.Kind == Amount:
		if sign, digits, ok := amount(cell); ok {
			style, err := w.amountStyle(sign, digits)
			if err != nil {
				return err
			}
			return w.number(column, digits, style)
		}
	}
	return w.text(column, w.row, cell, "text")
}

// signs may stand before an amount.
const signs = ">≥≤≈<"

// amount reads >10,000 as a sign and a number.
func amount(cell string) (sign, digits string, ok bool) {
	rest := strings.TrimLeft(cell, signs)
	digits, ok = plainNumber(rest)
	return cell[:len(cell)-len(rest)], digits, ok
}

func (w *writer) number(column int, digits, style string) error {
	value, err := strconv.ParseFloat(digits, 64)
	if err != nil {
		return err
	}
	name, err := excelize.CoordinatesToCellName(column, w.row)
	if err != nil {
		return err
	}
	if err := w.file.SetCellFloat(w.name, name, value, -1, 64); err != nil {
		return err
	}
	return w.file.SetCellStyle(w.name, name, name, w.styles[style])
}

func (w *writer) text(column, row int, s, style string) error {
	name, err := excelize.CoordinatesToCellName(column, row)
	if err != nil {
		return err
	}
	if err := w.file.SetCellStr(w.name, name, escape.ReplaceAllString(inert(s), "_x005F$0")); err != nil {
		return err
	}
	return w.file.SetCellStyle(w.name, name, name, w.styles[style])
}

// escape is what a spreadsheet reads as the escape of a character; excelize
// writes it as it is.
var escape = regexp.MustCompile(`_x[0-9a-fA-F]{4}_`)

// link writes a link to a sheet.
func (w *writer) link(column, row int, sheet, said string) error {
	if err := w.text(column, row, said, "link"); err != nil {
		return err
	}
	name, err := excelize.CoordinatesToCellName(column, row)
	if err != nil {
		return err
	}
	return w.file.SetCellHyperLink(w.name, name, "'"+sheetName(sheet)+"'!A1", "Location")
}

// formatText is the number format of text whatever it looks like: 2022.10 stays
// 2022.10.
const formatText = 49

// The usual font of the cells.
const (
	usualFont = "Calibri"
	usualSize = 11
)

// addStyles makes the styles of cells.
func (w *writer) addStyles() error {
	top := &excelize.Alignment{Vertical: "top"}
	wrapped := &excelize.Alignment{Vertical: "top", WrapText: true}
	w.styles = map[string]int{}
	for _, style := range []struct {
		name string
		of   excelize.Style
	}{
		{"title", excelize.Style{NumFmt: formatText, Font: &excelize.Font{Family: usualFont, Bold: true, Size: 14}}},
		{"subtitle", excelize.Style{NumFmt: formatText, Font: &excelize.Font{Family: usualFont, Bold: true, Size: 12}}},
		{"note", excelize.Style{NumFmt: formatText, Font: &excelize.Font{Family: usualFont, Size: usualSize, Color: "505050"}}},
		{"head", excelize.Style{
			NumFmt: formatText, Font: &excelize.Font{Family: usualFont, Size: usualSize, Bold: true}, Alignment: wrapped,
			Fill:   excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"EDEDED"}},
			Border: []excelize.Border{{Type: "bottom", Style: 1, Color: "808080"}},
		}},
		{"text", excelize.Style{NumFmt: formatText, Alignment: wrapped}},
		{"number", excelize.Style{Alignment: top}},
		{"link", excelize.Style{NumFmt: formatText, Alignment: top, Font: &excelize.Font{Family: usualFont, Size: usualSize, Color: "0563C1", Underline: "single"}}},
	} {
		id, err := w.file.NewStyle(&style.of)
		if err != nil {
			return err
		}
		w.styles[style.name] = id
	}
	return nil
}

// amountStyle shows a number with its sign, its thousands and its decimals as
// they are printed.
func (w *writer) amountStyle(sign, digits string) (string, error) {
	format := "#,##0"
	if _, fraction, ok := strings.Cut(digits, "."); ok {
		format += "." + strings.Repeat("0", len(fraction))
	}
	if sign != "" {
		format = `"` + sign + `"` + format
	}
	if _, ok := w.styles[format]; !ok {
		id, err := w.file.NewStyle(&excelize.Style{CustomNumFmt: &format, Alignment: &excelize.Alignment{Vertical: "top"}})
		if err != nil {
			return "", err
		}
		w.styles[format] = id
	}
	return format, nil
}
