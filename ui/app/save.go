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

// begunMsg says that so many notes were begun and not finished.
type begunMsg struct{ notes int }

// lookForBegun looks once after the start whether a note waits to be finished.
func (m *Model) lookForBegun() tea.Cmd {
	st := m.env.Store
	return func() tea.Msg {
		n := 0
		for _, w := range st.GlanceAtWritings() {
			if w.Note.ID != "" {
				n++
			}
		}
		if n == 0 {
			return nil
		}
		return begunMsg{n}
	}
}

// unkept reports whether something was written that is not on its way to the
// disk.
func (m *Model) unkept() bool {
	for _, s := range m.screens {
		if screen.Unkept(s) {
			return true
		}
	}
	return false
}

// keepWriting puts what is being written on the disk.
func (m *Model) keepWriting() tea.Cmd {
	var cmds []tea.Cmd
	for _, s := range m.screens {
		cmds = append(cmds, screen.Keep(s))
	}
	return tea.Batch(cmds...)
}

// keep puts the place and what is being written on the disk before the program
// ends, however it ends.
func (m *Model) keep() {
	for _, s := range m.screens {
		if cmd := screen.Keep(s); cmd != nil {
			cmd()
		}
	}
	_ = m.env.Store.SavePlace(m.storedPlace()) // reported by who asks for what is unsaved
}

// notesKey is the key that lists the notes.
func (m *Model) notesKey() string {
	e, _ := m.screens[screen.Reader].Actions().Find("reader.Notes")
	return e.Label()
}
