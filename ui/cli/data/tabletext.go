package data

import (
	"yunlan/data/policy"
	"yunlan/ui/cli/command"
	"yunlan/ui/sheet"
	"yunlan/ui/text"
)

// table1JSON is table 1 with the chosen rows.
type table1JSON struct {
	Schema  int    `json:"schema"`
	Warning string `json:"warning"`
	policy.Table
}

func tableText(t policy.Table, l command.Layout) string {
	records := t.Records()
	return l.Prose(tableTitle(t), text.Options{}, l.Paint.Title) + warning(l) + "\n" +
		command.Grid{Header: records[0], Rows: records[1:]}.Set(l) + "\n" +
		l.Prose(sourceLabel.String()+t.Source, text.Options{Hang: 2}, l.Paint.Muted)
}

// warning is the line printed before amounts.
func warning(l command.Layout) string {
	return l.Lines(policy.WarningWords.String(), text.Options{}, l.Paint.Accent)
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
