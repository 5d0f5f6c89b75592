package market

import (
	"strings"

	"yunlan/content"
	"yunlan/data/market"
	"yunlan/ui/chart"
	"yunlan/ui/figure"
	"yunlan/ui/text"
	"yunlan/ui/theme"
	"yunlan/ui/widget"
)

const (
	minWidth  = 20 // the narrowest window that is drawn; the root model asks for more
	wideFrom  = 76 // the list stands beside the chart
	listWidth = 18
	listGap   = 3
	sideFrom  = 130 // a pane so wide has the sentence beside the chart
	sideWidth = 46
	airFrom   = 16 // rows from which unit, source and legend have room of their own
	roomyFrom = 24 // rows from which a blank one stands below the head
	margin    = 2
)

// drawn is the last view and what it showed.
type drawn struct {
	state    state
	view     string
	areas    []area
	numbers  int         // how many are seen
	number   widget.Span // the rows of the one under the cursor, in the body
	rows     int         // of the body
	room     int         // of them that are seen at once
	scrolled bool        // nothing else happened since the view before
}

type state struct {
	w, h, page int
	view       market.Key
	styles     *theme.Styles
	ascii      bool
	ambiguous  int
	window     widget.Window
}

// View draws the screen, exactly h lines of at most w cells.
func (s *Screen) View() string {
	if s.h == 0 {
		return ""
	}
	now := state{s.w, s.h, s.page, s.view, s.env.Styles, s.env.ASCII(), s.env.Ambiguous, s.window}
	if s.drawn.state != now {
		before := s.drawn.state
		before.window.Top = s.window.Top
		s.drawn = drawn{scrolled: before == now}
		s.drawn.view = s.draw()
		now.window = s.window
		s.drawn.state = now
	}
	return s.drawn.view
}

func (s *Screen) draw() string {
	rows := make([]string, s.h)
	switch {
	case s.w < minWidth:
	case s.err != nil:
		for i, l := range text.Wrap(content.Sanitize(failure.String()+s.err.Error()), text.Options{Width: s.w - 2*margin, Ambiguous: s.env.Ambiguous}) {
			if i < len(rows) {
				rows[i] = "  " + s.env.Styles.Warn.Render(l.Text())
			}
		}
	case s.w >= wideFrom:
		s.beside(rows)
	default:
		w := s.w - 2*margin
		s.place(rows, 0, margin, append([]chart.Row{s.tabs(w)}, s.pane(w, s.h-1)...))
	}
	return strings.Join(rows, "\n")
}

// beside draws the list and the chart side by side.
func (s *Screen) beside(rows []string) {
	air := 0
	if s.h >= airFrom {
		air = 1
	}
	s.list(rows, air)
	x := margin + listWidth + listGap
	s.place(rows, air, x, s.pane(s.w-x-margin, s.h-air))
}

// place paints rows from a corner of the screen on, and remembers where their
// numbers are.
func (s *Screen) place(rows []string, y, x int, drawn []chart.Row) {
	for i, r := range drawn {
		if y+i >= len(rows) {
			return
		}
		if rows[y+i] == "" {
			rows[y+i] = strings.Repeat(" ", x)
		}
		rows[y+i] += r.PaintAt(s.env.Styles, s.window.At+1, s.env.Glyphs.Bar)
		at := x
		for _, p := range r.Parts {
			w := p.Cells(s.env.Ambiguous)
			if p.Of != 0 {
				s.drawn.areas = append(s.drawn.areas, area{y + i, at, at + w, p.Of})
			}
			at += w
		}
	}
}

// pane draws the chosen page in w×h cells: head, body, sentence, which stands
// below the chart or, where there is room, beside it.
func (s *Screen) pane(w, h int) []chart.Row {
	if w < sideFrom || s.checking() {
		return s.column(w, h, s.foot(w, h))
	}
	left := s.column(w-sideWidth-listGap, h, nil)
	right := s.aside(sideWidth, h)
	for i := range left {
		parts := append(left[i].Parts[:len(left[i].Parts):len(left[i].Parts)], chart.Part{Text: strings.Repeat(" ", listGap)})
		if i < len(right) {
			parts = append(parts, right[i].Parts...)
		}
		left[i] = s.chartOptions(w).Fit(w, parts...)
	}
	return left
}

