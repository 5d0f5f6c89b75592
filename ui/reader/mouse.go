package reader

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

// wheelRows is how far one notch of the wheel scrolls.
const wheelRows = 3

// mouse runs the wheel and clicks. Coordinates are the screen's own.
func (s *Screen) mouse(msg tea.MouseMsg) tea.Cmd {
	at := msg.Mouse()
	inTree := s.treeShown() && at.X < s.treeWidth()
	switch msg := msg.(type) {
	case tea.MouseWheelMsg:
		s.wheel(msg.Button, inTree)
	case tea.MouseClickMsg:
		if msg.Button == tea.MouseLeft {
			return s.click(at.X, at.Y, inTree)
		}
	}
	return nil
}

func (s *Screen) wheel(b tea.MouseButton, inTree bool) {
	n := wheelRows
	if b == tea.MouseWheelUp {
		n = -n
	}
	if inTree {
		s.tree.focused = true
		s.tree.step(n)
		return
	}
	s.scroll(n)
}

func (s *Screen) click(x, y int, inTree bool) tea.Cmd {
	row := y - s.head()
	if inTree {
		return s.clickTree(row)
	}
	s.tree.focused = false
	var cmd tea.Cmd
	s.eachRow(func(n int, p pos) {
		if n != row || cmd != nil {
			return
		}
		r := s.set.Rows(p.block)[p.row]
		if len(r.Pieces) == 0 {
			return
		}
		s.current = p.block
		if target, ok := s.linkUnder(p.block, r, x-s.column().left); ok {
			cmd = screen.Send(screen.PeekMsg{Block: target})
		}
	})
	return cmd
}

func (s *Screen) clickTree(row int) tea.Cmd {
	entries := s.tree.window(s.textHeight())
	if row < 0 || row >= len(entries) {
		return nil
	}
	return s.openSection(entries[row].ID)
}
