package sheet_test

import (
	"encoding/json"
	"strings"
	"testing"

	"yunlan/ui/sheet"

	"github.com/google/go-cmp/cmp"
)

// awkward is a table with everything that a format could trip over.
func awkward() sheet.Table {
	return sheet.Table{
		Title:  "表1 [甲]/乙",
		Before: []string{"申报前请核实"},
		Columns: []sheet.Column{
			{Key: "date", Name: "时间"}, {Key: "text", Name: "要点"}, {Key: "value", Name: "数值", Kind: sheet.Number},
		},
		Rows: [][]string{
			{"2022.10", "=1+1", "4,550"},
			{"2022.9", "\t=1", "-40.91"},
			{"-", "一\n二 <&> _x0041_ a|b*", "减半"},
			{"", "\x1b[2J", "=2+3"},
		},
		After: []string{"来源：根据公开信息整理"},
	}
}

func TestNeutral(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"formula":         {"=1+1", "'=1+1"},
		"plus":            {"+86", "'+86"},
		"minus":           {"-A1", "'-A1"},
		"negative":        {"-3", "-3"},
		"negative, %":     {"-40.91%", "-40.91%"},
		"difference":      {"-3+1", "'-3+1"},
		"tab":             {"\ta", "'\ta"},
		"return":          {"\ra", "'\ra"},
		"at":              {"@SUM(A1)", "'@SUM(A1)"},
		"behind a space":  {" =1", "' =1"},
		"behind a tab":    {"\t=1", "'\t=1"},
		"behind a CR":     {"\r=1", "'\r=1"},
		"behind a line":   {"\n=1", "'\n=1"},
		"ideographic":     {"\u3000=1", "'\u3000=1"},
		"zero width":      {"\u200b=1", "'\u200b=1"},
		"byte order mark": {"\ufeff=1", "'\ufeff=1"},
		"full width":      {"＝1", "'＝1"},
		"full width at":   {"＠a", "'＠a"},
		"in the middle":   {"a=b", "a=b"},
		"quote":           {"“=1”", "“=1”"},
		"empty":           {"", ""},
		"white space":     {"  ", "  "},
	} {
		t.Run(name, func(t *testing.T) {
			if got := sheet.Neutral(c.in); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestCSV(t *testing.T) {
	want := "时间,要点,数值\n" +
		"2022.10,'=1+1,4550\n" +
		"2022.9,'    =1,-40.91\n" +
		"'-,\"一\n二 <&> _x0041_ a|b*\",减半\n" +
		",[2J,'=2+3\n"
	forExcel := "时间,要点,数值\n" +
		"\"=\"\"2022.10\"\"\",\"=\"\"=1+1\"\"\",4550\n" +
		"\"=\"\"2022.9\"\"\",\"=\"\"    =1\"\"\",-40.91\n" +
		"\"=\"\"-\"\"\",\"一\n二 <&> _x0041_ a|b*\",减半\n" +
		",\"=\"\"[2J\"\"\",\"=\"\"=2+3\"\"\"\n"
	got := encoded(t, sheet.CSV, sheet.Options{})
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if got := encoded(t, sheet.CSV, sheet.Options{Excel: true}); got != "\ufeff"+forExcel {
		t.Errorf("with the byte order mark: %q", got)
	}
}

func TestJSON(t *testing.T) {
	got := encoded(t, sheet.JSON, sheet.Options{})
	var back struct {
		Rows []map[string]any `json:"rows"`
	}
	if err := json.Unmarshal([]byte(got), &back); err != nil {
		t.Fatal(err)
	}
	want := []map[string]any{
		{"date": "2022.10", "text": "=1+1", "value": 4550.0},
		{"date": "2022.9", "text": "    =1", "value": -40.91},
		{"date": "-", "text": "一\n二 <&> _x0041_ a|b*", "value": "减半"},
		{"date": "", "text": "[2J", "value": "=2+3"},
	}
	if diff := cmp.Diff(want, back.Rows); diff != "" {
		t.Error(diff)
	}
	if !strings.Contains(got, `{"date":"2022.10","text":"=1+1","value":4550}`) {
		t.Errorf("the keys are not in the order of the columns: %s", got)
	}
	if indented := encoded(t, sheet.JSON, sheet.Options{Indent: "  "}); strings.Count(indented, "\n") < 20 {
		t.Errorf("not indented: %s", indented)
	}
}

func TestMarkdown(t *testing.T) {
	want := `**表1 \[甲\]/乙**

> 申报前请核实

| 时间 | 要点 | 数值 |
| --- | --- | ---: |
| 2022.10 | =1+1 | 4,550 |
| 2022.9 | =1 | -40.91 |
| - | 一 二 \<\&\> \_x0041\_ a\|b\* | 减半 |
|  | \[2J | =2+3 |

> 来源：根据公开信息整理
`
	if diff := cmp.Diff(want, encoded(t, sheet.Markdown, sheet.Options{})); diff != "" {
		t.Error(diff)
	}
}

func TestFormatOf(t *testing.T) {
	for file, want := range map[string]sheet.Format{
		"a.csv": "csv", "A.CSV": "csv", "a.md": "md", "a.markdown": "md", "a.xlsx": "xlsx", "dir/a.json": "json",
		"a.xls": "", "a": "", "csv": "",
	} {
		got, ok := sheet.FormatOf(file)
		if ok != (want != "") || ok && got != want {
			t.Errorf("%s: %q, %v", file, got, ok)
		}
	}
}

func TestRefused(t *testing.T) {
	ragged := awkward()
	ragged.Rows = append(ragged.Rows, []string{"one"})
	long := awkward()
	long.Rows[0][1] = strings.Repeat("云", 32767)
	empty := sheet.Table{}
	for name, c := range map[string]struct {
		table  sheet.Table
		format sheet.Format
	}{
		"a row too short":        {ragged, sheet.CSV},
		"a cell too long":        {long, sheet.XLSX},
		"no columns":             {empty, sheet.XLSX},
		"a format nobody writes": {awkward(), "ods"},
	} {
		t.Run(name, func(t *testing.T) {
			if data, err := c.table.Encode(c.format, sheet.Options{}); err == nil || data != nil {
				t.Errorf("%d bytes, %v", len(data), err)
			}
		})
	}
}

func encoded(t *testing.T, f sheet.Format, o sheet.Options) string {
	t.Helper()
	data, err := awkward().Encode(f, o)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
