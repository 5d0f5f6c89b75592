package sheet

import (
	"bytes"
	"fmt"
	"sort"
	"strings"

	"yunlan/content"

	"github.com/xuri/excelize/v2"
)

// Book is a workbook: several sheets, written as one XLSX file.
type Book struct {
	Title  string
	About  string // its description in the file's properties
	Sheets []Sheet
}

// Sheet is a page of a workbook: a title, charts, then tables one below
// another. A sheet of one table keeps the table's heads in sight and can be
// filtered.
type Sheet struct {
	Name   string // the first 31 characters; no two may be the same
	Title  string
	Back   string // the name of a sheet that a link below the title leads to, "" for none
	Before []string
	Charts []Chart // side by side
	Tables []Table
}

// Encode writes the workbook, the same bytes for the same book. An error means
// that a table does not fit a spreadsheet, or that two sheets have one name.
func (b Book) Encode() ([]byte, error) {
	file := excelize.NewFile()
	defer func() { _ = file.Close() }() // it is in memory alone
	w := writer{file: file}
	if err := w.book(b); err != nil {
		return nil, fmt.Errorf("write XLSX: %w", err)
	}
	if types := file.ContentTypes; types != nil { // excelize adds them in any order
		sort.Slice(types.Defaults, func(i, j int) bool { return types.Defaults[i].Extension < types.Defaults[j].Extension })
	}
	var out bytes.Buffer
	if err := file.Write(&out); err != nil {
		return nil, fmt.Errorf("write XLSX: %w", err)
	}
	return out.Bytes(), nil
}

// writer is a workbook while it is written.
type writer struct {
	file   *excelize.File
	styles map[string]int // of excelize, by what they are for
	name   string         // of the sheet that is written
	row    int            // of it, the last that is written
	ranges []tableRange   // of its tables, for its charts
	widths []int          // of its columns
}

// tableRange is the rows of a table without its heads, and its head's row.
type tableRange struct{ head, last int }

func (w *writer) book(b Book) error {
	if err := w.addStyles(); err != nil {
		return err
	}
	names := map[string]bool{}
	for i, s := range b.Sheets {
		w.name = sheetName(content.Sanitize(s.Name))
		if names[strings.ToLower(w.name)] {
			return fmt.Errorf("two sheets are named %q", w.name)
		}
		names[strings.ToLower(w.name)] = true
		if err := w.addSheet(i); err != nil {
			return err
		}
		if err := w.sheet(s); err != nil {
			return err
		}
	}
	return w.file.SetDocProps(&excelize.DocProperties{
		Title: content.Sanitize(b.Title), Creator: "yunlan", Description: content.Sanitize(b.About),
	})
}

// addSheet makes the sheet to be written; excelize begins with one.
func (w *writer) addSheet(i int) error {
	if i == 0 {
		return w.file.SetSheetName(w.file.GetSheetName(0), w.name)
	}
	_, err := w.file.NewSheet(w.name)
	return err
}

// chartRows are the rows that charts take, and a blank one.
const chartRows = 23

func (w *writer) sheet(s Sheet) error {
	w.row, w.ranges, w.widths = 0, nil, nil
	if err := w.head(s); err != nil {
		return err
	}
	chartsAt := w.row + 2
	if len(s.Charts) > 0 {
		w.row += chartRows
	}
	for i, t := range s.Tables {
		if i > 0 || len(s.Charts) > 0 {
			w.row++
		}
		if err := w.table(t); err != nil {
			return err
		}
	}
	if err := w.look(s); err != nil { // before the charts, whose places it decides
		return err
	}
	for i, c := range s.Charts {
		if err := w.chart(c, i, chartsAt); err != nil {
			return err
		}
	}
	return nil
}

// head writes the title of a sheet, the way back and what is said before all.
func (w *writer) head(s Sheet) error {
	if s.Title != "" {
		if err := w.line(content.Sanitize(s.Title), "title"); err != nil {
			return err
		}
	}
	if s.Back != "" {
		w.row++
		if err := w.link(1, w.row, s.Back, "← "+s.Back); err != nil {
			return err
		}
	}
	return w.lines(sanitized(s.Before))
}

// lines writes notes, a row each.
func (w *writer) lines(notes []string) error {
	for _, note := range notes {
		if err := w.line(note, "note"); err != nil {
			return err
		}
	}
	return nil
}

// line writes one text into the first cell of a row.
func (w *writer) line(s, style string) error {
	w.row++
	return w.text(1, w.row, s, style)
}

// look sets widths, what stays in sight, and how the sheet is printed.
func (w *writer) look(s Sheet) error {
	for i, width := range w.widths {
		column, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		if err := w.file.SetColWidth(w.name, column, column, float64(width)); err != nil {
			return err
		}
	}
	if len(s.Tables) == 1 && len(s.Charts) == 0 {
		if err := w.keepHeads(len(s.Tables[0].Columns)); err != nil {
			return err
		}
	}
	paper, landscape, fit, pages := 9, "landscape", true, 0
	if err := w.file.SetSheetProps(w.name, &excelize.SheetPropsOptions{FitToPage: &fit}); err != nil {
		return err
	}
	return w.file.SetPageLayout(w.name, &excelize.PageLayoutOptions{Size: &paper, Orientation: &landscape, FitToHeight: &pages})
}

// keepHeads keeps the heads of the only table in sight, with filters.
func (w *writer) keepHeads(columns int) error {
	at := w.ranges[0]
	top, err := excelize.CoordinatesToCellName(1, at.head+1)
	if err != nil {
		return err
	}
	err = w.file.SetPanes(w.name, &excelize.Panes{
		Freeze: true, YSplit: at.head, TopLeftCell: top, ActivePane: "bottomLeft",
		Selection: []excelize.Selection{{SQRef: top, ActiveCell: top, Pane: "bottomLeft"}},
	})
	if err != nil {
		return err
	}
	from, err := excelize.CoordinatesToCellName(1, at.head)
	if err != nil {
		return err
	}
	to, err := excelize.CoordinatesToCellName(columns, at.last)
	if err != nil {
		return err
	}
	return w.file.AutoFilter(w.name, from+":"+to, nil)
}
