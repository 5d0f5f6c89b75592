package market

import (
	"slices"
	"strings"

	"yunlan/ui/chart"
	"yunlan/ui/text"
	"yunlan/ui/widget"
)

// scrolled shows h rows of the body with the cursor among them, and says how
// many are below.
func (s *Screen) scrolled(body []chart.Row, h, w int) []chart.Row {
	near, number := s.spans(body, h)
	if !s.drawn.scrolled {
		s.window.Show(near, len(body), h)
	}
	s.window.Show(number, len(body), h)
	s.drawn.number, s.drawn.rows, s.drawn.room = number, len(body), h
	from, to := s.window.Seen(len(body), h)
	rows := slices.Clone(body[from:to])
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
	below := len(body) - to
	if below > 0 && len(rows) > 0 {
		sign := "↓"
		if o.ASCII {
			sign = "v"
		}
		s.mark(rows, len(rows)-1, []string{sign + " " + belowFormat.F(below), sign}, o)
	}
	if from > 0 && len(rows) > 1 {
		sign := "↑"
		if o.ASCII {
			sign = "^"
		}
		s.mark(rows, 0, []string{sign}, o)
	}
	return rows
}

// spans are the rows of the number under the cursor. To all of them belongs what
// stands before the first number and behind the last; near has that only where h
// rows have room for it.
func (s *Screen) spans(body []chart.Row, h int) (near, all widget.Span) {
	for i, r := range body {
		if !shows(r, s.window.At+1) {
			continue
		}
		if all.End == 0 {
			all.First = i
		}
		all.End = i + 1
	}
	near = all
	if s.window.At == 0 {
		all.First = 0
	}
	if s.window.At == len(s.picks())-1 {
		all.End = len(body)
	}
	if near.End-all.First <= h {
		near.First = all.First
	}
	if all.End-near.First <= h {
		near.End = all.End
	}
	return near, all
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
