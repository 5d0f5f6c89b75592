package library

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/disk"
	"yunlan/data/shelf"
	"yunlan/data/store"
	"yunlan/ui/collection"
	"yunlan/ui/evidence"
	"yunlan/ui/key"
	"yunlan/ui/screen"
)

// Library makes lists of the reader's library. Its commands read the disk.
type Library struct {
	dirs  store.Dirs
	all   *collection.Collection
	order order
}

// New opens nothing yet. Dirs are the program's own folders, not those of a document.
func New(dirs store.Dirs) *Library { return &Library{dirs: dirs, all: collection.Open(dirs)} }

// Look says how many documents there are.
func (l *Library) Look() tea.Msg {
	list, err := l.all.Documents()
	if err != nil {
		return screen.LibraryMsg{} // said when it is opened
	}
	return screen.LibraryMsg{Documents: len(list)}
}

// Opening is the list of documents before they are read.
func (l *Library) Opening() screen.ListMsg {
	return screen.ListMsg{Title: listTitle.String(), Empty: opening.String(), Full: true}
}

// Documents reads the documents for the list that is open.
func (l *Library) Documents() tea.Cmd {
	order := l.order
	return func() tea.Msg {
		list, err := l.all.Documents()
		if err != nil {
			return screen.ListMsg{Title: listTitle.String(), Empty: why(l.all, err), Full: true, Question: screen.Question{Again: true}}
		}
		l.all.Prepare() // a search is likely to follow
		return l.documents(l.shelved(list), order)
	}
}

// failed says why the library cannot be shown.
func failed(c *collection.Collection, err error) tea.Msg { return screen.ToastMsg{Text: why(c, err)} }

// why words an error of the library.
func why(c *collection.Collection, err error) string {
	if problems := c.Problems(); len(problems) > 0 {
		return problems[0].Message + problems[0].Hint
	}
	return unreadable.F(disk.Reason(err))
}

// documents is the list of what is on the shelf, in the order that was chosen.
func (l *Library) documents(all []shelved, o order) screen.ListMsg {
	msg := screen.ListMsg{Title: listTitle.String(), Empty: emptyLibrary.String(), Told: true, Full: true}
	msg.Found, msg.Again = documentsOf.F(len(all))+lang.Comma.String()+o.name(), true
	o.sort(all)
	if len(all) > 0 {
		msg.Items = append(msg.Items, screen.Item{
			Text: searchAll.String(), Detail: searchWhat.String(), Whole: searchHow.String(), Run: screen.Send(screen.FindInLibraryMsg{}), Stays: true,
		})
	}
	own := l.bundled()
	notes := own.notes + own.marks
	for _, d := range all {
		msg.Items = append(msg.Items, l.item(d))
		notes += d.notes + d.marks
	}
	if len(all) > 0 {
		msg.Items = append(msg.Items, screen.Item{
			Text: evidence.Title(content.Load()), Detail: own.detail(), Whole: own.whole(), Words: own.words(), Run: screen.Send(screen.DocumentMsg{}),
		})
	}
	if notes > 0 {
		msg.Items = append(msg.Items, screen.Item{
			Text: notesTitle.String(), Detail: countOf.F(notes), Run: screen.Send(screen.LibraryNotesMsg{}), Stays: true,
		})
	}
	return msg
}

// item is a document as a line of the list.
func (l *Library) item(d shelved) screen.Item {
	return screen.Item{
		Text: content.OneLine(d.Title), Detail: d.detail(), Whole: d.whole(), Words: d.words(),
		Run: screen.Send(screen.DocumentMsg{ID: d.ID}),
		Actions: []screen.Action{
			{Binding: key.New("o", orderDesc.String(), "o"), Run: screen.Send(screen.LibraryAgainMsg{Next: true})},
			{Binding: key.New("s", seriesDesc.String(), "s"), Run: screen.Send(screen.SeriesMsg{Family: d.Family})},
			{Binding: key.New("d", removeDesc.String(), "d"), Run: func() tea.Msg { return l.remove(d) }},
		},
	}
}

// NextOrder changes the order of the list of documents.
func (l *Library) NextOrder() { l.order = (l.order + 1) % orders }

// remove takes a document off the library.
func (l *Library) remove(d shelved) tea.Msg {
	if err := l.all.Remove(context.Background(), []string{d.ID}); err != nil {
		return failed(l.all, err)
	}
	return screen.LibraryAgainMsg{Said: removed.F(content.OneLine(d.Title))}
}

// Open reads a document that is to be shown: a screen.PaperMsg, or why it cannot be.
// Without an ID it is the paper that comes along.
func (l *Library) Open(msg screen.DocumentMsg) tea.Cmd {
	return func() tea.Msg {
		if msg.ID == "" || msg.ID == collection.Bundled {
			return screen.PaperMsg{Paper: content.Load(), At: msg.At}
		}
		d, err := l.document(msg.ID)
		if err != nil {
			return failed(l.all, err)
		}
		if d.ID == "" {
			return screen.ToastMsg{Text: gone.String()}
		}
		paper, err := l.all.Paper(d)
		if err != nil {
			return screen.ToastMsg{Text: unkept.F(content.OneLine(d.Title))}
		}
		return screen.PaperMsg{Paper: paper, File: d.Places[0].Path, At: l.lit(d, paper, msg.At)}
	}
}

func (l *Library) document(id string) (shelf.Document, error) {
	list, err := l.all.Documents()
	for _, d := range list {
		if d.ID == id {
			return d, err
		}
	}
	return shelf.Document{}, err
}
