package policy

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content"
)

// Follow selects the first policy of what a text beside the screen shows. One
// that is read or asked about stays, and so does a list that is being filtered.
func (s *Screen) Follow(blocks []content.ID) tea.Cmd {
	if s.Typing() || s.detail.open {
		return nil
	}
	for _, id := range blocks {
		for _, p := range s.all {
			if i := s.find(p.ID); p.Block == id && i >= 0 {
				s.table.choose(i, s.tableHeight())
				return nil
			}
		}
	}
	return nil
}
