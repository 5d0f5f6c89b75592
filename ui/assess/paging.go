package assess

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/key"
	"yunlan/ui/widget"
)

// pages turns a page where the keys for that are no answers, and reports
// whether msg was one of them.
func (s *Screen) pages(msg tea.KeyPressMsg) bool {
	if s.at.page == asking || s.at.page == overview || s.at.page == naming {
		return false
	}
	switch {
	case key.Matches(msg, s.keys.PageDown):
		s.turnPage(1)
	case key.Matches(msg, s.keys.PageUp):
		s.turnPage(-1)
	default:
		return false
	}
	return true
}

// turnPage scrolls by a window, a row of the old one left as an anchor. The
// cursor goes to the first line that begins there; at either end to the
// outermost line.
func (s *Screen) turnPage(by int) {
	p := s.current()
	room := s.room(p)
	before := s.at.window.Top
	s.at.window.Scroll(by*widget.Page(room), len(p.rows), room)
	s.drawn.old = true
	if s.at.window.Top == before {
		if by < 0 {
			s.toStart()
			return
		}
		s.toEnd()
		return
	}
	from, to := s.at.window.Seen(len(p.rows), room)
	s.at.cursor, s.at.turned = p.beginning(from, to, s.at.cursor), true
}

// beginning is the first pick that begins among some rows; where none does, the
// one whose rows fill them, and else the present one.
func (p *page) beginning(from, to, otherwise int) int {
	for i, r := range p.rows[from:to] {
		if r.pick < 0 {
			continue
		}
		if p.span(r.pick).First == from+i {
			return r.pick
		}
		otherwise = r.pick
	}
	return otherwise
}

// toStart goes to the very first line.
func (s *Screen) toStart() {
	s.at.cursor, s.at.window.Top, s.at.turned, s.drawn.old = 0, 0, false, true
}

// toEnd goes to the very last line, what can be done with the page
// included.
func (s *Screen) toEnd() {
	p := s.current()
	s.at.cursor, s.at.window.Top, s.at.turned, s.drawn.old = max(len(p.picks)-1, 0), len(p.rows), false, true
}

// says is what Enter does on the line under the cursor, "" where nothing
// particular.
func (s *Screen) says() string {
	p := s.current()
	if s.at.cursor >= len(p.picks) {
		return ""
	}
	return p.picks[s.at.cursor].says
}
