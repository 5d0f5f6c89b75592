package figure

import (
	"strings"

	"yunlan/content/lang"
	"yunlan/data/market"
	"yunlan/ui/chart"
	"yunlan/ui/text"
)

// Number is something drawn that a sentence stands behind: a point of a
// series, or a name without a number.
type Number struct {
	Name, Unit string
	Label      string        // the number as drawn, "" for a name
	Series     market.Series // that it is of
	Point      market.Point
	Cited      *market.Citation // of a name
}

// Numbers are what Body draws, in the order of chart.Part.Of.
func Numbers(f market.Figure, key market.Key, ascii bool) []Number {
	f = In(f)
	var all []Number
	for _, s := range f.View(key) {
		for _, p := range s.Points {
			all = append(all, Number{Name: Say(p.X), Unit: s.Unit, Series: s, Label: Label(p, ascii), Point: p})
		}
	}
	if !named(f, key) {
		return all
	}
	for i, item := range f.Items {
		all = append(all, Number{Name: Say(item.Name), Cited: &f.Items[i].Citation})
	}
	return all
}

// named reports whether the names without numbers belong to a view.
func named(f market.Figure, key market.Key) bool {
	views := Views(f)
	return len(views) == 0 || key == views[0]
}

// Views are the views that a figure has numbers for; the first is its main one.
// A figure of names has none.
func Views(f market.Figure) []market.Key {
	var views []market.Key
	for _, k := range market.Keys {
		if len(f.View(k)) > 0 {
			views = append(views, k)
		}
	}
	return views
}

// WithoutNumbers reports a figure of names or of words.
func WithoutNumbers(f market.Figure) bool { return len(f.Series) == 0 && len(f.Items) > 0 }

// asciiSigns are the twins of the signs before a bound.
var asciiSigns = strings.NewReplacer("≥", ">=", "≤", "<=", "≈", "~")

// Label is a number as it is drawn, with its sign.
func Label(p market.Point, ascii bool) string {
	if ascii {
		return asciiSigns.Replace(p.Label())
	}
	return p.Label()
}

// Shown is Label with the sign of a percentage; other units stand above all numbers.
func Shown(p market.Point, unit string, ascii bool) string {
	if unit != "%" {
		return Label(p, ascii)
	}
	return Label(p, ascii) + unit
}

// Draw draws a figure whole, in the view of key.
func Draw(f market.Figure, key market.Key, o chart.Options) []chart.Row {
	rows := append(Head(f, key, o), blank(o))
	rows = append(rows, Body(f, key, o)...)
	if legend := Legend(f, o); legend != nil {
		rows = append(append(rows, blank(o)), legend...)
	}
	return rows
}

// Head is the caption with the unit and the source below it.
func Head(f market.Figure, key market.Key, o chart.Options) []chart.Row {
	return append(Caption(f, key, o), Meta(f, key, o)...)
}

// Caption is the printed number and title of a figure, or the name of a series.
func Caption(f market.Figure, key market.Key, o chart.Options) []chart.Row {
	label, isFigure := strings.CutPrefix(f.ID, "图")
	if !isFigure {
		return Wrapped(ViewTitle(f, key), chart.Title, 0, o)
	}
	return Wrapped(FigureFormat.F(label, Title(f)), chart.Title, 0, o)
}

// ViewTitle is the title of a figure in a view. A count says whether it runs on.
func ViewTitle(f market.Figure, key market.Key) string {
	if s := f.View(key); len(s) == 1 && len(f.View(market.Monthly)) > 0 {
		return Title(f) + lang.Brackets.F(Say(s[0].Name))
	}
	return Title(f)
}

// Meta is what a view shows beside the main one, its unit and the source.
func Meta(f market.Figure, key market.Key, o chart.Options) []chart.Row {
	f = In(f)
	var said []string
	if series := f.View(key); len(series) == 1 && key != Views(f)[0] {
		said = append(said, Say(series[0].Name))
	}
	if unit := ViewUnit(f, key); unit != "" {
		said = append(said, UnitFormat.F(Say(unit)))
	}
	if f.Source != "" {
		said = append(said, SourceFormat.F(Say(f.Source)))
	}
	return Wrapped(strings.Join(said, dot(o)), chart.Axis, 0, o)
}

// ViewUnit is the unit that all numbers of a view have, "" where they differ. It
// is often not the unit of the caption: growth is in %.
func ViewUnit(f market.Figure, key market.Key) string {
	f = In(f)
	unit := ""
	for i, s := range f.View(key) {
		if i > 0 && s.Unit != unit {
			return ""
		}
		unit = s.Unit
	}
	return unit
}

// Legend says what ● ○ △ mean; a figure without numbers has none.
func Legend(f market.Figure, o chart.Options) []chart.Row {
	if WithoutNumbers(f) {
		return nil
	}
	return Wrapped(marks(o), chart.Axis, 0, o)
}

// marks is what the marks before numbers mean.
func marks(o chart.Options) string {
	return chart.Stated.Mark(o.ASCII) + " " + KindName(market.Stated) + dot(o) +
		chart.Derived.Mark(o.ASCII) + " " + KindName(market.Derived) + dot(o) +
		chart.Bound.Mark(o.ASCII) + " " + KindName(market.Bound)
}

// dot stands between the items of a line.
func dot(o chart.Options) string {
	if o.ASCII {
		return " - "
	}
	return " · "
}

func blank(o chart.Options) chart.Row { return o.Fit(o.Width) }

// Wrapped sets a text into rows, indented by so many cells.
func Wrapped(said string, role chart.Role, indent int, o chart.Options) []chart.Row {
	if said == "" || o.Width < indent+2 {
		return nil
	}
	var rows []chart.Row
	for _, l := range text.Wrap(said, text.Options{Width: o.Width - indent, Spacing: text.SpacingAuto, Ambiguous: o.Ambiguous}) {
		rows = append(rows, o.Fit(o.Width, chart.Part{Text: strings.Repeat(" ", indent)}, chart.Part{Text: l.Text(), Role: role}))
	}
	return rows
}
