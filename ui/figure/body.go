package figure

import (
	"strings"

	"yunlan/data/market"
	"yunlan/ui/chart"
)

const (
	lead     = 2  // cells before a number
	minPlot  = 8  // rows of a plot with its axis
	fullPlot = 14 // where there is no end of room
	tallPlot = 20 // where a lower one would mix its lines up
	columns  = 76 // from here panels stand side by side

	besideFrom = 50 // from here a part has room for its growth and its share beside its bar
)

// Body is the plot, the bars or the names of a view, then what the text does
// not say, and the note.
func Body(f market.Figure, key market.Key, o chart.Options) []chart.Row {
	f = In(f)
	var rows []chart.Row
	missing, note := f.Said(key)
	switch f.Form { // what it is not must not be scrolled for
	case market.Names:
		rows, missing = append(Wrapped(Say(missing), chart.Plan, lead, o), blank(o)), ""
	case market.Blocks:
		rows, note = append(Wrapped(Say(note), chart.Plan, lead, o), blank(o)), ""
	}
	b := body{f: f, key: key, o: o, series: f.View(key)}
	rows = append(rows, b.numbers()...)
	if named(f, key) {
		rows = append(rows, b.names()...)
	}
	if missing+note != "" {
		rows = append(rows, blank(o))
	}
	rows = append(rows, Wrapped(Say(missing), chart.Plan, lead, o)...)
	return append(rows, Wrapped(Say(note), chart.Axis, lead, o)...)
}

// body is a view while it is drawn.
type body struct {
	f      market.Figure
	key    market.Key
	o      chart.Options
	series []market.Series
}

// numbers draws the series in the best form that there is room for.
func (b body) numbers() []chart.Row {
	if b.f.Form == market.Line && b.key == market.Value {
		if rows, ok := b.plot(); ok {
			return rows
		}
	}
	if b.f.Form == market.Table {
		if rows, ok := b.compared(); ok {
			return rows
		}
	}
	draw, bars := body.bare, 0
	for _, s := range b.series {
		bars += len(s.Points)
	}
	if b.f.Form == market.Panels && len(b.series) == 2 && b.o.Width >= columns {
		draw, bars = body.beside, max(len(b.series[0].Points), len(b.series[1].Points))
	}
	rows := draw(b)
	if b.o.Height > 0 && bars > 0 {
		b.spread(bars, b.o.Height-len(rows))
		rows = draw(b)
	}
	return rows
}

// spread makes bars, so many one below another, thick and sets them apart where there
// are so many rows more than thin ones take.
func (b *body) spread(bars, more int) {
	const thickest, wideGap = 8, 8 // rows of a bar; from so many more for each they stand two apart
	each := (more - b.below()) / bars
	b.o.Gap = max(min(each, 1), 0)
	if each >= wideGap {
		b.o.Gap = 2
	}
	b.o.Thick = 1 + max(min(each-b.o.Gap, thickest-1), 0)
}

// below is the rows of what is said below the numbers.
func (b body) below() int {
	missing, note := b.f.Said(b.key)
	rows := len(Wrapped(Say(missing), chart.Plan, lead, b.o)) + len(Wrapped(Say(note), chart.Axis, lead, b.o))
	if rows > 0 {
		rows++ // the blank one before it
	}
	if named(b.f, b.key) {
		rows += len(b.f.Items)
	}
	return rows
}

// bare draws the series as bars, one below another.
func (b body) bare() []chart.Row {
	rows := b.whole()
	from := 0
	for i, s := range b.series {
		rows = append(rows, b.heading(s, i > 0)...)
		rows = append(rows, b.bars(s, from, b.o.Width)...)
		from += len(s.Points)
	}
	return rows
}

// plot is a line chart over the table of its numbers.
func (b body) plot() (rows []chart.Row, ok bool) {
	table, ok := b.table()
	if !ok {
		return nil, false
	}
	plot, ok := b.line(b.traces(), len(table))
	if !ok {
		return nil, false
	}
	return append(append(plot, blank(b.o)), table...), true
}

// table is the series as rows; ok is false where not even one column has room.
func (b body) table() (rows []chart.Row, ok bool) {
	in := b.o
	in.Width -= lead
	table, ok := chart.Table(b.traces(), in)
	for _, r := range table {
		rows = append(rows, b.shifted(r))
	}
	return rows, ok
}

// line is the plot without its table, as tall as it needs to be; where there is an
// end of room, as tall as that, or lower where that shows everything.
func (b body) line(series []chart.Series, table int) (rows []chart.Row, ok bool) {
	from, to, step := fullPlot, tallPlot, 1
	if b.o.Height > 0 {
		from, to, step = b.o.Height-table-1, minPlot, -1
		if below := b.below(); from-below >= minPlot+2 { // a low plot needs the rows more than the note does
			from -= below
		}
	}
	o := b.o
	for o.Height = from; o.Height >= minPlot && (to-o.Height)*step >= 0; o.Height += step {
		if rows, ok = chart.Line(series, o, market.Format); ok {
			return rows, true
		}
	}
	return nil, false
}

