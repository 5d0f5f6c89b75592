package policy

import tea "charm.land/bubbletea/v2"

// mouse scrolls with the wheel, selects with a click and opens with a second.
func (s *Screen) mouse(msg tea.MouseMsg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.MouseWheelMsg:
		step := 3
		if msg.Button == tea.MouseWheelUp {
			step = -3
		}
		switch {
		case s.reckon != nil:
			s.reckon.top += step // the view keeps it in range
		case s.detail.open:
			s.detail.scroll(step, s.h)
		default:
			s.table.page(step, s.tableHeight())
		}
	case tea.MouseClickMsg:
		return s.click(msg.Y)
	}
	return nil
}

func (s *Screen) click(y int) tea.Cmd {
	if s.detail.open || y < s.head() {
		return nil
	}
	at, ok := s.table.entryAt(s.table.top + y - s.head())
	switch {
	case !ok:
		return nil
	case at == s.table.at:
		s.openDetail()
	default:
		s.table.at = at
	}
	return nil
}
