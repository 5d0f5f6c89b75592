package data

import (
	"yunlan/data/policy"
	"yunlan/ui/cli/command"
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
