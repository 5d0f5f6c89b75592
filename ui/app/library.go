package app

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/ui/overlay"
	"yunlan/ui/screen"
)

// Next is the error of Run when the reader went on to another document: who runs the
// explorer opens it there.
type Next struct {
	Paper *content.Paper      // nil for a file that is still to be read
	File  string              // its absolute path; "" for the paper that comes along
	At    screen.OpenBlockMsg // without a block where it was left
	Said  string              // said at the start; "" for nothing
}

// Error implements error.
func (n *Next) Error() string { return "another document is to be opened" }

// libraryRequest handles what is asked about the library.
func (m *Model) libraryRequest(msg tea.Msg) (tea.Cmd, bool) {
	switch msg := msg.(type) {
	case screen.LibraryMsg:
		m.stocked = msg.Documents
		m.relist()
		return m.everyone(msg), true
	case screen.FindInLibraryMsg:
		m.list(m.library.Asking(msg.Query))
		return m.library.Find(msg.Query), true
	case screen.SeriesMsg:
		m.list(m.library.OpeningSeries(msg.Family))
		return m.library.SeriesOf(msg.Family), true
	case screen.LibraryNotesMsg:
		return m.library.Notes(), true
	case screen.LibraryAgainMsg:
		m.bottom.toast = msg.Said
		if msg.Next {
			m.library.NextOrder()
		}
		return tea.Batch(m.openLibrary(), m.library.Look), true
	case screen.DocumentMsg:
		return m.library.Open(msg), true
	case screen.PaperMsg:
		return m.openNext(msg), true
	case screen.FileMsg:
		return m.openFile(msg.Path), true
	case screen.ReopenMsg:
		if m.recents.file == "" {
			return screen.Send(screen.ToastMsg{Text: whenReopened.F(msg.Said)}), true
		}
		return m.openFile(m.recents.file), true
	case openedMsg:
		m.looked(msg.last)
		m.relist()
		m.offerEarlier(msg.before)
	case lastRead:
		m.looked(msg)
	case restMsg:
		return m.lookAtRest(), true
	case wholeMsg:
		return m.wholeRead(msg), true
	case carriedMsg:
		return m.carried(msg), true
	default:
		return nil, false
	}
	return nil, true
}

// openNext leaves the paper for another document. The paper that is open is opened
// at the block.
func (m *Model) openNext(msg screen.PaperMsg) tea.Cmd {
	if msg.Paper.Doc != m.env.Paper.Doc {
		m.pending.next = &Next{Paper: msg.Paper, File: msg.File, At: msg.At}
		return tea.Quit
	}
	if msg.At.Block == "" {
		m.overlays = nil
		return m.goTo(screen.ShowScreenMsg{Screen: screen.Reader})
	}
	return m.openBlock(msg.At)
}

// openLibrary opens the list of the library's documents at once, so that the keys typed
// next are for it, and reads them.
func (m *Model) openLibrary() tea.Cmd {
	opening := m.library.Opening()
	if !m.isOpen(opening.Title) {
		m.list(opening)
	}
	return m.library.Documents()
}

// isOpen reports that the uppermost list has a title.
func (m *Model) isOpen(title string) bool {
	if len(m.overlays) == 0 {
		return false
	}
	l, ok := m.overlays[len(m.overlays)-1].(*overlay.List)
	return ok && l.Title() == title
}

// libraryOff says that the library has no documents; "" where it has.
func (m *Model) libraryOff() string {
	if m.stocked == 0 {
		return libraryEmpty.String()
	}
	return ""
}

// openSeries opens the families of which the library has several editions.
func (m *Model) openSeries() tea.Cmd { return m.env.Ask(screen.SeriesMsg{}) }
