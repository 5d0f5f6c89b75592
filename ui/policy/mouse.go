package policy

import tea "charm.land/bubbletea/v2"

// mouse scrolls with the wheel, selects with a click and opens with a second;
// a click on the name of a column sorts by it.
func (s *Screen) mouse(msg tea.MouseMsg) tea.Cmd {
	at := msg.Mouse()
	if s.export != nil {
		return nil
	}
	switch msg := msg.(type) {
	case tea.MouseWheelMsg:
		s.wheel(msg.Button, at.X)
	case tea.MouseClickMsg:
		if msg.Button == tea.MouseLeft {
			return s.click(at.X, at.Y)
		}
	}
	return nil
}

func (s *Screen) wheel(button tea.MouseButton, x int) {
	step := 3
	switch button {
	case tea.MouseWheelUp:
		step = -3
	case tea.MouseWheelDown:
	default:
		return
	}
	switch {
	case s.compare.open:
		s.compare.Scroll(step, len(s.compare.rows), s.h)
	case s.money.open && s.reckon == nil:
		s.money.Move(max(min(step, 1), -1), len(s.money.picks))
	case !s.inPane(x):
		s.table.scroll(step, s.tableHeight())
	case s.reckon != nil:
		s.scrollAsks(step)
	default:
		s.detail.scroll(step, s.paneHeight())
	}
}

// inPane reports whether a cell lies in the pane of a policy.
func (s *Screen) inPane(x int) bool { return (s.detail.open || s.reckon != nil) && x >= s.paneLeft() }

func (s *Screen) click(x, y int) tea.Cmd {
	switch {
	case s.compare.open:
		return nil
	case s.money.open && s.reckon == nil:
		return s.clickMoney(y)
	}
	if s.inPane(x) {
		return s.clickPane(y - (s.h - s.paneHeight()))
	}
	if y < s.head() {
		return s.clickHead(x, y)
	}
	row, ok := s.table.RowAt(y-s.head(), len(s.table.rows), s.tableHeight())
	if !ok {
		return nil
	}
	at, ok := s.table.entryAt(row)
	switch {
	case !ok:
	case at == s.table.At && !s.split():
		s.openDetail()
	default:
		s.table.At, s.reckon = at, nil
		if s.split() {
			s.openDetail()
		}
	}
	return nil
}

// clickHead sorts by the column that was clicked, or opens the filter.
func (s *Screen) clickHead(x, y int) tea.Cmd {
	if s.view.timeline || s.shape().form == cards || y != s.head()-s.airUnderNames()-1 {
		return nil
	}
	if c, ok := s.columnAt(x); ok {
		return s.sortByColumn(c)
	}
	return nil
}

// clickPane does what Enter would on a row of the pane: opens the policy or
// the passage, or answers a question.
func (s *Screen) clickPane(y int) tea.Cmd {
	if s.reckon != nil {
		s.clickAsk(y)
		return nil
	}
	i, ok := s.detail.RowAt(y, len(s.detail.lines), s.paneHeight())
	if !ok {
		return nil
	}
	switch l := s.detail.lines[i]; {
	case l.to != "":
		return goToPolicy(l.to)
	case l.look == lookSource:
		return s.openPassage()
	}
	return nil
}
