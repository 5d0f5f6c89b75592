package market

import (
	"strings"

	"yunlan/data/market"
	"yunlan/ui/chart"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// line is a drawn row of the data; pick is what it shows, -1 for none.
type line struct {
	drawn string
	pick  int
}

// asciiSigns are the twins of the signs before a bound.
var asciiSigns = strings.NewReplacer("≥", ">=", "≤", "<=", "≈", "~")

// label is a number as it is drawn.
func (s *Screen) label(p market.Point) string {
	if s.env.ASCII() {
		return asciiSigns.Replace(p.Label())
	}
	return p.Label()
}

var kinds = map[market.Kind]chart.Kind{market.Stated: chart.Stated, market.Derived: chart.Derived, market.Bound: chart.Bound}

// points are what is drawn of a series: nothing that is not in the figure.
func (s *Screen) points(series market.Series) []chart.Point {
	points := make([]chart.Point, len(series.Points))
	for i, p := range series.Points {
		points[i] = chart.Point{Name: p.X, Value: p.Value, Label: s.label(p), Kind: kinds[p.Kind]}
	}
	return points
}

// data draws the numbers of the view as bars, the names without numbers, and
// what the text does not say, in w cells with 2 for the cursor.
func (s *Screen) data(w int) []line {
	f, o := s.shown(), s.chartOptions(w-2)
	series := f.View(s.view)
	var lines []line
	missing, note := f.Missing, f.Note
	switch f.Form { // what it is not must not be scrolled for
	case market.Names:
		lines, missing = append(s.remark(missing, s.env.Styles.Text, w), line{pick: -1}), ""
	case market.Blocks:
		lines, note = append(s.remark(note, s.env.Styles.Text, w), line{pick: -1}), ""
	}
	from := 0
	for i, one := range series {
		if len(series) > 1 {
			lines = append(lines, s.heading(one, i > 0, w)...)
		}
		o.Max = s.axisEnd(f, series, one)
		lines = append(lines, s.bars(one, from, o)...)
		from += len(one.Points)
	}
	if s.view != market.Growth {
		lines = append(lines, s.items(f, from, w)...)
	}
	if missing+note != "" {
		lines = append(lines, line{pick: -1})
	}
	lines = append(lines, s.remark(missing, s.env.Styles.Text, w)...)
	return append(lines, s.remark(note, s.env.Styles.Muted, w)...)
}

// withoutNumbers reports a figure of names or of words.
func withoutNumbers(f market.Figure) bool { return f.Form == market.Names || f.Form == market.Blocks }

func (s *Screen) chartOptions(w int) chart.Options {
	return chart.Options{Width: w, Ambiguous: s.env.Ambiguous, ASCII: s.env.ASCII()}
}

// axisEnd is where the bars of a series end: series of one unit share an axis,
// those of a panel never do.
func (s *Screen) axisEnd(f market.Figure, all []market.Series, one market.Series) float64 {
	if f.Form == market.Shares && s.view == market.Share {
		return 100
	}
	if f.Form == market.Panels {
		all = []market.Series{one}
	}
	end := 0.0
	for _, series := range all {
		for _, p := range series.Points {
			if series.Unit == one.Unit {
				end = max(end, p.Value)
			}
		}
	}
	return end
}

// heading names a series and, where its figure has several units, its own.
func (s *Screen) heading(one market.Series, apart bool, w int) []line {
	var lines []line
	if apart && s.h >= 20 {
		lines = append(lines, line{pick: -1})
	}
	name := one.Name
	if s.shown().Unit != one.Unit {
		name += s.dot() + one.Unit
	}
	for _, row := range s.wrap(name, w-2, s.env.Styles.Note) {
		lines = append(lines, line{"  " + row, -1})
	}
	return lines
}

func (s *Screen) bars(one market.Series, from int, o chart.Options) []line {
	var lines []line
	points := s.points(one)
	if s.sharing() {
		for i := range points { // the key to the bar above
			points[i].Key = chart.Fill(i, s.env.ASCII())
		}
	}
	for _, r := range chart.Bars(points, o) {
		lines = append(lines, s.picked(from+r.Point, func(selected bool) string { return r.Paint(s.env.Styles, selected) }))
	}
	return lines
}

// picked puts the cursor before a row.
func (s *Screen) picked(pick int, paint func(selected bool) string) line {
	lead := "  "
	if pick == s.at {
		lead = s.env.Styles.Accent.Render(text.Pad(s.env.Glyphs.Bar, 2, s.env.Ambiguous))
	}
	return line{lead + paint(pick == s.at), pick}
}

// items are names without numbers; of a drawing in words, each with its words.
func (s *Screen) items(f market.Figure, from, w int) []line {
	var lines []line
	for i, item := range f.Items {
		row := func(selected bool) string {
			style := s.env.Styles.Text
			if selected {
				style = s.env.Styles.Selected
			}
			return style.Render(text.Truncate(item.Name, max(w-2, 0), "", s.env.Ambiguous))
		}
		lines = append(lines, s.picked(from+i, row))
		if f.Form != market.Blocks {
			continue
		}
		said := strings.TrimLeft(strings.TrimPrefix(item.Quote, item.Name), "，")
		for _, words := range s.wrap(said, w-4, s.env.Styles.Muted) {
			lines = append(lines, s.picked(from+i, func(bool) string { return "  " + words }))
		}
	}
	return lines
}

// remark says what the text gives no number for, or what to beware of.
func (s *Screen) remark(said string, style theme.Style, w int) []line {
	var lines []line
	for _, row := range s.wrap(said, w-2, style) {
		lines = append(lines, line{"  " + row, -1})
	}
	return lines
}

// wrap breaks a text into painted rows.
func (s *Screen) wrap(t string, w int, style theme.Style) []string {
	rows := s.wrapped(t, w)
	for i, r := range rows {
		rows[i] = style.Render(r)
	}
	return rows
}

// wrapped breaks a text into rows.
func (s *Screen) wrapped(t string, w int) []string {
	if t == "" || w < 2 {
		return nil
	}
	var rows []string
	for _, l := range text.Wrap(t, text.Options{Width: w, Ambiguous: s.env.Ambiguous}) {
		rows = append(rows, l.Text())
	}
	return rows
}
