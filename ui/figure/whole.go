package figure

import (
	"math"
	"slices"
	"strconv"

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
	if slices.ContainsFunc(f.View(key), unbounded) {
		return false // the next part would begin where nobody knows
	}
	return key == market.Share && len(f.View(key)) == 1 || f.Form == market.Stacked && key == market.Value
}

// unbounded reports a series with a number that can be any beyond it.
func unbounded(s market.Series) bool {
	return slices.ContainsFunc(s.Points, func(p market.Point) bool { return p.Open() != 0 })
}

// Total is the sum of a series whose points are the parts of a whole; ok is false for
// any other, and for one in percent.
func Total(f market.Figure, s market.Series) (total market.Point, ok bool) {
	if f.Form != market.Stacked || s.Key != market.Value || !Whole(f, s.Key) || len(s.Points) < 2 {
		return market.Point{}, false
	}
	total.Kind = market.Derived
	for _, p := range s.Points {
		total.Value += p.Value
		total.Decimals = max(total.Decimals, p.Decimals, shortest(p.Value))
		if p.Sign != "" {
			total.Sign = p.Sign
		}
	}
	total.Value, _ = strconv.ParseFloat(strconv.FormatFloat(total.Value, 'f', total.Decimals, 64), 64) // 0.1 + 0.2 is 0.3
	return total, !math.IsInf(total.Value, 0)
}

// Beside is what is said beside a number of the main view: how it grew and, of a part
// whose share is known, how much of the whole it is.
func Beside(f market.Figure, p market.Point) []string {
	var said []string
	if p.Growth != "" {
		said = append(said, p.Growth)
	}
	if f.Form != market.Stacked || len(p.Facts) == 0 {
		return said
	}
	for _, s := range f.View(market.Share) {
		for _, share := range s.Points {
			if share.X == p.X && slices.Contains(share.Facts, p.Facts[0]) {
				said = append(said, shareFormat.F(Shown(share, s.Unit, false)))
			}
		}
	}
	return said
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
