package chart

import (
	"slices"
	"strings"

	"yunlan/ui/text"
)

// gap is what stands before each number of a table; its end is room for a
// cursor.
const gap = "   "

// Table sets series as rows under their times, numbers flush right with their
// marks before them. Where not all times fit, the rest go on below. ok is
// false where not even one does.
func Table(series []Series, o Options) (rows []Row, ok bool) {
	t := table{o: o, series: series}
	t.measure()
	from := 0
	for from < len(t.times) {
		to, room := from, o.Width-t.names
		for to < len(t.times) && room >= len(gap)+t.widths[to] {
			room -= len(gap) + t.widths[to]
			to++
		}
		if to == from {
			return nil, false
		}
		rows = append(rows, t.band(from, to)...)
		from = to
	}
	return rows, len(rows) > 0
}

type table struct {
	o      Options
	series []Series
	names  int // cells of the names
	times  []string
	widths []int // cells of each time's numbers
}

func (t *table) measure() {
	for _, s := range t.series {
		t.names = max(t.names, text.Width(s.Name, t.o.Ambiguous))
		for _, p := range s.Points {
			at := slices.Index(t.times, p.Name)
			if at < 0 {
				at = len(t.times)
				t.times = append(t.times, p.Name)
				t.widths = append(t.widths, text.Width(p.Name, t.o.Ambiguous))
			}
			t.widths[at] = max(t.widths[at], len("o ")+text.Width(p.Label, t.o.Ambiguous))
		}
	}
}

// band is the head and the rows of some of the times.
func (t *table) band(from, to int) []Row {
	head := []Part{{Text: strings.Repeat(" ", t.names)}}
	for i := from; i < to; i++ {
		head = append(head, Part{Text: gap}, Part{Text: t.right(t.times[i], t.widths[i]), Role: Axis})
	}
	rows := []Row{t.o.row(-1, head...)}
	n := t.o.From
	for k, s := range t.series {
		if !t.any(s, from, to) {
			n += len(s.Points)
			continue
		}
		parts := []Part{{Text: text.Pad(s.Name, t.names, t.o.Ambiguous), Role: Plan}}
		for i := from; i < to; i++ {
			parts = append(parts, t.number(k, n, i)...)
		}
		n += len(s.Points)
		rows = append(rows, t.o.row(-1, parts...))
	}
	return rows
}

// any reports whether a series has a number at one of the times.
func (t *table) any(s Series, from, to int) bool {
	return slices.ContainsFunc(s.Points, func(p Point) bool { return slices.Contains(t.times[from:to], p.Name) })
}

// number is the cell of series k at a time; n numbers were before the series.
func (t *table) number(k, n, time int) []Part {
	s, series := t.series[k], 0
	if len(t.series) > 1 {
		series = k + 1
	}
	at := slices.IndexFunc(s.Points, func(p Point) bool { return p.Name == t.times[time] })
	if at < 0 {
		return []Part{{Text: strings.Repeat(" ", len(gap)+t.widths[time])}}
	}
	p := s.Points[at]
	mark := p.Kind.Mark(t.o.ASCII)
	room := t.widths[time] - text.Width(mark, t.o.Ambiguous) - 1
	return of(n+at+1, []Part{
		{Text: gap[2:]},
		{Text: gap[:2], Role: Lead},
		{Text: mark, Role: Ink, Series: series},
		{Text: " " + strings.Repeat(" ", max(room-text.Width(p.Label, t.o.Ambiguous), 0))},
		{Text: p.Label, Role: Value},
	})
}

func (t *table) right(s string, w int) string {
	return strings.Repeat(" ", max(w-text.Width(s, t.o.Ambiguous), 0)) + s
}
