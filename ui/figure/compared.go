package figure

import (
	"slices"

	"yunlan/ui/chart"
)

// compared is a table with a row for each name and a column for each series; ok is false
// where not even one column has room.
func (b body) compared() (rows []chart.Row, ok bool) {
	var turned []chart.Series // a name and what each series says of it
	var numbers [][]int       // as Numbers counts them, from 1
	n := 0
	for _, s := range b.series {
		for _, p := range b.points(s) {
			n++
			at := slices.IndexFunc(turned, func(t chart.Series) bool { return t.Name == p.Name })
			if at < 0 {
				at = len(turned)
				turned, numbers = append(turned, chart.Series{Name: p.Name}), append(numbers, nil)
			}
			p.Name = b.name(s)
			turned[at].Points, numbers[at] = append(turned[at].Points, p), append(numbers[at], n)
		}
	}
	in := b.o
	in.Width -= lead
	table, ok := chart.Table(turned, in)
	if !ok {
		return nil, false
	}
	drawn := slices.Concat(numbers...)
	for _, r := range table {
		for i := range r.Parts {
			part := &r.Parts[i]
			part.Series = 0 // rows are no series
			if part.Of > 0 {
				part.Of = drawn[part.Of-1]
			}
		}
		rows = append(rows, b.shifted(r))
	}
	return rows, true
}
