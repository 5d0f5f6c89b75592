package tables

import (
	"slices"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
	"yunlan/data/policy"
	"yunlan/ui/evidence"
	"yunlan/ui/sheet"
)

// Table1 is table 1 of the paper as it is printed; its heads are in the language in
// use.
func Table1(paper *content.Paper, t policy.Table) sheet.Table {
	records, own := t.Records(), evidence.New(english.Of(paper), english.English)
	list, _ := policy.All(paper) // the rows were made of it
	title, source := printed(paper, t)
	out := sheet.Table{
		Title: title, Before: []string{policy.WarningWords.String()}, Rows: records[1:],
		After: []string{sourceLabel.F(source)},
	}
	for i, key := range []policy.Column{policy.ByRegion, policy.ByDate, policy.ByName, policy.ByPoints} {
		name := records[0][i]
		if lang.Now() == lang.English {
			name = heads[string(key)].String()
		}
		out.Columns = append(out.Columns, sheet.Column{Key: string(key), Name: name})
	}
	out.Columns = append(out.Columns, Columns([]string{"region_en", "policy_en", "content_en"})...)
	for i, r := range t.Rows {
		out.Rows[i] = append(out.Rows[i], own.Name(r.Region), own.Name(r.Policy), points(list, own, r))
	}
	return inEnglish(out, sheet.XLSX)
}

// printed are the title of the table and its source, in the language in use.
func printed(paper *content.Paper, t policy.Table) (title, source string) {
	if lang.Now() != lang.English {
		return string(t.ID) + " " + t.Caption, t.Source
	}
	own := evidence.Of(paper).Paper(paper)
	table, _ := own.Block(t.ID)
	below, _ := own.Block(t.ID + "s")
	return table.Label + " " + table.Text, below.Text
}

// points are what a row says, in English.
func points(list []policy.Policy, w evidence.Words, r policy.Row) string {
	if i := slices.IndexFunc(list, func(p policy.Policy) bool { return p.Row == r.ID }); i >= 0 {
		return w.English(list[i].Place)
	}
	return ""
}
