package workbook_test

import (
	"archive/zip"
	"bytes"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/market"
	"yunlan/ui/sheet"
	"yunlan/ui/workbook"

	"github.com/xuri/excelize/v2"
)

func numbers(t testing.TB) (*content.Paper, *market.Market) {
	t.Helper()
	paper := content.Load()
	m, err := market.New(paper)
	if err != nil {
		t.Fatal(err)
	}
	return paper, m
}

// whole is the workbook as it was made, as bytes, and read back.
func whole(t *testing.T) (sheet.Book, []byte, *excelize.File) {
	t.Helper()
	book, err := workbook.Whole(numbers(t))
	if err != nil {
		t.Fatal(err)
	}
	data, err := book.Encode()
	if err != nil {
		t.Fatal(err)
	}
	file, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = file.Close() })
	return book, data, file
}

func TestContentsLinkToEverySheet(t *testing.T) {
	_, _, file := whole(t)
	names := file.GetSheetList()
	want := []string{
		"目录", "图1 全球规模", "图2 区域占比", "图3 厂商营收", "图4 中国规模", "图5 细分领域", "图6 厂商名单", "图7 架构图",
		"各厂商营收", "各处增速", "中国与世界", "企业上云率", "各地对照", "政策数量", "政策表", "全部政策", "全部的数", "数据核对",
	}
	if !slices.Equal(names, want) {
		t.Fatalf("the sheets are %q", names)
	}
	for i, name := range names[1:] {
		ok, target, err := file.GetCellHyperLink("目录", "A"+strconv.Itoa(5+i))
		if err != nil || !ok || target != "'"+name+"'!A1" {
			t.Errorf("%s: %v %q %v", name, ok, target, err)
		}
		if ok, target, err := file.GetCellHyperLink(name, "A2"); err != nil || !ok || target != "'目录'!A1" {
			t.Errorf("%s leads back to %q (%v, %v)", name, target, ok, err)
		}
	}
}

func TestSheetsSpeakTheLanguageInUse(t *testing.T) {
	lang.Use(lang.English)
	defer lang.Use(lang.Chinese)
	_, _, file := whole(t)
	for _, name := range file.GetSheetList() {
		if strings.ContainsFunc(name, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
			t.Errorf("a sheet is named %q", name)
		}
	}
	isHan := func(r rune) bool { return unicode.Is(unicode.Han, r) }
	for _, name := range file.GetSheetList() {
		if title, err := file.GetCellValue(name, "A1"); err != nil || title == "" || strings.ContainsFunc(title, isHan) {
			t.Errorf("%s is titled %q (%v)", name, title, err)
		}
	}
	if about, err := file.GetCols("Contents"); err != nil || strings.ContainsFunc(strings.Join(about[1], ""), isHan) {
		t.Errorf("the contents say %q (%v)", about, err)
	}
	rows, err := file.GetRows("Figure 4 China size")
	if err != nil {
		t.Fatal(err)
	}
	for _, words := range [][]string{{"year", "cloud market", "cloud market (bound or forecast)"}, {"view", "series", "item"}} {
		if !slices.ContainsFunc(rows, func(r []string) bool { return len(r) > 2 && slices.Equal(r[:3], words) }) {
			t.Errorf("no heads %q", words)
		}
	}
}