// column is the head, the body and what stands below it.
func (s *Screen) column(w, h int, foot []chart.Row) []chart.Row {
	head := s.head(w)
	room := max(h-len(head)-len(foot), 0)
	body := s.scroller(w, room)
	if len(body) < room && s.h < roomyFrom { // there is a row to set it off with
		body = append([]chart.Row{s.chartOptions(w).Fit(w)}, body...)
	}
	rows := append(head, s.scrolled(body, room, w)...)
	for len(rows) < h-len(foot) {
		rows = append(rows, s.chartOptions(w).Fit(w))
	}
	return append(rows, foot...)[:max(h, 0)]
}

// aside is the sentence of the number under the cursor, level with the chart, and
// the legend in h rows.
func (s *Screen) aside(w, h int) []chart.Row {
	o := s.chartOptions(w)
	var rows []chart.Row
	for range len(s.head(s.w)) {
		rows = append(rows, o.Fit(w))
	}
	legend := figure.Legend(s.shown(), o)
	sentence := s.sentence(w, max(h-len(rows)-len(legend)-1, 1))
	rows = append(append(rows, sentence...), o.Fit(w))
	return append(rows, legend...)
}

func (s *Screen) chartOptions(w int) chart.Options {
	return chart.Options{Width: w, Ambiguous: s.env.Ambiguous, ASCII: s.env.ASCII()}
}

// head is the caption, unit and source, and the views.
func (s *Screen) head(w int) []chart.Row {
	o := s.chartOptions(w)
	if s.auditing() {
		var rows []chart.Row
		if s.w >= wideFrom { // else the row above says it
			rows = figure.Wrapped(auditTitle.String(), chart.Title, 0, o)
		}
		if s.h >= airFrom {
			rows = append(rows, figure.Wrapped(auditAbout.String(), chart.Axis, 0, o)...)
		}
		return rows
	}
	rows := figure.Caption(s.shown(), s.drawnView(), o)
	if s.h >= airFrom {
		rows = append(rows, figure.Meta(s.shown(), s.drawnView(), o)...)
	}
	if len(s.views()) > 1 {
		rows = append(rows, s.viewTabs(o))
	}
	if s.h >= roomyFrom {
		rows = append(rows, o.Fit(w))
	}
	return rows
}

// viewTabs are the names of the views.
func (s *Screen) viewTabs(o chart.Options) chart.Row {
	var parts []chart.Part
	for i, v := range s.views() {
		role := chart.Axis
		if v == s.view {
			role = chart.Tab
		}
		parts = append(parts, chart.Part{Text: s.viewName(v), Role: role, Of: viewArea - i}, chart.Part{Text: "   "})
	}
	return o.Fit(o.Width, parts...)
}

func (s *Screen) viewName(v market.Key) string {
	if v == checksView {
		return s.checksName()
	}
	if v == market.Value && len(s.shown().View(market.Monthly)) > 0 {
		return totalName.String()
	}
	return figure.ViewName(v)
}

// foot is the sentence of the number under the cursor and the legend.
func (s *Screen) foot(w, h int) []chart.Row {
	most := 1 + h/10
	if p, ok := s.current(); ok && p.counts { // names all that it counts
		most = max(most, h/3)
	}
	rows := s.sentence(w, most)
	if s.h < airFrom {
		return rows
	}
	o := s.chartOptions(w)
	return append(append([]chart.Row{o.Fit(w)}, rows...), figure.Legend(s.shown(), o)...)
}

// sentence is what stands behind the number under the cursor, in at most so many
// rows.
func (s *Screen) sentence(w, most int) []chart.Row {
	p, ok := s.current()
	if !ok || s.shown().Form == market.Blocks { // blocks are their sentences: nothing to repeat
		return nil
	}
	o := s.chartOptions(w)
	rows := figure.Wrapped(s.behind(p), chart.Note, 0, o)
	if len(rows) > most {
		rows = append(rows[:most-1:most-1], s.cut(rows[most-1], o))
	}
	return rows
}

// cut ends the last row of a sentence that goes on.
func (s *Screen) cut(row chart.Row, o chart.Options) chart.Row {
	more := "…"
	if o.ASCII {
		more = "..."
	}
	said := strings.TrimRight(row.Text(), " ")
	said = text.Truncate(said, o.Width-text.Width(more, o.Ambiguous), "", o.Ambiguous) + more
	return o.Fit(o.Width, chart.Part{Text: said, Role: chart.Note})
}
