package tables

import (
	"yunlan/content/lang"
	"yunlan/data/policy"
	"yunlan/ui/sheet"
)

// Table1 is table 1 of the paper as it is printed; its heads are in the language in
// use.
func Table1(t policy.Table) sheet.Table {
	records := t.Records()
	out := sheet.Table{
		Title: string(t.ID) + " " + t.Caption, Before: []string{policy.WarningWords.String()}, Rows: records[1:],
		After: []string{sourceLabel.F(t.Source)},
	}
	for i, key := range []policy.Column{policy.ByRegion, policy.ByDate, policy.ByName, policy.ByPoints} {
		name := records[0][i]
		if lang.Now() == lang.English {
			name = key.String()
		}
		out.Columns = append(out.Columns, sheet.Column{Key: string(key), Name: name})
	}
	return out
}
