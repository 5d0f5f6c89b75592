package market

import (
	"yunlan/data/market"
	"yunlan/ui/chart"
	"yunlan/ui/figure"
)

// laid is a body as it was last set: nothing in it moves with the cursor.
type laid struct {
	page, room, h int
	view          market.Key
	o             chart.Options
	rows          []chart.Row
}

// scroller is the body, set anew for another page, view or room.
func (s *Screen) scroller(w, room int) []chart.Row {
	l, o := &s.laid, s.chartOptions(w)
	if l.rows == nil || l.page != s.page || l.view != s.view || l.room != room || l.h != s.h || l.o != o {
		*l = laid{s.page, room, s.h, s.view, o, s.setBody(w, room)}
	}
	return l.rows
}

// setBody sets the body; one that scrolls leaves room for the signs that say so beside
// its longest row.
func (s *Screen) setBody(w, room int) []chart.Row {
	const signs = 2
	narrow := max(w-signs, 1)
	body := s.auditRows
	if !s.checking() {
		body = func(w int) []chart.Row { return s.body(w, room) }
	} else if s.sums.of == s.page && s.sums.o == s.chartOptions(narrow) && len(s.sums.rows) > room {
		return s.fitted(s.sums.rows, w) // as it was last set
	}
	rows := body(w)
	if len(rows) <= room {
		return rows
	}
	return s.fitted(body(narrow), w)
}

// fitted are rows with blanks behind them.
func (s *Screen) fitted(body []chart.Row, w int) []chart.Row {
	rows, o := make([]chart.Row, len(body)), s.chartOptions(w)
	for i, r := range body {
		rows[i] = o.Fit(w, r.Parts...)
	}
	return rows
}

// body is what scrolls of a figure.
func (s *Screen) body(w, room int) []chart.Row {
	o := s.chartOptions(w)
	o.Height = max(room, 1)
	rows := figure.Body(s.shown(), s.view, o)
	if s.h < airFrom {
		rows = append(rows, figure.Meta(s.shown(), s.view, o)...)
	}
	return rows
}
