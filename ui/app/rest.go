package app

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/ui/screen"
)

// Rest is a document whose beginning is shown, while all of it is read. Its functions
// may be called from any goroutine.
type Rest struct {
	Whole func() *content.Paper   // waits for it; nil where it could not be had
	Done  func() (pages, all int) // how far that is; 0 of 0 before it began
	Stop  func()                  // what was read until then is the whole
}

// restEvery is how often the pages that are read are looked at.
const restEvery = 200 * time.Millisecond

// wholeMsg carries the document read to its end; nil where that failed.
type wholeMsg struct{ paper *content.Paper }

// restMsg asks for the count of pages to be drawn again.
type restMsg struct{}

// readRest waits for the rest of the document, if its beginning was opened first.
func (m *Model) readRest() tea.Cmd {
	rest := m.rest
	if rest == nil {
		return nil
	}
	return tea.Batch(func() tea.Msg { return wholeMsg{rest.Whole()} }, m.lookAtRest())
}

// lookAtRest has the top bar drawn again as long as pages are read.
func (m *Model) lookAtRest() tea.Cmd {
	if m.rest == nil {
		return nil
	}
	return tea.Tick(restEvery, func(time.Time) tea.Msg { return restMsg{} })
}

// wholeRead takes the whole document, or says that there is no more of it.
func (m *Model) wholeRead(msg wholeMsg) tea.Cmd {
	m.rest = nil
	if msg.paper == nil {
		return screen.Send(screen.ToastMsg{Text: restUnread.String()})
	}
	m.whole = msg.paper
	return nil
}

// stopRest stops reading pages where the text is in front, and reports whether any were
// read. Without pages all is read at once.
func (m *Model) stopRest() bool {
	if m.rest == nil || m.active != screen.Reader || m.env.Paper.Unread() == 0 {
		return false
	}
	m.rest.Stop()
	return true
}

// status is what the top bar says at the right: the place of the active screen, or how
// much of the document is read while not all is there.
func (m *Model) status() string {
	switch {
	case m.whole != nil:
		return restReady.String()
	case m.rest == nil:
		return screen.Status(m.current())
	case m.env.Paper.Unread() == 0:
		return restComing.String()
	}
	done, all := m.rest.Done()
	return restPages.F(max(done, len(m.env.Paper.Pages)), max(all, len(m.env.Paper.Pages)+m.env.Paper.Unread()), m.keys.Label("app.Esc"))
}

// turnToWhole opens the whole document where its beginning is read, as soon as nothing is
// being typed and nothing lies over the text: at the text that is read, or where the
// document was left if nothing of the beginning was read.
func (m *Model) turnToWhole() tea.Cmd {
	whole := m.whole
	if whole == nil || m.pending.next != nil || m.editing() || m.active != screen.Reader {
		return nil
	}
	next := &Next{Paper: whole, File: m.recents.file, Said: restAll.String()}
	if n := len(whole.Pages); n > 0 {
		next.Said = restRead.F(n)
	}
	if n := whole.Unread(); n > 0 {
		next.Said = restStopped.F(len(whole.Pages), n)
	}
	if at := m.bookmark(); m.begun() {
		next.At = screen.OpenBlockMsg{Block: sameText(m.env.Paper, whole, at.Block), Offset: at.Offset}
	}
	m.pending.next = next
	return tea.Quit
}

// sameText finds a block of the beginning in the whole: of those with its text the one
// whose place is nearest. "" is for none.
func sameText(begun, whole *content.Paper, id content.ID) content.ID {
	at := begun.Index(id)
	if at < 0 {
		return ""
	}
	text := begun.Blocks[at].Text
	for by := range len(whole.Blocks) {
		for _, i := range []int{at + by, at - by} {
			if i >= 0 && i < len(whole.Blocks) && whole.Blocks[i].Text == text {
				return whole.Blocks[i].ID
			}
		}
	}
	return ""
}
