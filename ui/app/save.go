package app

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/disk"
	"yunlan/data/store"
	"yunlan/ui/screen"
)

// saveAfter is how long the place must rest before it is written.
const saveAfter = 700 * time.Millisecond

// saver writes the place when the reader rests, and what is being written while
// it is; it runs no timer while nothing moves.
type saver struct {
	last    screen.Place // as last seen
	waiting bool
	moved   bool // since the timer was set
	unsaved bool // the place moved since it was written
}

// saveMsg says that the timer is over.
type saveMsg struct{}

// watch notices a new place and what is being written, and sets the timer once.
func (v *saver) watch(m *Model) tea.Cmd {
	now := m.here()
	moved := now != v.last && now.Block != ""
	if moved {
		v.last, v.moved, v.unsaved = now, true, true
	}
	if v.waiting || !moved && !m.unkept() {
		return nil
	}
	return v.wait()
}

func (v *saver) wait() tea.Cmd {
	v.waiting, v.moved = true, false
	return tea.Tick(saveAfter, func(time.Time) tea.Msg { return saveMsg{} })
}

// due saves what is being written, and the place unless it moved again
// meanwhile.
func (v *saver) due(m *Model) tea.Cmd {
	v.waiting = false
	write := m.keepWriting()
	switch {
	case v.moved:
		return tea.Batch(write, v.wait())
	case !v.unsaved:
		return write
	}
	v.unsaved = false
	place := m.storedPlace()
	return tea.Batch(write, func() tea.Msg {
		_ = m.env.Store.SavePlace(place) // the store keeps and reports what it cannot write
		return screen.StoredMsg{}
	})
}

// storedPlace is where the reader of the paper is, whichever screen is shown.
func (m *Model) storedPlace() store.Place {
	p := m.bookmark()
	return store.Place{Block: string(p.Block), Offset: p.Offset, Screen: string(m.active), Saved: m.env.Clock()}
}

// sayProblems tells what the store could not do and what disks lack, each thing
// once.
func (m *Model) sayProblems() {
	var said []string
	for _, p := range m.env.Store.Problems() {
		said = append(said, p.Message+" "+p.Hint)
	}
	if lacking := disk.Notice(); lacking != "" {
		said = append(said, lacking)
	}
	if len(said) > 0 {
		m.bottom.toast = strings.Join(said, " ")
	}
}
