package sheet

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"yunlan/content"
)

// Table is records under named columns. Each row has a cell for every column.
type Table struct {
	Title   string
	Before  []string // said before the rows: what to beware of
	Columns []Column
	Rows    [][]string
	After   []string // said after them: the source, with its label
}

// Column is a column of a table.
type Column struct {
	Key  string // its name in JSON
	Name string // its name for the reader
	Kind Kind
}

// Kind says what the cells of a column are.
type Kind int

// The kinds.
const (
	Text      Kind = iota // dates too
	Number                // where the cell reads as one: 4,550 or 40.91
	Page                  // text, in a workbook a number where it is one page
	Amount                // text, in a workbook a number shown with its thousands and its sign: >10,000
	SheetLink             // text, in a workbook a link to the sheet of that name
)

// Format is how a table is written; the values are what scripts say.
type Format string

// The formats.
const (
	CSV      Format = "csv"
	JSON     Format = "json"
	Markdown Format = "md"
	XLSX     Format = "xlsx"
)

// Formats lists the formats.
func Formats() []Format { return []Format{CSV, JSON, Markdown, XLSX} }

// FormatOf is the format that the name of a file asks for.
func FormatOf(file string) (Format, bool) {
	ext := Format(strings.ToLower(strings.TrimPrefix(filepath.Ext(file), ".")))
	if ext == "markdown" {
		ext = Markdown
	}
	return ext, slices.Contains(Formats(), ext)
}

// ByteOrderMark tells Excel that a CSV file is UTF-8.
const ByteOrderMark = "\ufeff"

// Options say how to write a table.
type Options struct {
	Excel  bool   // CSV for spreadsheets: a byte order mark, and every cell shown as it is
	Indent string // of JSON; "" is one line
}

// Encode writes the table in a format. An error means that a row does not fit
// the columns, a cell does not fit a spreadsheet, or the format is unknown.
func (t Table) Encode(f Format, o Options) ([]byte, error) {
	t, err := t.clean()
	if err != nil {
		return nil, err
	}
	switch f {
	case CSV:
		return t.csv(o.Excel)
	case JSON:
		return t.json(o.Indent)
	case Markdown:
		return []byte(t.markdown()), nil
	case XLSX:
		return t.xlsx()
	}
	return nil, fmt.Errorf("no format %q", string(f))
}

// clean sanitises all of a copy and checks that rows fit the columns.
func (t Table) clean() (Table, error) {
	t.Title = content.Sanitize(t.Title)
	t.Before, t.After = sanitized(t.Before), sanitized(t.After)
	t.Columns = slices.Clone(t.Columns)
	for i, c := range t.Columns {
		t.Columns[i].Name = content.Sanitize(c.Name)
	}
	rows := make([][]string, len(t.Rows))
	for i, row := range t.Rows {
		if len(row) != len(t.Columns) {
			return t, fmt.Errorf("row %d has %d cells for %d columns", i, len(row), len(t.Columns))
		}
		rows[i] = sanitized(row)
	}
	t.Rows = rows
	return t, nil
}

func sanitized(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = content.Sanitize(s)
	}
	return out
}

// names are the column heads.
func (t Table) names() []string {
	names := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		names[i] = c.Name
	}
	return names
}
