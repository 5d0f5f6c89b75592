package app

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/disk"
	"yunlan/data/store"
	"yunlan/ui/screen"
)

// saveAfter is how long the place must stay the same before it is written.
const saveAfter = 700 * time.Millisecond

// saver writes the place when it stops changing, and unfinished texts while they are
// typed. Its timer runs only after a change.
type saver struct {
	last    screen.Place // as last seen
	waiting bool
	moved   bool // since the timer was set
	unsaved bool // the place moved since it was written
}

// saveMsg reports that the timer is over.
type saveMsg struct{}

// watch starts the timer if the place changed or a text is unsaved, unless it runs.
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

// due saves unfinished texts, and the place unless it changed again meanwhile.
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

// storedPlace returns the place in the text and the active screen.
func (m *Model) storedPlace() store.Place {
	p := m.bookmark()
	return store.Place{Block: string(p.Block), Offset: p.Offset, Screen: string(m.active), Saved: m.env.Clock()}
}

// sayProblems shows the failures of the store and what the file systems lack, each
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

// begunMsg reports how many notes were begun and not finished.
type begunMsg struct{ notes int }

// lookForBegun returns the command that looks once, after the start, for unfinished
// notes.
func (m *Model) lookForBegun() tea.Cmd {
	st := m.env.Store
	if st.Part() {
		return nil
	}
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

// unkept reports whether a screen has typed text that is not being saved yet.
func (m *Model) unkept() bool {
	for _, s := range m.screens {
		if screen.Unkept(s) {
			return true
		}
	}
	return false
}

// keepWriting returns the commands that save unfinished texts.
func (m *Model) keepWriting() tea.Cmd {
	var cmds []tea.Cmd
	for _, s := range m.screens {
		cmds = append(cmds, screen.Keep(s))
	}
	return tea.Batch(cmds...)
}

// keep saves the place and unfinished texts before the program ends, however it ends. No
// more is read.
func (m *Model) keep() {
	if m.rest != nil {
		m.rest.Stop()
	}
	for _, s := range m.screens {
		if cmd := screen.Keep(s); cmd != nil {
			cmd()
		}
	}
	_ = m.env.Store.SavePlace(m.storedPlace()) // reported by who asks for what is unsaved
}

// notesKey returns the label of the key that lists the notes.
func (m *Model) notesKey() string {
	e, _ := m.screens[screen.Reader].Actions().Find("reader.Notes")
	return e.Label()
}
