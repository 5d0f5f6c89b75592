package assess

import (
	"strings"

	"yunlan/data/assess"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// page is a column of rows in which the cursor walks from pick to pick.
type page struct {
	s       *Screen
	width   int // of a row behind the cursor's two cells
	rows    []pageRow
	targets []*assess.Evidence // of each pick; nil leads nowhere
	fresh   bool               // no row since the last pick
}

type pageRow struct {
	drawn string
	pick  int
}

func (s *Screen) newPage(w int) *page { return &page{s: s, width: w - 2} }

// pick begins something that the cursor can stand on.
func (p *page) pick(e *assess.Evidence) {
	p.targets = append(p.targets, e)
	p.fresh = true
}

// now is the pick that rows belong to.
func (p *page) now() int { return len(p.targets) - 1 }

// text adds a wrapped text; all rows but the first hang by so many cells.
func (p *page) text(t string, style theme.Style, hang int) {
	o := text.Options{Width: p.width, Ambiguous: p.s.env.Ambiguous, Hang: hang}
	if hang > 0 && !p.fresh {
		o.Indent = hang
	}
	for _, l := range text.Wrap(t, o) {
		p.row(p.lit(style).Render(l.Text()))
	}
	p.fresh = false
}

// row adds a drawn row of the current pick.
func (p *page) row(drawn string) {
	lead := "  "
	if p.now() >= 0 && p.now() == p.s.cursor && p.s.phase == finished {
		lead = p.s.env.Styles.Accent.Render(text.Pad(p.s.env.Glyphs.Bar, 2, p.s.env.Ambiguous))
	}
	p.rows = append(p.rows, pageRow{lead + drawn, p.now()})
}

// head adds a heading that belongs to no pick.
func (p *page) head(t string) {
	p.gap()
	if t == "" {
		return
	}
	for _, l := range text.Wrap(t, text.Options{Width: p.width, Ambiguous: p.s.env.Ambiguous}) {
		p.rows = append(p.rows, pageRow{"  " + p.s.env.Styles.Accent.Render(l.Text()), -1})
	}
}

func (p *page) gap() { p.rows = append(p.rows, pageRow{"", -1}) }

// window shows h rows from top, moved so that the rows of pick are among them;
// the first pick brings what stands above it, the last what stands below.
func (p *page) window(top, pick, h int) (shown []string, newTop int) {
	firstRow, lastRow := -1, -1
	for i, r := range p.rows {
		if r.pick == pick && pick >= 0 {
			if firstRow < 0 {
				firstRow = i
			}
			lastRow = i
		}
	}
	if firstRow >= 0 {
		if pick == 0 {
			firstRow = 0
		}
		top = min(max(top, lastRow-h+1), firstRow)
	}
	top = max(min(top, len(p.rows)-h), 0)
	for _, r := range p.rows[top:min(top+h, len(p.rows))] {
		shown = append(shown, r.drawn)
	}
	return shown, top
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
