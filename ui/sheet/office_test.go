package sheet_test

import (
	"encoding/csv"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"yunlan/ui/sheet"
)

// touchy are texts that a spreadsheet reads as something else.
var touchy = []string{
	"2022.10", "2022.1", "1-5-10", "3/4", "1 1/2", "001", "007.50", "1e5", "1E-3", "1.5e3", "12345678901234567890", "123456789012",
	"TRUE", "false", "2022-10-01", "2022/10/1", "10/1", "1.2.2022", "5 Mar", "Mar-22", "5 March 2022", "Jan", "10:30", "10:30:05", "1:30 pm", "9 AM",
	"25%", "-25.5%", "+12", "+12.5", "-3", "-3.10", "=1+1", "@SUM(A1)", "-A1", "$5", "¥5", "5 €", "(5)", "1,234", "1,2", ".5", "5.", "-", "--", "#N/A", "#REF!",
	"2022年10月", "2022年10月1日", "10月1日", "10时30分", "下午3时", "二〇二二年十月", "二〇二二", "〇", "１２３", "0", "-0", "2022", "0.00001", "1'000",
	"第12页", "IaaS 3.0", "二（三）", "4,550 亿元", "说“好”", `say "1"`, "云 计算", " 1", "1 ", "一\n二", "a,b;c", "'1", "'abc", "2.3p4", "1\n2",
}

func touchyTable() sheet.Table {
	t := sheet.Table{Title: "表", Columns: []sheet.Column{{Key: "a", Name: "2022.10"}, {Key: "n", Name: "数", Kind: sheet.Number}}}
	for _, s := range touchy {
		t.Rows = append(t.Rows, []string{s, s})
	}
	return t
}

// TestASpreadsheetShowsWhatIsWritten opens a CSV for spreadsheets and a
// workbook in LibreOffice and reads back what it shows, cell by cell.
func TestASpreadsheetShowsWhatIsWritten(t *testing.T) {
	for name, c := range map[string]struct {
		format sheet.Format
		filter string // how it is opened: commas, quotes, UTF-8
		above  int    // rows before the heads
	}{
		"for.csv":  {sheet.CSV, "44,34,76,1", 0},
		"zh.csv":   {sheet.CSV, "44,34,76,1,,2052,false,true", 0}, // opened as Chinese, what looks like a number taken for one
		"for.xlsx": {sheet.XLSX, "", 1},
	} {
		t.Run(name, func(t *testing.T) {
			data, err := touchyTable().Encode(c.format, sheet.Options{Excel: true})
			if err != nil {
				t.Fatal(err)
			}
			rows := shown(t, name, c.filter, data)[c.above:]
			if rows[0][0] != "2022.10" {
				t.Errorf("the head is %q", rows[0][0])
			}
			for i, want := range touchy {
				got, number := rows[i+1][0], rows[i+1][1]
				if got != want && (c.format != sheet.XLSX || got != "'"+want) {
					t.Errorf("%q is shown as %q", want, got)
				}
				if want = strings.TrimSpace(want); number != want && number != strings.ReplaceAll(want, ",", "") && (c.format != sheet.XLSX || number != "'"+want) {
					t.Errorf("in a column of numbers %q is shown as %q", want, number)
				}
			}
		})
	}
}

// shown is a file as LibreOffice shows it, or the test is skipped.
func shown(t *testing.T, name, filter string, data []byte) [][]string {
	t.Helper()
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("LibreOffice is missing (Debian: libreoffice-calc)")
	}
	dir := t.TempDir()
	file := filepath.Join(dir, name)
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	args := []string{"-env:UserInstallation=file://" + dir + "/profile", "--headless"}
	if filter != "" {
		args = append(args, "--infilter=Text - txt - csv (StarCalc):"+filter)
	}
	args = append(args, "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false", "--outdir", filepath.Join(dir, "out"), file)
	if said, err := exec.CommandContext(t.Context(), office, args...).CombinedOutput(); err != nil { //nolint:gosec // what PATH has
		t.Fatalf("%v\n%s", err, said)
	}
	f, err := os.Open(filepath.Join(dir, "out", strings.TrimSuffix(name, filepath.Ext(name))+".csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	r := csv.NewReader(f)
	r.FieldsPerRecord, r.LazyQuotes = -1, true
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// TestPlainCSVIsExact but for what a spreadsheet would compute.
func TestPlainCSVIsExact(t *testing.T) {
	data, err := touchyTable().Encode(sheet.CSV, sheet.Options{})
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(string(data))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	neutral := []string{"+12", "+12.5", "=1+1", "@SUM(A1)", "-A1", "-", "--"}
	for i, want := range touchy {
		if slices.Contains(neutral, want) {
			want = "'" + want
		}
		if got := rows[i+1][0]; got != want {
			t.Errorf("%q is written %q", touchy[i], got)
		}
	}
}
