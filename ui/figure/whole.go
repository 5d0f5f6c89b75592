package figure

import (
	"yunlan/data/market"
	"yunlan/ui/chart"
	"yunlan/ui/text"
)

// parts reports that a view is the parts of a whole, and that there is room to
// draw it as such.
func (b body) parts() bool {
	if b.o.Height > 0 && b.o.Height < minPlot+2 {
		return false
	}
	return Whole(b.f, b.key)
}

// Whole reports that the numbers of each series of a view are the parts of a
// whole.
func Whole(f market.Figure, key market.Key) bool {
	return key == market.Share && len(f.View(key)) == 1 || f.Form == market.Stacked && key == market.Value
}

// whole draws the parts of a whole in one row each, above their bars.
func (b body) whole() []chart.Row {
	if !b.parts() {
		return nil
	}
	names, end := 0, 0.0
	if len(b.series) > 1 {
		for _, s := range b.series {
			names = max(names, text.Width(b.spaced(Say(s.Name)), b.o.Ambiguous)+lead)
			end = max(end, sum(s))
		}
	}
	var rows []chart.Row
	from := 0
	for _, s := range b.series {
		o := b.o
		o.Width, o.Max, o.From = b.o.Width-lead-names, end, from
		name := chart.Part{Text: text.Pad(b.spaced(Say(s.Name)), names, o.Ambiguous), Role: chart.Note}
		if names == 0 {
			name = chart.Part{}
		}
		row := chart.Share(b.points(s), o)
		rows = append(rows, b.shifted(chart.Row{Parts: append([]chart.Part{name}, row.Parts...)}))
		from += len(s.Points)
	}
	return append(rows, blank(b.o))
}

func sum(s market.Series) float64 {
	total := 0.0
	for _, p := range s.Points {
		total += p.Value
	}
	return total
}

// spaced is a name as text is set, with a space between a number and a Han.
func (b body) spaced(name string) string {
	for _, l := range text.Wrap(name, text.Options{Width: max(b.o.Width, 2), Spacing: text.SpacingAuto, Ambiguous: b.o.Ambiguous}) {
		return l.Text()
	}
	return name
}
