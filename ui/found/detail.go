package found

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/ui/chart"
	"yunlan/ui/text"
)

// withBeside sets what belongs to the line beside the list, from a row on.
func (s *Screen) withBeside(rows []string, from int) []string {
	x := margin + s.listWidth() + besideGap
	for i, r := range s.detail(s.w-x-margin, len(rows)-from) {
		rows[from+i] += strings.Repeat(" ", max(x-text.Width(ansi.Strip(rows[from+i]), s.env.Ambiguous), 1)) + r
	}
	return rows
}

// under is a rule and what belongs to the line, under the list.
func (s *Screen) under() []string {
	rule := "─"
	if s.env.ASCII() {
		rule = "-"
	}
	w := s.w - 2*margin
	rows := []string{"  " + s.env.Styles.Muted.Render(strings.Repeat(rule, w/text.Width(rule, s.env.Ambiguous)))}
	for _, r := range s.detail(w, underRows-1) {
		rows = append(rows, "  "+r)
	}
	return rows
}

// detail is the bars of a series, else the sentence with what was found in it lit; h
// rows of w cells at most. The place stands last; a sentence that is longer ends in …,
// and Enter shows all of it.
func (s *Screen) detail(w, h int) []string {
	e, ok := s.current()
	if !ok || w < 8 || h < 2 {
		return nil
	}
	if len(e.bars) > 0 {
		return s.bars(e, w, h)
	}
	c := e.cited[0]
	rows := s.quote(c, w, max(h-1, 1))
	return append(rows, s.env.Styles.Muted.Render(text.Truncate(s.place(c), w, "…", s.env.Ambiguous)))
}

// quote sets a sentence in at most h rows, what was found in it lit.
func (s *Screen) quote(c content.Citation, w, h int) []string {
	var rows []string
	lines := text.Wrap(c.Quote, text.Options{Width: w, Ambiguous: s.env.Ambiguous})
	from, to := c.Words.Start-c.Place.Start, c.Words.End-c.Place.Start
	first := 0
	for first+h < len(lines) && lines[first+h-1].End() < to {
		first++
	}
	for i, l := range lines[first:min(first+h, len(lines))] {
		said := s.lit(c.Quote, l, from, to)
		if i == h-1 && first+h < len(lines) {
			said = s.env.Styles.Text.Render(text.Truncate(l.Text(), w-2, "", s.env.Ambiguous) + "…")
		}
		rows = append(rows, said)
	}
	return rows
}

// lit paints a line of a sentence with the bytes from one offset to another lit.
func (s *Screen) lit(quote string, l text.Line, from, to int) string {
	st := s.env.Styles
	a, b := max(from, l.Start()), min(to, l.End())
	whole := l.Text()
	if a >= b {
		return st.Text.Render(whole)
	}
	before, part := quote[l.Start():a], strings.TrimRight(quote[a:b], " ")
	return st.Text.Render(before) + st.Found.Render(part) + st.Text.Render(strings.TrimPrefix(whole, before+part))
}

// place is where a sentence stands.
func (s *Screen) place(c content.Citation) string {
	if page := c.Pages("–"); page != "" {
		return placeOnPage.F(c.Block, page)
	}
	return string(c.Block)
}

// bars draws a series, a bar a year.
func (s *Screen) bars(e entry, w, h int) []string {
	rows := []string{s.env.Styles.Muted.Render(text.Truncate(unitOf.F(e.amount), w, "…", s.env.Ambiguous))}
	for _, r := range chart.Bars(e.bars, chart.Options{Width: w, Ambiguous: s.env.Ambiguous, ASCII: s.env.ASCII()}) {
		if len(rows) < h {
			rows = append(rows, r.Paint(s.env.Styles, false))
		}
	}
	return rows
}
