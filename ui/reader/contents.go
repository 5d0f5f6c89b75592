package reader

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/store"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/text"
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
	page := max(s.textHeight()-2, 1)
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

// treeRows draws the contents, h rows of exactly w cells.
func (s *Screen) treeRows(w, h int) []string {
	rows := make([]string, 0, h)
	for _, sec := range s.tree.window(h) {
		rows = append(rows, s.treeRow(sec, w))
	}
	for len(rows) < h {
		rows = append(rows, strings.Repeat(" ", w))
	}
	return rows
}

func (s *Screen) treeRow(sec content.Section, w int) string {
	st, g := s.env.Styles, s.env.Glyphs
	sign := g.Leaf
	switch {
	case s.tree.folded[sec.ID] && s.tree.filter == "":
		sign = g.Folded
	case len(sec.Children) > 0:
		sign = g.Unfolded
	}
	if sec.Level > 1 {
		sign = g.Leaf
	}
	lead := sign + " "
	room := max(w-text.Width(lead, s.env.Ambiguous)-2, 0)
	name, tail := s.treeName(sec, room)
	style, reading := st.Muted, s.tree.shownReading()
	here := sec.ID == s.tree.cursor
	switch {
	case here && s.tree.focused:
		style = st.Selected
	case sec.ID == reading:
		style = st.Accent
	case sec.Level == 1:
		style = st.Text
	}
	mark := " "
	if sec.ID == reading {
		mark = g.Bar
	}
	pad := max(w-1, 0)
	if tail == "" || here && s.tree.focused {
		return st.Accent.Render(mark) + style.Render(text.Pad(lead+name+tail, pad, s.env.Ambiguous))
	}
	shown := text.Truncate(lead+name, pad, "", s.env.Ambiguous)
	tail = text.Pad(tail, pad-text.Width(shown, s.env.Ambiguous), s.env.Ambiguous)
	return st.Accent.Render(mark) + style.Render(shown) + st.Muted.Render(tail)
}

// treeName is a section's title; under an English interface its gloss, and the
// title behind it as far as there is room.
func (s *Screen) treeName(sec content.Section, room int) (name, tail string) {
	gloss, amb := s.env.Paper.Gloss(sec.ID), s.env.Ambiguous
	if lang.Now() != lang.English || gloss == "" {
		return clause(sec.Number+sec.Title, room, amb), ""
	}
	name = strings.TrimSpace(sec.Number + " " + gloss)
	if head, _, ok := strings.Cut(name, ";"); ok && text.Width(name, amb) > room {
		name = head
	}
	name = text.Truncate(name, room, "…", amb)
	if rest := room - text.Width(name, amb) - 2; rest > 4 {
		tail = "  " + clause(sec.Title, rest, amb)
	}
	return name, tail
}

// clause shortens a title to its first clause where the whole does not fit.
func clause(s string, room, ambiguous int) string {
	if text.Width(s, ambiguous) <= room {
		return s
	}
	if head, _, ok := strings.Cut(s, "，"); ok && text.Width(head, ambiguous) <= room {
		return head
	}
	return text.Truncate(s, room, "…", ambiguous)
}
