package cli

import (
	"archive/zip"
	"bytes"
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/data/policy"
	"yunlan/ui/cli/command"

	"github.com/xuri/excelize/v2"
)

// TestWorkbooks writes every command's table and opens it with a library that
// did not write it: the heads stay in sight, the warning stands above them.
func TestWorkbooks(t *testing.T) {
	for name, c := range map[string]struct {
		args []string
		head string // of the first column
		rows int
		warn bool
	}{
		"table":    {[]string{"table"}, "省市", 12, true},
		"policies": {[]string{"policies", "--level", "国际"}, "编号", -1, true},
		"facts":    {[]string{"facts"}, "编号", 137, true},
		"no money": {[]string{"facts", "--subject", "微软"}, "编号", -1, false},
		"list":     {[]string{"chart", "--list"}, "编号", 13, false},
		"audit":    {[]string{"audit"}, "编号", 15, false},
		"subsidy":  {[]string{"subsidy", "--region", "北京"}, "规则", 5, true},
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "out.xlsx")
			if code, _, stderr := runOn(content.Load(), append(c.args, "-o", file)...); code != 0 {
				t.Fatal(stderr)
			}
			book, err := excelize.OpenFile(file)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = book.Close() })
			sheet := book.GetSheetName(0)
			rows, err := book.GetRows(sheet)
			if err != nil {
				t.Fatal(err)
			}
			panes, err := book.GetPanes(sheet)
			if err != nil || !panes.Freeze || panes.YSplit < 1 || rows[panes.YSplit-1][0] != c.head {
				t.Fatalf("%+v, %v: the heads do not stay", panes, err)
			}
			above := slices.Concat(rows[:panes.YSplit]...)
			if slices.Contains(above, policy.Warning) != c.warn {
				t.Errorf("above the rows stands %q", above)
			}
			records := 0
			for _, row := range rows[panes.YSplit:] {
				if len(row) > 1 {
					records++
				}
			}
			if c.rows >= 0 && records != c.rows || records == 0 {
				t.Errorf("%d rows, want %d", records, c.rows)
			}
		})
	}
}

// TestAFigureAsAWorkbook has the figure's numbers as the text says them, and a chart for
// each kind of them that the spreadsheet draws. Its heads stand over each block, so none
// of them stays in sight.
func TestAFigureAsAWorkbook(t *testing.T) {
	for name, want := range map[string]struct {
		charts int // at least
		rows   [][]string
	}{
		"图4": {1, [][]string{{"2021", "≈3,229", "", "≈2,181"}, {"2022", "4,550", "", "3,256", "1,294"}}},
		"图2": {1, [][]string{{"北美洲", "52.14"}, {"欧洲", "23.41"}}},
	} {
		file := filepath.Join(t.TempDir(), "out.xlsx")
		if code, _, stderr := runOn(content.Load(), "chart", name, "-o", file); code != 0 {
			t.Fatal(stderr)
		}
		book, err := excelize.OpenFile(file)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = book.Close() })
		rows, err := book.GetRows(book.GetSheetName(0))
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range want.rows {
			if !slices.ContainsFunc(rows, func(r []string) bool { return len(r) >= len(row) && slices.Equal(r[:len(row)], row) }) {
				t.Errorf("%s has no row %q among %q", name, row, rows)
			}
		}
		if n := charts(t, file); n < want.charts {
			t.Errorf("%s has %d charts", name, n)
		}
	}
}

// charts counts the charts of a workbook.
func charts(t *testing.T, file string) int {
	t.Helper()
	book, err := zip.OpenReader(file)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = book.Close() })
	n := 0
	for _, f := range book.File {
		if strings.HasPrefix(f.Name, "xl/charts/chart") {
			n++
		}
	}
	return n
}

// TestNoBinaryOnATerminal refuses what would only garble a screen.
func TestNoBinaryOnATerminal(t *testing.T) {
	for _, args := range [][]string{{"chart", "图4", "--format", "png"}, {"table", "--format", "xlsx"}} {
		var out, errs bytes.Buffer
		p := &program{Program: &command.Program{
			Paper: content.Load, Args: args, Env: []string{"TERM=xterm"}, Stdin: strings.NewReader(""),
			Stdout: &out, Stderr: &errs, Cols: 80,
		}}
		format := args[len(args)-1]
		if code := p.run(context.Background()); code != command.ExitUsage || out.Len() > 0 || !strings.Contains(errs.String(), "hint: 写成文件：-o 文件名."+format) {
			t.Errorf("%v: exit %d, %d bytes, %s", args, code, out.Len(), errs.String())
		}
	}
}
