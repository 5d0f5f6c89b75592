package figure

import (
	"strings"

	"yunlan/ui/chart"
)

// beside sets two panels side by side.
func (b body) beside() []chart.Row {
	const between = 4
	w := (b.o.Width - between) / 2
	var columns [2][]chart.Row
	from := 0
	for i, s := range b.series {
		o := b.o
		o.Width = w
		columns[i] = append(Wrapped(b.name(s), chart.Note, lead, o), b.bars(s, from, w)...)
		from += len(s.Points)
	}
	var rows []chart.Row
	for i := range max(len(columns[0]), len(columns[1])) {
		parts := b.o.Fit(w).Parts
		if i < len(columns[0]) {
			parts = columns[0][i].Parts
		}
		parts = append(append([]chart.Part{}, parts...), chart.Part{Text: strings.Repeat(" ", between)})
		if i < len(columns[1]) {
			parts = append(parts, columns[1][i].Parts...)
		}
		rows = append(rows, b.o.Fit(b.o.Width, parts...))
	}
	return rows
}
