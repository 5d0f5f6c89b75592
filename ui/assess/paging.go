package assess

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/key"
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
	last := max(len(p.rows)-room, 0)
	top := min(max(s.at.top+by*max(room-1, 1), 0), last)
	s.drawn.old = true
	if top == s.at.top {
		if by < 0 {
			s.at.cursor, s.at.turned = 0, false
			return
		}
		s.toEnd()
		return
	}
	s.at.top, s.at.cursor, s.at.turned = top, p.beginning(top, room, s.at.cursor), true
}

// beginning is the first pick that begins in a window; where none does, the one
// whose rows fill it, and else the present one.
func (p *page) beginning(top, room, otherwise int) int {
	for i, r := range p.rows[top:min(top+room, len(p.rows))] {
		if r.pick < 0 {
			continue
		}
		if first, _ := p.span(r.pick); first == top+i {
			return r.pick
		}
		otherwise = r.pick
	}
	return otherwise
}

// toEnd goes to the very last line, what can be done with the page
// included.
func (s *Screen) toEnd() {
	p := s.current()
	s.at.cursor, s.at.top, s.at.turned, s.drawn.old = max(len(p.picks)-1, 0), len(p.rows), false, true
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
