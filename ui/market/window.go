package market

import (
	"strings"

	"yunlan/ui/chart"
	"yunlan/ui/text"
)

// window shows h rows of the body with the cursor among them, and says how
// many are below.
func (s *Screen) window(body []chart.Row, h, w int) []chart.Row {
	s.top = s.scrolled(body, h)
	rows := append([]chart.Row(nil), body[s.top:min(s.top+h, len(body))]...)
	seen := map[int]bool{}
	for _, r := range rows {
		for _, p := range r.Parts {
			if p.Of > 0 {
				seen[p.Of] = true
			}
		}
	}
	s.drawn.numbers = len(seen)
	o := s.chartOptions(w)
	below := len(body) - s.top - len(rows)
	s.drawn.below = below
	if below > 0 && len(rows) > 0 {
		sign := "↓"
		if o.ASCII {
			sign = "v"
		}
		s.mark(rows, len(rows)-1, []string{sign + " " + belowFormat.F(below), sign}, o)
	}
	if s.top > 0 && len(rows) > 1 {
		sign := "↑"
		if o.ASCII {
			sign = "^"
		}
		s.mark(rows, 0, []string{sign}, o)
	}
	return rows
}

// scrolled is the first row to show: all rows of the number under the cursor
// are seen, and what stands before the first and behind the last.
func (s *Screen) scrolled(body []chart.Row, h int) int {
	first, last := -1, 0
	for i, r := range body {
		if shows(r, s.at+1) {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	first = max(first, 0)
	if s.at == 0 && last < h {
		first = 0
	}
	if n := len(s.picks()); s.at == n-1 && len(body)-first <= h {
		last = len(body) - 1
	}
	top := min(max(s.top, last-h+1), first)
	return max(min(top, len(body)-h), 0)
}

// shows reports whether a row shows number n.
func shows(r chart.Row, n int) bool {
	for _, p := range r.Parts {
		if p.Of == n {
			return true
		}
	}
	return false
}

// mark puts the first of the signs that fits over the blank end of a row.
func (s *Screen) mark(rows []chart.Row, at int, signs []string, o chart.Options) {
	parts, blank := rows[at].Parts, 0
	for n := len(parts); n > 0 && parts[n-1].Role == chart.Blank; n-- {
		blank += parts[n-1].Cells(o.Ambiguous)
		parts = parts[: n-1 : n-1]
	}
	for _, sign := range signs {
		if room := blank - text.Width(sign, o.Ambiguous); room >= 1 {
			rows[at] = o.Fit(o.Width, append(parts, chart.Part{Text: strings.Repeat(" ", room)}, chart.Part{Text: sign, Role: chart.Axis})...)
			return
		}
	}
}
