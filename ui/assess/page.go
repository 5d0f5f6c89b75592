package assess

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/text"
	"yunlan/ui/theme"
	"yunlan/ui/widget"
)

// page is a column of rows in which the cursor walks from pick to pick, under
// rows that stay.
type page struct {
	s     *Screen
	width int // of a row behind the cursor's two cells
	fixed []string
	rows  []pageRow
	picks []pick
	fresh bool // no row since the last pick
}

// pick is a line that the cursor can stand on; do is what Enter is for there,
// nil on a line that is only read.
type pick struct {
	do   func() tea.Cmd
	says string // what Enter does there, "" for what it does elsewhere on the page
}

type pageRow struct {
	drawn string
	pick  int    // -1 for none
	cells []cell // picks beside each other in one row
}

// cell is a pick that takes some columns of a row, from the cursor's cells on.
type cell struct{ from, to, pick int }

// pick begins something that the cursor can stand on.
func (p *page) pick(do func() tea.Cmd) {
	p.picks = append(p.picks, pick{do: do})
	p.fresh = true
}

// says names what Enter does on the pick just begun.
func (p *page) says(what string) { p.picks[p.now()].says = what }

// now is the pick that rows belong to, and on whether the cursor is there.
func (p *page) now() int { return len(p.picks) - 1 }
func (p *page) on() bool { return p.now() >= 0 && p.now() == p.s.at.cursor }

// text adds a wrapped text; all rows but the first hang by so many cells. The
// first row of the pick under the cursor is lit.
func (p *page) text(t string, style theme.Style, hang int) {
	o := text.Options{Width: p.width, Spacing: text.SpacingAuto, Ambiguous: p.s.env.Ambiguous, Hang: hang}
	if hang > 0 && !p.fresh {
		o.Indent = hang
	}
	if p.on() && p.fresh {
		style = p.s.env.Styles.Selected
	}
	for _, l := range p.s.drawn.cache.Wrap(t, t, o) {
		p.row(style.Render(l.Text()))
	}
	p.fresh = false
}

// row adds a drawn row of the current pick.
func (p *page) row(drawn string) {
	p.rows = append(p.rows, pageRow{drawn: p.lead() + drawn, pick: p.now()})
}

// lead is the cursor's two cells.
func (p *page) lead() string {
	if p.on() {
		return p.s.env.Styles.Accent.Render(text.Pad(p.s.env.Glyphs.Bar, 2, p.s.env.Ambiguous))
	}
	return "  "
}

// say adds a text that belongs to no pick.
func (p *page) say(t string, style theme.Style) {
	for _, l := range p.s.drawn.cache.Wrap(t, t, text.Options{Width: p.width, Spacing: text.SpacingAuto, Ambiguous: p.s.env.Ambiguous}) {
		p.rows = append(p.rows, pageRow{drawn: "  " + style.Render(l.Text()), pick: -1})
	}
}

// gap adds a blank row, never two.
func (p *page) gap() {
	if n := len(p.rows); n > 0 && p.rows[n-1].drawn != "" {
		p.rows = append(p.rows, pageRow{pick: -1})
	}
}

// air adds a blank row where rows are not scarce.
func (p *page) air() {
	if p.s.h >= airFrom {
		p.gap()
	}
}

// span is the rows of a pick, empty for one that is not there.
func (p *page) span(pick int) widget.Span {
	var rows widget.Span
	for i, r := range p.rows {
		if !r.has(pick) {
			continue
		}
		if rows.End == 0 {
			rows.First = i
		}
		rows.End = i + 1
	}
	return rows
}

func (r pageRow) has(pick int) bool {
	for _, c := range r.cells {
		if c.pick == pick {
			return true
		}
	}
	return r.pick == pick && pick >= 0 && r.cells == nil
}

// around is the rows to show of h for a pick: its own with what is said before
// it, where that fits, and after the last.
func (p *page) around(pick, h int) widget.Span {
	rows := p.span(pick)
	if rows.End == 0 {
		return rows
	}
	for rows.First > 0 && p.rows[rows.First-1].pick < 0 && p.rows[rows.First-1].cells == nil && rows.End-rows.First+1 <= h {
		rows.First--
	}
	if pick == len(p.picks)-1 {
		rows.End = len(p.rows)
	}
	return rows
}

// margin moves rows to the reader's margin. The cursor's two cells are it.
func margin(rows []string, left int) []string {
	for i, r := range rows {
		if strings.TrimSpace(r) != "" {
			rows[i] = strings.Repeat(" ", left) + r
		}
	}
	return rows
}
