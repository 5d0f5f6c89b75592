package reader

import (
	"yunlan/content"
	"yunlan/ui/screen"
)

// NoteList is the list of all notes and highlights, for a pane beside the text.
func (s *Screen) NoteList() screen.ListMsg {
	return s.noteList(notesTitle.String(), s.desk.notes, s.desk.drafts.begun...)
}

// Shows returns the blocks of the text on the screen: the one that keys act on
// first, then the others from top to bottom.
func (s *Screen) Shows() []content.ID {
	blocks := s.env.Paper.Blocks
	if len(blocks) == 0 || s.set == nil {
		return nil
	}
	ids, last := []content.ID{blocks[s.current].ID}, s.current
	s.eachRow(func(_ int, p pos) {
		if p.block != last && p.block != s.current && len(s.set.Rows(p.block)[p.row].Pieces) > 0 {
			ids, last = append(ids, blocks[p.block].ID), p.block
		}
	})
	return ids
}
