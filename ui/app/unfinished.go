package app

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/data/sitting"
	"yunlan/ui/screen"
)

// unfinishedMsg says that an assessment was left unfinished: at question at of
// so many; at is 0 where it was left elsewhere.
type unfinishedMsg struct{ at, of int }

// lookForUnfinished looks once after the start whether an assessment waits to
// be gone on with; who has been to its screen knows.
func (m *Model) lookForUnfinished() tea.Cmd {
	if m.screens[screen.Assess] != nil {
		return nil
	}
	st := m.env.Store
	return func() tea.Msg {
		d, ok := sitting.Glance(st)
		if !ok {
			return nil
		}
		at, of := d.Stands()
		return unfinishedMsg{at, of}
	}
}

// mention says so on the bottom line: at once, or after what is said there now.
func (m *Model) mention(msg unfinishedMsg) {
	said := halfDone.String()
	if msg.at > 0 {
		said = stoppedAt.F(msg.at, msg.of)
	}
	if label := m.keys.Label("app.Assess"); label != "" {
		said += goesOn.F(label)
	}
	m.bottom.later = said
	m.sayLater()
}

// sayLater says what waited for the bottom line to be free, unless the reader
// has come to the assessment without it.
func (m *Model) sayLater() {
	switch {
	case m.screens[screen.Assess] != nil:
		m.bottom.later = ""
	case m.bottom.toast == "":
		m.bottom.toast, m.bottom.later = m.bottom.later, ""
	}
	if m.bottom.toast == "" && m.bottom.later == "" {
		m.bottom.toast, m.bottom.begun = m.bottom.begun, ""
	}
}
