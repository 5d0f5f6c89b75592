package library

import (
	"context"
	"path/filepath"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/collection"
	"yunlan/ui/key"
	"yunlan/ui/notes"
	"yunlan/ui/save"
	"yunlan/ui/screen"
)

// Notes opens the list of the notes and bookmarks in all documents, the paper that comes
// along among them.
func (l *Library) Notes() tea.Cmd {
	return func() tea.Msg {
		list, err := l.all.Documents()
		if err != nil {
			return failed(l.all, err)
		}
		msg := screen.ListMsg{Title: notesTitle.String(), Empty: noNotes.String(), Full: true}
		msg.Items = l.notesIn("", content.Load().Title, l.dirs)
		for _, d := range list {
			if dirs := l.dirs.Document(d.Hash); isThere(dirs.Data) {
				msg.Items = append(msg.Items, l.notesIn(d.ID, d.Title, dirs)...)
			}
		}
		return msg
	}
}

// notesIn are the notes and bookmarks of a document, "" for the paper that comes along.
func (l *Library) notesIn(id, title string, dirs store.Dirs) []screen.Item {
	var items []screen.Item
	add := func(block string, it screen.Item) {
		it.Detail = content.OneLine(title) + "  " + block
		it.Run = screen.Send(screen.DocumentMsg{ID: id, At: screen.OpenBlockMsg{Block: content.ID(block)}})
		it.Actions = []screen.Action{{Binding: key.New("x", exportDesc.String(), "x"), Run: l.export}}
		items = append(items, it)
	}
	s := store.Open(dirs)
	for _, n := range s.Notes() {
		words := content.OneLine(n.Text)
		if strings.TrimSpace(words) == "" {
			words = content.OneLine(n.Quote)
		}
		add(n.Block, screen.Item{Text: words, Whole: strings.TrimSpace(n.Text + "\n\n" + n.Quote)})
	}
	for _, m := range s.Marks() {
		if m.Letter != "" {
			add(m.Block, screen.Item{Text: markNamed.F(m.Letter)})
		}
	}
	return items
}

// export writes the notes of all documents into a file that was not there, and says
// where.
func (l *Library) export() tea.Msg {
	all, err := l.all.Noted(context.Background(), content.Load(), func(collection.Progress) {})
	if err != nil {
		return screen.ToastMsg{Text: notExported.F(err)}
	}
	var parts []string
	count := 0
	for _, d := range all {
		parts = append(parts, notes.Markdown(d.Paper, d.Notes))
		count += len(d.Notes)
	}
	if count == 0 {
		return screen.ToastMsg{Text: onlyMarks.String()}
	}
	const ext = ".md"
	path := save.Free("yunlan-notes-all-"+time.Now().Format("20060102"), ext) + ext
	if err := save.Private(path, []byte(strings.Join(parts, "\n")), false); err != nil {
		return screen.ToastMsg{Text: notExported.F(err)}
	}
	folder, err := filepath.Abs(".")
	if err != nil {
		folder = "."
	}
	return screen.ToastMsg{Text: exported.F(count, len(all), path, save.Said(folder))}
}
