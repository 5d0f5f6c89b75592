package library

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/screen"
)

// Notes opens the list of the notes and bookmarks in all documents.
func (l *Library) Notes() tea.Cmd {
	return func() tea.Msg {
		list, err := l.all.Documents()
		if err != nil {
			return failed(l.all, err)
		}
		msg := screen.ListMsg{Title: notesTitle.String(), Empty: noNotes.String()}
		for _, d := range list {
			dirs := l.dirs.Document(d.Hash)
			if !isThere(dirs.Data) {
				continue
			}
			s := store.Open(dirs)
			for _, n := range s.Notes() {
				msg.Items = append(msg.Items, noteItem(d.ID, d.Title, n))
			}
			for _, m := range s.Marks() {
				if m.Letter != "" {
					msg.Items = append(msg.Items, screen.Item{
						Text: markNamed.F(m.Letter), Detail: content.OneLine(d.Title) + "  " + m.Block,
						Run: screen.Send(screen.DocumentMsg{ID: d.ID, Block: content.ID(m.Block)}),
					})
				}
			}
		}
		return msg
	}
}

func noteItem(id, title string, n store.Note) screen.Item {
	words := content.OneLine(n.Text)
	if strings.TrimSpace(words) == "" {
		words = content.OneLine(n.Quote)
	}
	return screen.Item{
		Text: words, Detail: content.OneLine(title) + "  " + n.Block, Whole: strings.TrimSpace(n.Text + "\n\n" + n.Quote),
		Run: screen.Send(screen.DocumentMsg{ID: id, Block: content.ID(n.Block)}),
	}
}
