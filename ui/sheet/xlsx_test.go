package sheet_test

import (
	"bytes"
	"testing"

	"yunlan/ui/sheet"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
)

// opened reads a workbook back.
func opened(t *testing.T, table sheet.Table) (*excelize.File, string) {
	t.Helper()
	data, err := table.Encode(sheet.XLSX, sheet.Options{})
	if err != nil {
		t.Fatal(err)
	}
	again, err := table.Encode(sheet.XLSX, sheet.Options{})
	if err != nil || !bytes.Equal(data, again) {
		t.Error("two writings of one table differ")
	}
	book, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = book.Close() })
	return book, book.GetSheetName(0)
}

func TestXLSXCells(t *testing.T) {
	book, name := opened(t, awkward())
	if name != "表1  甲  乙" {
		t.Errorf("the sheet is called %q", name)
	}
	rows, err := book.GetRows(name)
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{
		{"表1 [甲]/乙"},
		{"申报前请核实"},
		{"时间", "要点", "数值"},
		{"2022.10", "'=1+1", "4550"},
		{"2022.9", "'    =1", "-40.91"},
		{"'-", "一\n二 <&> _x0041_ a|b*", "减半"},
		{"", "[2J", "'=2+3"},
		nil,
		{"来源：根据公开信息整理"},
	}
	if diff := cmp.Diff(want, rows); diff != "" {
		t.Error(diff)
	}
	for cell, want := range map[string]excelize.CellType{
		"A4": excelize.CellTypeSharedString, "B4": excelize.CellTypeSharedString, "C4": excelize.CellTypeUnset, // a bare number
		"C6": excelize.CellTypeSharedString,
	} {
		if got, err := book.GetCellType(name, cell); err != nil || got != want {
			t.Errorf("%s has type %v, want %v (%v)", cell, got, want, err)
		}
		if formula, err := book.GetCellFormula(name, cell); err != nil || formula != "" {
			t.Errorf("%s computes %q (%v)", cell, formula, err)
		}
	}
}

func TestXLSXLook(t *testing.T) {
	book, name := opened(t, awkward())
	panes, err := book.GetPanes(name)
	if err != nil {
		t.Fatal(err)
	}
	if !panes.Freeze || panes.YSplit != 3 || panes.TopLeftCell != "A4" {
		t.Errorf("the heads do not stay in sight: %+v", panes)
	}
	style := func(cell string) *excelize.Style {
		id, err := book.GetCellStyle(name, cell)
		if err != nil {
			t.Fatal(err)
		}
		s, err := book.GetStyle(id)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	if s := style("A4"); s.NumFmt != 49 || s.Alignment == nil || !s.Alignment.WrapText || s.Alignment.Vertical != "top" {
		t.Errorf("a date is no wrapped text: %+v", s)
	}
	if s := style("A3"); s.Font == nil || !s.Font.Bold {
		t.Errorf("the heads are not bold: %+v", s)
	}
	props, err := book.GetDocProps()
	if err != nil || props.Title != "表1 [甲]/乙" || props.Description != "申报前请核实\n来源：根据公开信息整理" {
		t.Errorf("properties %+v, %v", props, err)
	}
}

func TestXLSXWidths(t *testing.T) {
	table := sheet.Table{
		Columns: []sheet.Column{{Name: "a"}, {Name: "云计算"}, {Name: "b"}},
		Rows:    [][]string{{"1", "云计算云计算", string(bytes.Repeat([]byte("x"), 500))}},
	}
	book, name := opened(t, table)
	if name != "Sheet1" {
		t.Errorf("a table without a title is called %q", name)
	}
	for column, want := range map[string]float64{"A": 8, "B": 14, "C": 60} {
		if got, err := book.GetColWidth(name, column); err != nil || got != want {
			t.Errorf("column %s is %v wide, want %v (%v)", column, got, want, err)
		}
	}
}

func TestXLSXManyColumns(t *testing.T) {
	var table sheet.Table
	row := make([]string, 703)
	for i := range row {
		table.Columns = append(table.Columns, sheet.Column{Name: "c"})
		row[i] = "x"
	}
	row[25], row[26], row[701], row[702] = "Z", "AA", "ZZ", "AAA"
	table.Rows = [][]string{row}
	book, name := opened(t, table)
	for _, i := range []int{25, 26, 701, 702} {
		if got, err := book.GetCellValue(name, row[i]+"2"); err != nil || got != row[i] {
			t.Errorf("%s2 holds %q (%v)", row[i], got, err)
		}
	}
}
