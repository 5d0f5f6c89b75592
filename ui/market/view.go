package market

import (
	"fmt"
	"strings"

	"yunlan/data/market"
	"yunlan/ui/chart"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

const (
	minWidth  = 20 // the narrowest window that is drawn; the root model asks for more
	wideFrom  = 76 // the list stands beside the chart
	listWidth = 18
	listGap   = 3
	maxPane   = 96
	airFrom   = 16 // rows from which blank ones are spent
	minPlot   = 8
	maxPlot   = 16
)

// drawn is the last view and what it showed.
type drawn struct {
	state state
	view  string
}

type state struct {
	w, h, figure, at int
	view             market.Key
	styles           *theme.Styles
	ascii            bool
	ambiguous        int
	top              int
}

// View draws the screen, exactly h lines of at most w cells.
func (s *Screen) View() string {
	if s.h == 0 {
		return ""
	}
	now := state{s.w, s.h, s.figure, s.at, s.view, s.env.Styles, s.env.ASCII(), s.env.Ambiguous, s.top}
	if s.drawn.state != now {
		view := s.draw()
		now.top = s.top
		s.drawn = drawn{now, view}
	}
	return s.drawn.view
}

func (s *Screen) draw() string {
	rows := make([]string, s.h)
	switch {
	case s.w < minWidth:
	case s.err != nil:
		copy(rows, s.margin(s.wrap(failure+s.err.Error(), s.w-4, s.env.Styles.Warn)))
	case s.w >= wideFrom:
		s.beside(rows)
	default:
		pane := append([]string{s.tabs()}, s.pane(s.w-4, s.h-1)...)
		copy(rows, s.margin(pane))
	}
	return strings.Join(rows, "\n")
}

func (s *Screen) margin(rows []string) []string {
	for i, r := range rows {
		if r != "" {
			rows[i] = "  " + r
		}
	}
	return rows
}

// beside draws the list and the chart side by side.
func (s *Screen) beside(rows []string) {
	air := 0
	if s.h >= airFrom {
		air = 1
	}
	list := s.list(s.h - air)
	pane := s.pane(min(s.w-4-listWidth-listGap, maxPane), s.h-air)
	for i := range s.h - air {
		left, right := strings.Repeat(" ", listWidth), ""
		if i < len(list) {
			left = list[i]
		}
		if i < len(pane) {
			right = pane[i]
		}
		rows[i+air] = "  " + left + strings.Repeat(" ", listGap) + right
	}
}

// list names the figures; it scrolls with the chosen one.
func (s *Screen) list(h int) []string {
	figures := s.market.Figures()
	top := max(min(s.figure-h/2, len(figures)-h), 0)
	var rows []string
	for i := top; i < len(figures) && len(rows) < h; i++ {
		lead, style := "  ", s.env.Styles.Muted
		if i == s.figure {
			lead = s.env.Styles.Accent.Render(text.Pad(s.env.Glyphs.Bar, 2, s.env.Ambiguous))
			style = s.env.Styles.Heading
		}
		rows = append(rows, lead+style.Render(text.Pad(s.shortName(figures[i]), listWidth-2, s.env.Ambiguous)))
	}
	return rows
}

func (s *Screen) shortName(f market.Figure) string {
	if name, ok := shortNames[f.ID]; ok {
		return name
	}
	return f.ID
}

// tabs is the list in one row: the figure and where it stands among them.
func (s *Screen) tabs() string {
	st, amb := s.env.Styles, s.env.Ambiguous
	right := fmt.Sprintf(position, s.figure+1, len(s.market.Figures()))
	name := text.Pad("<  "+s.shortName(s.shown())+"  >", max(s.w-4-len(right), 0), amb)
	return st.Heading.Render(name) + st.Muted.Render(right)
}

// pane draws the chosen figure in w×h cells: head, plot, data, sentence.
func (s *Screen) pane(w, h int) []string {
	head, foot := s.head(w), s.foot(w, h)
	data := s.data(w)
	if s.h < airFrom {
		for _, row := range s.meta(w - 2) {
			data = append(data, line{"  " + row, -1})
		}
	}
	room := h - len(head) - len(foot)
	plot := s.plot(w, room, len(data))
	rows := append(head, plot...)
	rows = append(rows, s.window(data, max(room-len(plot), 0))...)
	for len(rows) < h-len(foot) {
		rows = append(rows, "")
	}
	return append(rows, foot...)[:max(h, 0)]
}

// head is the caption, unit and source, and the views.
func (s *Screen) head(w int) []string {
	f := s.shown()
	caption := f.Title
	if strings.HasPrefix(f.ID, "图") {
		caption = "图 " + strings.TrimPrefix(f.ID, "图") + "  " + caption
	}
	rows := s.wrap(caption, w, s.env.Styles.Heading)
	if s.h >= airFrom {
		rows = append(rows, s.meta(w)...)
	}
	if views := s.viewTabs(); views != "" {
		rows = append(rows, views)
	}
	if s.h >= airFrom {
		rows = append(rows, "")
	}
	return rows
}

func (s *Screen) meta(w int) []string {
	f := s.shown()
	var parts []string
	if f.Unit != "" {
		parts = append(parts, fmt.Sprintf(unitFormat, f.Unit))
	}
	if f.Source != "" {
		parts = append(parts, fmt.Sprintf(sourceFormat, f.Source))
	}
	return s.wrap(strings.Join(parts, s.dot()), w, s.env.Styles.Muted)
}

func (s *Screen) viewTabs() string {
	views := s.views()
	if len(views) < 2 {
		return ""
	}
	var tabs []string
	for _, v := range views {
		style := s.env.Styles.Muted
		if v == s.view {
			style = s.env.Styles.Title
		}
		tabs = append(tabs, style.Render(viewNames[v]))
	}
	return strings.Join(tabs, "   ")
}

// plot draws a figure over time when there is room beside its data, or the
// parts of a whole.
func (s *Screen) plot(w, room, data int) []string {
	f, o := s.shown(), s.chartOptions(w)
	series := f.View(s.view)
	if s.sharing() && room > data+2 {
		return []string{chart.Share(s.points(series[0]), o).Paint(s.env.Styles, false), ""}
	}
	o.Height = min(room-data-1, maxPlot)
	if room >= minPlot+5 {
		o.Height = max(o.Height, minPlot)
	}
	if f.Form != market.Line || s.view != market.Value || o.Height < minPlot {
		return nil
	}
	var points [][]chart.Point
	for _, one := range series {
		points = append(points, s.points(one))
	}
	drawn, ok := chart.Line(points, o, market.Format)
	if !ok {
		return nil
	}
	var rows []string
	for _, r := range drawn {
		rows = append(rows, r.Paint(s.env.Styles, false))
	}
	return append(rows, "")
}

// sharing reports that the view is parts of one whole.
func (s *Screen) sharing() bool {
	return s.view == market.Share && len(s.shown().View(s.view)) == 1
}

// window shows h rows of the data with the cursor among them.
func (s *Screen) window(data []line, h int) []string {
	first, last := 0, 0
	for i, l := range data {
		if l.pick == s.at {
			if data[max(i-1, 0)].pick != s.at || i == 0 {
				first = i
			}
			last = i
		}
	}
	if s.at == 0 && last < h {
		first = 0
	}
	if n := len(s.picks()); s.at == n-1 && len(data)-first <= h {
		last = len(data) - 1
	}
	s.top = min(max(s.top, last-h+1), first)
	s.top = max(min(s.top, len(data)-h), 0)
	var rows []string
	for _, l := range data[s.top:min(s.top+h, len(data))] {
		rows = append(rows, l.drawn)
	}
	return rows
}

// foot is the sentence of the number under the cursor and the legend.
func (s *Screen) foot(w, h int) []string {
	var rows []string
	most := 1 + h/10
	// Blocks are their sentences: nothing to repeat.
	if p, ok := s.current(); ok && s.shown().Form != market.Blocks {
		said := fmt.Sprintf(quoteFormat, p.cited[0].Quote, p.cited[0].Page)
		if p.formula != "" {
			said = fmt.Sprintf(formulaIs, p.formula) + "  " + said
		}
		rows = s.wrap(said, w, s.env.Styles.Note)
		if len(rows) > most {
			rows = append(rows[:most-1:most-1], s.env.Styles.Note.Render(cut(s.wrapped(said, w)[most-1], w, s.env.Ambiguous)))
		}
	}
	if s.h < airFrom {
		return rows
	}
	if withoutNumbers(s.shown()) {
		return append([]string{""}, rows...)
	}
	a := s.env.ASCII()
	marks := fmt.Sprintf(legend, chart.Stated.Mark(a), s.env.Glyphs.Dot, chart.Derived.Mark(a), s.env.Glyphs.Dot, chart.Bound.Mark(a))
	rows = append(append([]string{""}, rows...), s.wrap(marks, w, s.env.Styles.Muted)...)
	return rows
}

// cut ends the last row of a sentence that goes on.
func cut(row string, w, ambiguous int) string {
	const more = "…"
	return text.Truncate(row, w-text.Width(more, ambiguous), "", ambiguous) + more
}

// dot stands between the items of a line.
func (s *Screen) dot() string { return " " + s.env.Glyphs.Dot + " " }
