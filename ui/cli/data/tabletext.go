package data

import (
	"yunlan/content"
	"yunlan/data/english"
	"yunlan/data/policy"
	"yunlan/ui/cli/command"
	"yunlan/ui/evidence"
	"yunlan/ui/text"
)

// table1JSON is table 1 with the chosen rows; English are its rows in English.
type table1JSON struct {
	Schema  int    `json:"schema"`
	Warning string `json:"warning"`
	policy.Table
	English []policyEnglish `json:"rows_en"`
}

func (p *program) table1JSON(t policy.Table, rows []policy.Policy) table1JSON {
	out, w := table1JSON{command.Schema, policy.Warning, t, make([]policyEnglish, len(rows))}, p.english()
	for i, one := range rows {
		out.English[i] = englishOfPolicy(w, one)
	}
	return out
}

func (p *program) tableText(t policy.Table, rows []policy.Policy, w evidence.Words, l command.Layout) string {
	g := command.Grid{Header: t.Columns}
	if w.Text() == english.English {
		g.Header = []string{policy.ByRegion.String(), policy.ByDate.String(), policy.ByName.String(), policy.ByPoints.String()}
	}
	for _, one := range rows {
		g.Rows = append(g.Rows, []string{w.Name(one.Region), one.Date.String(), w.Policy(one), w.Points(one)})
	}
	caption, _ := p.Paper().Block(t.ID)
	source, _ := p.Paper().SourceOf(t.ID)
	return l.Prose(english.LabelIn(w.Text(), t.ID)+" "+w.Plain(caption.Text, whole(caption)), text.Options{}, l.Paint.Title) +
		warning(l) + "\n" + g.Set(l) + "\n" +
		l.Prose(sourceLabel.String()+w.Plain(source.Text, whole(source)), text.Options{Hang: 2}, l.Paint.Muted)
}

// whole is all of a block.
func whole(b content.Block) content.Place { return content.Place{Block: b.ID, End: len(b.Text)} }

// warning is the line printed before amounts.
func warning(l command.Layout) string {
	return l.Lines(policy.WarningWords.String(), text.Options{}, l.Paint.Accent)
}
