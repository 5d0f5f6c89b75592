package cli

import (
	"yunlan/data/policy"
	"yunlan/ui/sheet"
	"yunlan/ui/text"
)

// table1JSON is table 1; Rows are those that were asked for.
type table1JSON struct {
	Schema  int    `json:"schema"`
	Warning string `json:"warning"`
	policy.Table
}

func tableText(t policy.Table, l layout) string {
	records := t.Records()
	return l.prose(tableTitle(t), text.Options{}, l.paint.title) + warning(l) + "\n" +
		grid{records[0], records[1:]}.set(l) + "\n" +
		l.prose(sourceLabel.String()+t.Source, text.Options{Hang: 2}, l.paint.muted)
}

// warning is the line that belongs before every amount.
func warning(l layout) string {
	return l.lines(policy.WarningWords.String(), text.Options{}, l.paint.accent)
}

func tableTitle(t policy.Table) string { return string(t.ID) + " " + t.Caption }

// tableSheet is the table for other programs.
func tableSheet(t policy.Table) sheet.Table {
	records := t.Records()
	out := sheet.Table{
		Title: tableTitle(t), Before: []string{policy.WarningWords.String()}, Rows: records[1:], After: []string{sourceLabel.String() + t.Source},
	}
	for i, key := range []policy.Column{policy.ByRegion, policy.ByDate, policy.ByName, policy.ByPoints} {
		out.Columns = append(out.Columns, sheet.Column{Key: string(key), Name: records[0][i]})
	}
	return out
}
