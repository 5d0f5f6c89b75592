package market

import tea "charm.land/bubbletea/v2"

// area is a stretch of the drawn screen and what it shows: a number counted
// from 1, a view or a page.
type area struct{ y, from, to, of int }

// Views count down from viewArea, pages from pageArea.
const (
	viewArea = -1
	pageArea = -100
)

// click does what Enter would where it points: a number opens its sentence, a
// view or a page is shown.
func (s *Screen) click(at tea.Mouse) tea.Cmd {
	if at.Button != tea.MouseLeft {
		return nil
	}
	s.View()
	for _, a := range s.drawn.areas {
		if a.y != at.Y || at.X < a.from || at.X >= a.to {
			continue
		}
		switch {
		case a.of > 0:
			s.window.At = a.of - 1
			s.step(0)
			return s.open()
		case a.of <= pageArea:
			s.choose(pageArea - a.of)
		default:
			s.show(s.views()[viewArea-a.of])
		}
		return nil
	}
	return nil
}
