package assess

import (
	"yunlan/ui/widget"
)

// turnPage scrolls by a window, a row of the old one left as an anchor, or by half
// of one. The
// cursor goes to the first line that begins there; at either end to the
// outermost line.
func (s *Screen) turnPage(m widget.Motion) {
	p := s.current()
	room := s.room(p)
	before := s.at.window.Top
	s.at.window.Scroll(m.Lines(widget.Page(room), 0), len(p.rows), room)
	s.drawn.old = true
	if s.at.window.Top == before {
		if m.By < 0 {
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
