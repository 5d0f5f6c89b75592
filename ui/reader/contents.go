package reader

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/key"
	"yunlan/ui/screen"
)

// toggleContents shows or hides the contents; in a narrow window they cover
// the text.
func (s *Screen) toggleContents() tea.Cmd {
	if s.w < treeFrom || s.env.Settings.Focus {
		s.tree.over = !s.tree.over
		s.tree.focused = s.tree.over
		return nil
	}
	s.tree.focused = false
	return s.env.Change(func(c *store.Settings) { c.Contents = !c.Contents })
}

func (s *Screen) focusTree() tea.Cmd {
	if !s.treeBeside() {
		s.tree.over = true
	}
	s.tree.focused = true
	return nil
}

func (s *Screen) leaveTree() {
	s.tree.focused, s.tree.over = false, false
	s.tree.follow(s.env.Paper.Blocks, s.current)
}

// pressTree runs a key while the contents have the keyboard.
func (s *Screen) pressTree(msg tea.KeyPressMsg) tea.Cmd {
	m, j, a := s.keys.Move, s.keys.Jump, s.keys.Act
	page := s.treePage()
	switch {
	case key.Matches(msg, m.Down):
		s.tree.step(1)
	case key.Matches(msg, m.Up):
		s.tree.step(-1)
	case key.Matches(msg, m.PageDown, m.HalfDown):
		s.tree.step(page)
	case key.Matches(msg, m.PageUp, m.HalfUp):
		s.tree.step(-page)
	case key.Matches(msg, j.Top):
		s.tree.step(-len(s.env.Paper.Sections))
	case key.Matches(msg, j.End):
		s.tree.step(len(s.env.Paper.Sections))
	case key.Matches(msg, j.Left):
		s.tree.left()
	case key.Matches(msg, j.Right):
		s.unfoldOrLeave()
	case key.Matches(msg, j.Pane, a.Contents):
		s.leaveTree()
	case key.Matches(msg, a.Open):
		return s.openSection(s.tree.cursor)
	case key.Matches(msg, a.Find):
		return s.openFilter()
	}
	return nil
}

func (s *Screen) unfoldOrLeave() {
	if !s.tree.right() {
		s.leaveTree()
	}
}

func (s *Screen) openSection(id content.ID) tea.Cmd {
	s.leaveTree()
	s.tree.setFilter("")
	return screen.Send(screen.OpenBlockMsg{Block: id})
}
