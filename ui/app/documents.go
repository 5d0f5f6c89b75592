package app

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/shelf"
	"yunlan/data/store"
	"yunlan/ui/key"
	"yunlan/ui/screen"
)

// recents are the documents to change to: those that were read last, and those that
// were named at the start.
type recents struct {
	file   string   // the absolute path of the document that is open; "" for none
	others []string // absolute paths of the other documents named at the start
	known  int      // documents that can be changed to
}

// openedMsg says how many documents can be changed to, and what was left in an earlier
// version of the one that is open.
type openedMsg struct {
	known  int
	before earlier
}

// rememberOpen puts the document that is open in front of those that were read last. A
// reader of the paper that comes along alone has no such list.
func (m *Model) rememberOpen() tea.Msg {
	st, paper := store.Open(m.env.Store.Dirs().Shared()), m.env.Paper
	all := st.Opened()
	own := store.Opened{Doc: paper.Doc, Path: m.recents.file, Title: paper.Title, Read: m.env.Clock().Truncate(time.Second)}
	var before earlier
	if own.Path != "" {
		own.Sketch = shelf.SketchOf(paper)
		before = m.lookForEarlier(own, all)
	}
	if paper.Bundled() && len(all) > 0 || own.Path != "" {
		_ = st.SaveOpened(own) // where nothing can be written, that is said of the reading place
		all = st.Opened()
	}
	return openedMsg{len(m.changes(all)), before}
}

// change is a document to change to.
type change struct {
	store.Opened
	named bool // at the start, and not opened yet
}

// changes are the documents to change to, those that were named at the start first, then
// the one read last. The paper that comes along is among them.
func (m *Model) changes(all []store.Opened) []change {
	var list []change
	for _, path := range m.recents.others {
		isPath := func(o store.Opened) bool { return o.Path == path }
		if at := slices.IndexFunc(all, isPath); at >= 0 {
			list = append(list, change{Opened: all[at]})
		} else {
			list = append(list, change{Opened: store.Opened{Path: path, Title: filepath.Base(path)}, named: true})
		}
	}
	for _, o := range all {
		if !slices.ContainsFunc(list, func(c change) bool { return c.Path == o.Path }) {
			list = append(list, change{Opened: o})
		}
	}
	if isBundled := func(c change) bool { return c.Path == "" }; !slices.ContainsFunc(list, isBundled) {
		list = append(list, change{Opened: store.Opened{Title: content.Load().Title}})
	}
	isOpen := func(c change) bool { return c.Path == m.recents.file && c.Doc == m.env.Paper.Doc }
	return slices.DeleteFunc(list, isOpen)
}

// documents opens the list of the documents to change to.
func (m *Model) documents() tea.Cmd {
	return func() tea.Msg {
		st := store.Open(m.env.Store.Dirs().Shared())
		msg := screen.ListMsg{Title: anotherTitle.F(content.OneLine(m.env.Paper.Title)), Empty: noDocuments.String()}
		for _, c := range m.changes(st.Opened()) {
			msg.Items = append(msg.Items, m.changeItem(c))
		}
		if m.stocked > 0 {
			msg.Items = append(msg.Items, screen.Item{Text: shelfName.String(), Detail: shelfWhat.F(m.stocked), Run: m.openLibrary()})
		}
		return msg
	}
}

func (m *Model) changeItem(c change) screen.Item {
	it := screen.Item{Text: content.OneLine(c.Title), Words: content.OneLine(c.Path), Run: screen.Send(screen.FileMsg{Path: c.Path})}
	switch {
	case c.Path == "":
		it.Detail, it.Run = comesAlong.String(), screen.Send(screen.DocumentMsg{})
		return it
	case c.named:
		it.Detail = notYetOpened.String()
	default:
		it.Detail = readLast.F(c.Read.Local().Format(time.DateOnly))
	}
	it.Whole = it.Text + "\n" + content.OneLine(c.Path)
	if _, err := os.Stat(c.Path); errors.Is(err, fs.ErrNotExist) {
		it.Detail += "  " + notThere.String()
	}
	if c.named {
		return it
	}
	it.Actions = []screen.Action{{Binding: key.New("d", forgetDesc.String(), "d"), Run: func() tea.Msg {
		_ = store.Open(m.env.Store.Dirs().Shared()).ForgetOpened(c.Path)
		return m.documents()()
	}}}
	return it
}

// openFile leaves the paper for a file.
func (m *Model) openFile(path string) tea.Cmd {
	m.pending.next = &Next{File: path}
	return tea.Quit
}
