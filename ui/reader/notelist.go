package reader

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/notes"
	"yunlan/ui/screen"
)

// listNotes opens the list of all notes and highlights in reading order.
func (s *Screen) listNotes() tea.Cmd {
	return s.env.Ask(s.NoteList())
}

func (s *Screen) noteList(title string, some []notes.Placed, begun ...store.Writing) screen.ListMsg {
	msg := screen.ListMsg{Title: title, Empty: noNotes.String()}
	for _, w := range slices.Backward(begun) {
		msg.Items = append(msg.Items, s.begunItem(w))
	}
	for _, n := range some {
		msg.Items = append(msg.Items, s.noteItem(n))
	}
	return msg
}

// noteItem is a note as a line of a list: what was written and what it is on.
func (s *Screen) noteItem(n notes.Placed) screen.Item {
	c, g := n.Citation(s.env.Paper), s.env.Glyphs
	quote := content.Quotation(content.Collapse(n.Quote))
	item := screen.Item{Text: g.Lit + " " + quote, Detail: s.where(c.Section, c.Pages("–")), Words: n.Quote + " " + n.Text}
	if len(n.Passage) == 0 {
		item.Detail = quoteGone.String() + " " + item.Detail
	}
	if n.Text != "" {
		item.Text, item.Whole = g.Note+" "+content.Collapse(n.Text), n.Text
		item.Detail += "  " + quote
	}
	if len(n.Passage) > 0 {
		item.Run = screen.Send(screen.OpenBlockMsg{Block: n.Passage[0].Block, Offset: n.Passage[0].Start})
		item.Actions = append(item.Actions, screen.Action{
			Binding: s.keys.Binding("reader.Note"), Closes: true, Run: s.deferred(func() tea.Cmd { return s.write(n.Note) }),
		})
	}
	item.Actions = append(item.Actions,
		screen.Action{Binding: s.keys.Binding("reader.Outside"), Closes: true, Run: s.deferred(func() tea.Cmd { return s.noteOutside(n.Note) })},
		screen.Action{Binding: s.keys.Binding("reader.Delete"), Run: s.reopening(func() tea.Cmd { return s.deleteNote(n.ID) }, s.listNotes)},
		screen.Action{Binding: s.keys.Binding("reader.Export"), Closes: true, Run: s.deferred(s.exportNotes)})
	return item
}
