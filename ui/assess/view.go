package assess

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"yunlan/data/sitting"
	"yunlan/ui/text"
	"yunlan/ui/theme"
	"yunlan/ui/widget"
)

const (
	minWidth  = 20 // the narrowest window that is drawn; the root model asks for more
	maxColumn = 78 // a line that the eye can follow
	airFrom   = 16 // rows from which blank ones are spent
)

// drawn is the last view.
type drawn struct {
	old    bool // something changed since
	w, h   int
	styles *theme.Styles
	ascii  bool
	view   string
	page   *page
	left   int // cells before the column
	cache  *text.Cache
}

// View draws the screen, exactly h lines of at most w cells.
func (s *Screen) View() string {
	if s.h == 0 {
		return ""
	}
	if s.drawn.view == "" || s.stale() {
		s.draw()
	}
	return s.drawn.view
}

func (s *Screen) stale() bool {
	d := &s.drawn
	return d.old || d.page == nil || d.w != s.w || d.h != s.h || d.styles != s.env.Styles || d.ascii != s.env.ASCII()
}

// current is the page as it is now.
func (s *Screen) current() *page {
	if s.stale() {
		s.draw()
	}
	return s.drawn.page
}

// column is how wide the page is, its cursor's cells included, and how far
// from the left; a wide window centres it.
func (s *Screen) column() (w, left int) {
	w = min(max(s.w-2, 0), maxColumn+2)
	if s.w > maxColumn+24 {
		left = (s.w - w) / 2
	}
	return w, left
}

// above is the blank row at the top, where there is room for one.
func (s *Screen) above() int {
	if s.h >= airFrom {
		return 1
	}
	return 0
}

// room is how many rows of the page are seen at once.
func (s *Screen) room(p *page) int { return max(s.h-s.above()-len(p.fixed), 1) }

func (s *Screen) draw() {
	d := &s.drawn
	w, left := s.column()
	p := &page{s: s, width: max(w-2, 2)}
	s.drawNotices(p)
	pages[s.at.page].draw(s, p)
	if s.at.cursor >= len(p.picks) && len(p.picks) > 0 {
		s.at.cursor = len(p.picks) - 1 // the list became shorter
		d.old, d.page = true, nil
		s.draw()
		return
	}
	rows := make([]string, s.h)
	if s.w >= minWidth {
		if s.at.turned {
			s.at.window.Scroll(0, len(p.rows), s.room(p))
		} else {
			s.at.window.Show(p.around(s.at.cursor, s.room(p)), len(p.rows), s.room(p))
		}
		from, to := s.at.window.Seen(len(p.rows), s.room(p))
		shown := append([]string(nil), p.fixed...)
		for _, r := range p.rows[from:to] {
			shown = append(shown, r.drawn)
		}
		s.markMore(shown, p, len(p.rows)-to)
		copy(rows[min(s.above(), len(rows)):], margin(shown, left))
	}
	d.view, d.page, d.left = strings.Join(rows, "\n"), p, left
	d.old, d.w, d.h, d.styles, d.ascii = false, s.w, s.h, s.env.Styles, s.env.ASCII()
}

// markMore says on the last row how many rows are below the window, where the
// row leaves room for it; else a sign has to do.
func (s *Screen) markMore(shown []string, p *page, below int) {
	if below <= 0 || len(shown) == 0 {
		return
	}
	words, sign := widget.Below(below, s.env.ASCII())
	last, amb := len(shown)-1, s.env.Ambiguous
	for i, more := range []string{words, sign} {
		drawn := strings.TrimRight(shown[last], " ")
		room := p.width + 2 + 2*i // the sign alone may stand in the margin
		if gap := room - text.Width(ansi.Strip(drawn), amb) - text.Width(more, amb); gap >= 1 {
			shown[last] = drawn + strings.Repeat(" ", gap) + s.env.Styles.Muted.Render(more)
			return
		}
	}
}

// pickAt is the pick drawn at a cell of the screen.
func (s *Screen) pickAt(x, y int) (int, bool) {
	p := s.drawn.page
	at, ok := s.at.window.RowAt(y-s.above()-len(p.fixed), len(p.rows), s.room(p))
	if !ok {
		return 0, false
	}
	for _, c := range p.rows[at].cells {
		if x-s.drawn.left-2 >= c.from && x-s.drawn.left-2 < c.to {
			return c.pick, true
		}
	}
	return p.rows[at].pick, p.rows[at].pick >= 0
}

// drawNotices says what is the matter with the files, above everything else.
func (s *Screen) drawNotices(p *page) {
	for _, n := range s.saving.notices {
		p.say(n, s.env.Styles.Warn)
	}
	if m := s.saving.meanwhile; m != sitting.Nothing {
		p.say(m.String(), s.env.Styles.Warn)
	}
	p.gap()
}
