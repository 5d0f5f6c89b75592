package tables_test

import (
	"slices"
	"testing"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/market"
	"yunlan/ui/sheet"
	"yunlan/ui/tables"
)

// TestOnlyPeopleAreSpokenTo: for scripts a table is the same in every language, with the
// IDs of the paper; for people references, kinds and columns are those of the language.
func TestOnlyPeopleAreSpokenTo(t *testing.T) {
	paper := content.Load()
	m, err := market.New(paper)
	if err != nil {
		t.Fatal(err)
	}
	var facts []market.Fact
	for _, f := range m.Facts() {
		if f.Figure == "图4" {
			facts = append(facts, f)
		}
	}
	in := func(l lang.Lang, f sheet.Format) sheet.Table {
		lang.Use(l)
		defer lang.Use(lang.Chinese)
		return tables.Facts(paper, facts, f)
	}
	script := in(lang.English, sheet.JSON)
	if !slices.EqualFunc(script.Rows, in(lang.Chinese, sheet.JSON).Rows, slices.Equal[[]string]) {
		t.Error("the language changes the cells of JSON")
	}
	if got := cell(script, "figure"); got != "图4" {
		t.Errorf("JSON names the figure %q", got)
	}
	for _, f := range []sheet.Format{sheet.CSV, sheet.Markdown, sheet.XLSX} {
		english, chinese := in(lang.English, f), in(lang.Chinese, f)
		if got := cell(english, "figure"); got != "fig4" {
			t.Errorf("%s in English names the figure %q", f, got)
		}
		kind := "stated"
		if f == sheet.XLSX {
			kind = "原文数值"
		}
		if got := cell(chinese, "figure") + " " + cell(chinese, "kind"); got != "图4 "+kind {
			t.Errorf("%s in Chinese says %q", f, got)
		}
		if last := english.Columns[len(english.Columns)-1]; last.Key != "quote" || last.Name != "sentence (Chinese)" {
			t.Errorf("%s in English ends with the column %q", f, last.Name)
		}
		if cell(english, "quote") != cell(chinese, "quote") || cell(english, "quote_en") != cell(chinese, "quote_en") {
			t.Errorf("%s: a sentence left its column", f)
		}
	}
}

// cell is a column's cell of the first row.
func cell(t sheet.Table, key string) string {
	return t.Rows[0][slices.IndexFunc(t.Columns, func(c sheet.Column) bool { return c.Key == key })]
}
