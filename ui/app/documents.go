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
	"yunlan/data/disk"
	"yunlan/data/shelf"
	"yunlan/data/store"
	"yunlan/ui/evidence"
	"yunlan/ui/key"
	"yunlan/ui/screen"
)

// recents are the documents to change to: those that were read last, and those that
// were named at the start.
type recents struct {
	file   string   // the absolute path of the document that is open; "" for none
	others []string // absolute paths of the other documents named at the start
	last   lastRead // what the disk has, as it was last looked at
}

// lastRead is what the disk says of the documents that were read last.
type lastRead struct {
	all  []store.Opened  // the last first
	gone map[string]bool // files that are not there
}

// openedMsg says which documents were read, and what was left in an earlier version of
// the one that is open.
type openedMsg struct {
	last   lastRead
	before earlier
}

// rememberOpen puts the document that is open in front of those that were read last. A
// reader of the paper that comes along alone has no such list.
func (m *Model) rememberOpen() tea.Msg {
	st, paper := m.shared(), m.env.Paper
	all := st.Opened()
	if paper.Part() { // what a part looks like is not what the document does
		return openedMsg{last: look(st, m.recents.others)}
	}
	own := shelf.Opened(paper, m.recents.file, m.env.Clock())
	var before earlier
	if own.Path != "" {
		before = m.lookForEarlier(own, all)
	}
	if paper.Bundled() && len(all) > 0 || own.Path != "" {
		_ = st.SaveOpened(own) // where nothing can be written, that is said of the reading place
	}
	return openedMsg{look(st, m.recents.others), before}
}

// shared is the store of what belongs to no single document.
func (m *Model) shared() *store.Store { return store.Open(m.env.Store.Dirs().Shared()) }

// look reads which documents were read last, and which files are gone, of those named at
// the start too.
func look(st *store.Store, others []string) lastRead {
	s := lastRead{st.Opened(), map[string]bool{}}
	paths := slices.Clone(others)
	for _, o := range s.all {
		paths = append(paths, o.Path)
	}
	for _, path := range paths {
		_, err := os.Stat(path)
		s.gone[path] = errors.Is(err, fs.ErrNotExist)
	}
	return s
}

// change is a document to change to.
type change struct {
	store.Opened
	named bool // at the start, and not opened yet
}

// changes are the documents to change to, those that were named at the start first, then
// the one read last. The paper that comes along is among them.
func (m *Model) changes() []change {
	var list []change
	all := m.recents.last.all
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
		list = append(list, change{})
	}
	isOpen := func(c change) bool { return c.Path == m.recents.file && c.Doc == m.env.Paper.Doc }
	return slices.DeleteFunc(list, isOpen)
}

// documents opens the list of the documents to change to at once, so that the keys typed
// next are for it, and looks again at the disk.
func (m *Model) documents() tea.Cmd {
	m.list(m.documentList())
	st, others := m.shared(), m.recents.others
	return func() tea.Msg { return look(st, others) }
}

// looked takes over what the disk has; the list of documents follows where it is open.
func (m *Model) looked(s lastRead) {
	m.recents.last = s
	if msg := m.documentList(); m.isOpen(msg.Title) {
		m.list(msg)
	}
}

func (m *Model) documentList() screen.ListMsg {
	msg := screen.ListMsg{Title: anotherTitle.F(content.OneLine(evidence.Title(m.env.Paper))), Empty: noDocuments.String()}
	for _, c := range m.changes() {
		msg.Items = append(msg.Items, m.changeItem(c))
	}
	if m.stocked > 0 {
		msg.Items = append(msg.Items, screen.Item{Text: shelfName.String(), Detail: shelfWhat.F(m.stocked), Run: screen.Send(screen.LibraryAgainMsg{})})
	}
	return msg
}

func (m *Model) changeItem(c change) screen.Item {
	if c.Path == "" {
		paper := content.Load()
		return screen.Item{Text: evidence.Title(paper), Words: paper.Title, Detail: comesAlong.String(), Run: screen.Send(screen.DocumentMsg{})}
	}
	it := screen.Item{Text: content.OneLine(c.Title), Words: content.OneLine(c.Path), Run: screen.Send(screen.FileMsg{Path: c.Path})}
	it.Detail = notYetOpened.String()
	if !c.named {
		it.Detail = readLast.F(c.Read.Local().Format(time.DateOnly))
	}
	it.Whole = it.Text + "\n" + it.Words
	if m.recents.last.gone[c.Path] {
		it.Detail += "  " + notThere.String()
	}
	if !c.named {
		it.Actions = []screen.Action{{Binding: key.New("d", forgetDesc.String(), "d"), Run: m.forget(c.Path)}}
	}
	return it
}

// forget takes a document off the list.
func (m *Model) forget(path string) tea.Cmd {
	st, others := m.shared(), m.recents.others
	return func() tea.Msg {
		if err := st.ForgetOpened(path); err != nil {
			return screen.ToastMsg{Text: forgetFailed.F(disk.Reason(err))}
		}
		return look(st, others)
	}
}

// openFile leaves the paper for a file.
func (m *Model) openFile(path string) tea.Cmd {
	m.pending.next = &Next{File: path}
	return tea.Quit
}
