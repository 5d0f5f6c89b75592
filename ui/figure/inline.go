package figure

import (
	"yunlan/data/market"
	"yunlan/ui/chart"
)

// The least room in which a figure stands in the text, and the most rows that its
// body takes there.
const (
	inlineWidth  = 50
	inlineHeight = 12
	inlineTall   = 18
	inlineAround = 6 // rows of the caption, the source, the legend and the blank ones
)

// Inline draws the figures of a paper where they stand in its text.
type Inline struct {
	Market func() (*market.Market, error) // asked for when the first figure is drawn
	Height int                            // rows that the text has on the screen
}

// Rows are the body of a figure and the legend, as the market screen draws its first
// view, without blanks at their ends; nil where there is no room or no such figure.
func (in *Inline) Rows(id string, o chart.Options) []chart.Row {
	if in == nil || o.Width < inlineWidth || in.Height < inlineHeight {
		return nil
	}
	m, err := in.Market()
	if err != nil {
		return nil
	}
	f, ok := m.Figure(id)
	if !ok {
		return nil
	}
	key := market.Value
	if views := Views(f); len(views) > 0 {
		key = views[0]
	}
	o.Height = min(in.Height-inlineAround, inlineTall)
	rows := UnderCaption(f, key, o)
	for i, r := range rows {
		rows[i] = r.Trimmed()
	}
	return rows
}

// UnderCaption is a view as it stands under the paper's own caption: its numbers, and the
// legend. Where the numbers are not in the unit of that caption, the legend says theirs:
// 455.0 stands under 亿元 where the text is Chinese and the interface English.
func UnderCaption(f market.Figure, key market.Key, o chart.Options) []chart.Row {
	rows := Body(f, key, o)
	if WithoutNumbers(f) {
		return rows
	}
	said := marks(o)
	if unit := ViewUnit(f, key); unit != "" && unit != f.View(key)[0].Unit {
		said += dot(o) + UnitFormat.F(unit)
	}
	return append(append(rows, blank(o)), Wrapped(said, chart.Axis, 0, o)...)
}
