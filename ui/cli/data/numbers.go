package data

import (
	"yunlan/content"
	"yunlan/data/market"
	"yunlan/ui/chart"
	"yunlan/ui/cli/command"
	"yunlan/ui/figure"
	"yunlan/ui/text"
)

// Numbers draws what the text says of a figure, whose picture is lost;
// nothing where paper and numbers do not belong together.
func Numbers(p *command.Program, ref content.Ref, l command.Layout) string {
	if ref.Kind != content.RefBlock || ref.Blocks[0].Kind != content.Figure {
		return ""
	}
	m, err := market.New(p.Paper())
	if err != nil {
		return ""
	}
	f, ok := m.Figure(string(ref.ID))
	if !ok {
		return ""
	}
	key, err := viewOf(f, "")
	if err != nil {
		return ""
	}
	o := command.ChartCellsOf(l, false)
	l.Width, o.Height = o.Width, 1 // no room for a plot: the numbers
	rows := figure.Body(f, key, o)
	if legend := figure.Legend(f, o); legend != nil {
		rows = append(append(rows, chart.Row{}), legend...)
	}
	more := l.Lines(numbersOf.F(f.ID, f.ID), text.Options{Spacing: text.SpacingKeep}, l.Paint.Muted)
	return "\n" + command.PaintRows(rows, l) + reckoned(f.View(key), l, false) + "\n" + more
}
