package app

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

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
