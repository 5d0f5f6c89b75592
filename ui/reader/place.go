package reader

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

// Place implements the optional part of screen.Screen: the row on top.
func (s *Screen) Place() screen.Place {
	return screen.Place{Screen: screen.Reader, Block: s.anchor, Offset: s.offset}
}

// Restore puts a place back on top.
func (s *Screen) Restore(p screen.Place) tea.Cmd {
	if s.env.Paper.Index(p.Block) < 0 {
		return nil
	}
	s.anchor, s.offset, s.current = p.Block, p.Offset, -1
	s.hits.light = nil
	if s.set != nil {
		s.toAnchor()
	}
	return nil
}

// open answers a request to show a place, with words lit.
func (s *Screen) open(m screen.OpenBlockMsg) tea.Cmd {
	i := s.env.Paper.Index(m.Block)
	if i < 0 {
		return nil
	}
	s.tree.over, s.tree.focused = false, false
	s.desk.before, s.sel = s.Place(), selection{}
	s.hits.light = nil
	switch {
	case len(m.Hits) == 0:
	case m.Query == "":
		s.hits = hits{light: m.Hits}
	default:
		s.hits = hits{all: m.Hits, query: m.Query, brought: true}
		s.hits.seek(s.env.Paper, i, m.Offset)
	}
	s.show(i, m.Offset)
	return nil
}

// Status is the printed page, how much is read and how long the rest takes.
func (s *Screen) Status() string {
	p := s.env.Paper
	if len(p.Blocks) == 0 || s.set == nil {
		return ""
	}
	b := p.Blocks[s.current]
	offset := 0
	if s.top.block == s.current {
		offset = s.offset
	}
	read := s.read()
	total := max(p.Chars(), 1)
	percent, minutes := read*100/total, s.env.Minutes(total-read)
	if b.Page == "" {
		return pagelessFormat.F(percent, minutes)
	}
	return statusFormat.F(b.PageAt(offset), percent, minutes)
}

// read is the number of characters up to the bottom of the screen.
func (s *Screen) read() int {
	bottom := s.walkRows(s.top, max(s.textHeight()-1, 0))
	b := s.env.Paper.Blocks[bottom.block]
	rows := len(s.set.Rows(bottom.block))
	inside := s.env.Paper.CharsBefore(bottom.block+1) - s.env.Paper.CharsBefore(bottom.block)
	if bottom.row < rows-1 && len(b.Text) > 0 {
		inside = inside * min(s.set.OffsetAt(bottom.block, bottom.row+1), len(b.Text)) / len(b.Text)
	}
	return s.env.Paper.CharsBefore(bottom.block) + inside
}