// shifted moves a row behind the margin of the numbers.
func (b body) shifted(r chart.Row) chart.Row {
	return b.o.Fit(b.o.Width, append([]chart.Part{{Text: strings.Repeat(" ", lead)}}, r.Parts...)...)
}

// traces are the series for a plot.
func (b body) traces() []chart.Series {
	var all []chart.Series
	for _, s := range b.series {
		name := Say(s.Name)
		if len(b.series) == 1 { // the caption names it
			name = ""
		}
		all = append(all, chart.Series{Name: name, Points: b.points(s), Steps: s.Count})
	}
	return all
}

var kinds = map[market.Kind]chart.Kind{market.Stated: chart.Stated, market.Derived: chart.Derived, market.Bound: chart.Bound}

// points are what is drawn of a series: nothing that is not in the figure.
func (b body) points(s market.Series) []chart.Point {
	points := make([]chart.Point, len(s.Points))
	for i, p := range s.Points {
		points[i] = chart.Point{Name: Say(p.X), Value: p.Value, Label: Shown(p, s.Unit, b.o.ASCII), Kind: kinds[p.Kind], After: b.after(p)}
	}
	return points
}

// after is what Beside says. Panels do without: their bars are as long as each other.
func (b body) after(p market.Point) string {
	if b.key != market.Value || b.f.Form == market.Panels {
		return ""
	}
	said := Beside(b.f, p)
	if b.o.Width < besideFrom && len(said) > 1 {
		said = said[:1] // the bar needs the rest
	}
	if b.o.ASCII {
		return asciiSigns.Replace(strings.Join(said, dot(b.o)))
	}
	return strings.Join(said, dot(b.o))
}

// heading names a series where there are several or its unit is its own.
func (b body) heading(s market.Series, apart bool) []chart.Row {
	if len(b.series) == 1 {
		return nil
	}
	var rows []chart.Row
	if apart && (b.o.Height == 0 || b.o.Height >= 12) {
		rows = append(rows, blank(b.o))
	}
	return append(rows, Wrapped(b.name(s), chart.Note, lead, b.o)...)
}

func (b body) name(s market.Series) string {
	name := Say(s.Name)
	if ViewUnit(b.f, b.key) == "" {
		name += dot(b.o) + Say(s.Unit)
	}
	if total, ok := Total(b.f, s); ok {
		name += dot(b.o) + TotalFormat.F(Label(total, b.o.ASCII))
	}
	return name
}

// bars draws a series in w cells; from numbers were drawn before it.
func (b body) bars(s market.Series, from, w int) []chart.Row {
	points := b.points(s)
	if b.parts() {
		for i := range points { // the key to the row above
			points[i].Key = chart.Fill(i, b.o.ASCII)
		}
	}
	o := b.o
	o.Width, o.Max, o.From = w-lead, End(b.f, b.key), from
	var rows []chart.Row
	for _, r := range chart.BarsAmong(points, b.sharing(s), o) {
		cursor := chart.Part{Text: strings.Repeat(" ", lead), Role: chart.Lead, Of: from + r.Point + 1}
		rows = append(rows, o.Fit(w, append([]chart.Part{cursor}, r.Parts...)...))
	}
	return rows
}

// End is where the scale of bars ends: at 100 % for shares of a whole, 0 for at the
// largest number.
func End(f market.Figure, key market.Key) float64 {
	if key != market.Growth && ViewUnit(f, key) == "%" {
		return 100
	}
	return 0
}

// sharing is every number of the view that shares the axis of a series: those
// in its unit, and no other.
func (b body) sharing(one market.Series) []chart.Point {
	var points []chart.Point
	for _, s := range b.series {
		if s.Unit == one.Unit {
			points = append(points, b.points(s)...)
		}
	}
	return points
}

// names are the names without numbers; of a drawing in words, each with its
// words.
func (b body) names() []chart.Row {
	n := 0
	for _, s := range b.series {
		n += len(s.Points)
	}
	var rows []chart.Row
	for _, item := range b.f.Items {
		n++
		cursor := chart.Part{Text: strings.Repeat(" ", lead), Role: chart.Lead, Of: n}
		rows = append(rows, b.o.Fit(b.o.Width, cursor, chart.Part{Text: Say(item.Name), Role: chart.Label, Of: n}))
		if b.f.Form != market.Blocks {
			continue
		}
		said := itemWords(item)
		for _, words := range Wrapped(said, chart.Axis, 0, chart.Options{Width: b.o.Width - 2*lead, Ambiguous: b.o.Ambiguous}) {
			parts := append([]chart.Part{cursor, {Text: strings.Repeat(" ", lead), Of: n}}, words.Parts...)
			rows = append(rows, b.o.Fit(b.o.Width, parts...))
		}
	}
	return rows
}
