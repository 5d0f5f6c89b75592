package market

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/ui/screen"
)

// Follow shows the figure that a text beside the screen speaks of: the first
// that one of its blocks is, mentions or gives a number of. A figure that is
// among them stays.
func (s *Screen) Follow(blocks []content.ID) tea.Cmd {
	if s.err != nil {
		return nil
	}
	first := ""
	for _, id := range blocks {
		for _, figure := range s.figuresOf(id) {
			if figure == s.shown().ID {
				return nil
			}
			if first == "" {
				first = figure
			}
		}
	}
	if page := s.index(first); page >= 0 {
		s.choose(page)
	}
	return nil
}

// figuresOf are the figures of a block, in the order of its text.
func (s *Screen) figuresOf(id content.ID) []string {
	b, ok := s.env.Paper.Block(id)
	switch {
	case !ok:
		return nil
	case b.Kind == content.Figure:
		return []string{string(b.ID)}
	case b.Kind == content.Source:
		return []string{string(b.Parent)}
	}
	var ids []string
	for _, l := range b.Links {
		ids = append(ids, string(l.Target))
	}
	for _, f := range s.market.Facts() {
		if f.Block == id && f.Figure != "" {
			ids = append(ids, string(f.Figure))
		}
	}
	return s.known(ids)
}

// known are those that the screen has a page for.
func (s *Screen) known(ids []string) []string {
	var pages []string
	for _, id := range ids {
		if s.index(id) >= 0 {
			pages = append(pages, id)
		}
	}
	return pages
}

// Sentence is the place of the number under the cursor with its words lit.
func (s *Screen) Sentence() (screen.OpenBlockMsg, bool) {
	p, ok := s.current()
	if !ok {
		return screen.OpenBlockMsg{}, false
	}
	return p.sentence(), true
}