// TestEveryChartIsDrawnFromCells counts the charts of the file and reads their
// titles, and finds every number of a figure in a cell that is a number.
func TestEveryChartIsDrawnFromCells(t *testing.T) {
	book, data, file := whole(t)
	charts := 0
	for _, page := range book.Sheets {
		charts += len(page.Charts)
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, f := range archive.File {
		if strings.HasPrefix(f.Name, "xl/charts/chart") {
			found++
		}
	}
	if found != charts || charts < 15 {
		t.Errorf("%d charts of %d", found, charts)
	}
	_, m := numbers(t)
	names := file.GetSheetList()
	for i, f := range m.Figures() {
		page, drawn := names[i+1], len(book.Sheets[i+1].Charts)
		if (drawn > 0) != (len(f.Series) > 0) {
			t.Errorf("%s has %d charts", f.ID, drawn)
		}
		cells := numberCells(t, file, page)
		for _, s := range f.Series {
			for _, p := range s.Points {
				if n := cells[strconv.FormatFloat(p.Value, 'f', -1, 64)]; n < 2 { // in its block and beside its sentence
					t.Errorf("%s: %s %s %v stands in %d cells", page, s.Name, p.X, p.Value, n)
				}
			}
		}
	}
}

// numberCells counts the cells of a sheet that hold numbers, by their digits.
func numberCells(t *testing.T, file *excelize.File, page string) map[string]int {
	t.Helper()
	rows, err := file.GetRows(page, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	cells := map[string]int{}
	for y, row := range rows {
		for x, value := range row {
			name, err := excelize.CoordinatesToCellName(x+1, y+1)
			if err != nil {
				t.Fatal(err)
			}
			if kind, err := file.GetCellType(page, name); err != nil {
				t.Fatal(err)
			} else if kind == excelize.CellTypeUnset && value != "" {
				cells[value]++
			}
		}
	}
	return cells
}

// TestABoundIsNoValue: years stand down, series across, and a bound has a column of
// its own with its sign.
func TestABoundIsNoValue(t *testing.T) {
	_, _, file := whole(t)
	rows, err := file.GetRows("图4 中国规模")
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(rows, func(r []string) bool { return len(r) > 0 && r[0] == "年份" })
	if at < 0 {
		t.Fatal("no years")
	}
	want := [][]string{
		{"年份", "云计算市场规模", "云计算市场规模（界限或预测）", "其中公有云", "其中私有云"},
		{"2021", "≈3,229", "", "≈2,181"},
		{"2022", "4,550", "", "3,256", "1,294"},
		{"2025", "", ">10,000"},
	}
	for i, row := range want {
		if !slices.Equal(rows[at+i], row) {
			t.Errorf("%q, want %q", rows[at+i], row)
		}
	}
}

// TestCellsAreWhatTheyHold: a page is a number, a date is text.
func TestCellsAreWhatTheyHold(t *testing.T) {
	_, _, file := whole(t)
	for _, c := range []struct {
		page, head, value string
		kind              excelize.CellType
	}{
		{"全部的数", "页", "13", excelize.CellTypeUnset},
		{"全部的数", "数值", "4550", excelize.CellTypeUnset},
		{"全部的数", "类别", "原文数值", excelize.CellTypeSharedString},
		{"全部政策", "时间", "2022.10", excelize.CellTypeSharedString},
		{"政策表", "时间", "2022.10", excelize.CellTypeSharedString},
		{"数据核对", "结果", "✗ 不一致", excelize.CellTypeSharedString},
		{"目录", "页", "13", excelize.CellTypeUnset},
	} {
		rows, err := file.GetRows(c.page, excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		column, found := -1, false
		for y, row := range rows {
			if column < 0 {
				column = slices.Index(row, c.head)
				continue
			}
			if column < len(row) && row[column] == c.value {
				found = true
				name, _ := excelize.CoordinatesToCellName(column+1, y+1)
				if kind, err := file.GetCellType(c.page, name); err != nil || kind != c.kind {
					t.Errorf("%s %s is of type %v (%v)", c.page, name, kind, err)
				}
			}
		}
		if !found {
			t.Errorf("%s: no %s under %s", c.page, c.value, c.head)
		}
	}
}

func TestOneBookIsOneFile(t *testing.T) {
	_, one, _ := whole(t)
	_, other, _ := whole(t)
	if !bytes.Equal(one, other) {
		t.Error("two writings differ")
	}
}

func BenchmarkWhole(b *testing.B) {
	paper, m := numbers(b)
	for b.Loop() {
		book, err := workbook.Whole(paper, m)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := book.Encode(); err != nil {
			b.Fatal(err)
		}
	}
}
