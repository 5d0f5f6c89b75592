package reader

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/store"
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

func (s *Screen) unfoldOrLeave() {
	if !s.tree.right() {
		s.leaveTree()
	}
}

func (s *Screen) openSection(id content.ID) tea.Cmd {
	s.leaveTree()
	s.tree.setFilter("")
	return s.env.Ask(screen.OpenBlockMsg{Block: id})
}
