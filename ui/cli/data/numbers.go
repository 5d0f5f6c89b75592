package data

import (
	"yunlan/content"
	"yunlan/data/market"
	"yunlan/ui/cli/command"
	"yunlan/ui/figure"
	"yunlan/ui/text"
)

// Numbers draws the numbers that the text gives for a figure; "" if there are none or
// the paper is not the one that the numbers belong to.
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
	rows := figure.UnderCaption(f, key, o)
	more := l.Lines(numbersOf.F(content.ID(f.ID).Typed(), content.ID(f.ID).Typed()), text.Options{Spacing: text.SpacingKeep}, l.Paint.Muted)
	return "\n" + command.PaintRows(rows, l) + reckoned(f, key, l, false) + "\n" + more
}
