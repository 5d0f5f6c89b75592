package app

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/data/sitting"
	"yunlan/ui/config"
	"yunlan/ui/screen"
)

// sayFaults says once what is wrong with the configuration and what of it
// counts, in the words of config check, or that it is in another encoding.
func (m *Model) sayFaults(c config.Choices, faults []config.Problem) {
	switch as := c.ReadAs(); {
	case len(faults) > 0:
		m.bottom.toast = badConfig.F(len(faults), config.Effect(faults), faults[0].String())
	case as != "":
		m.bottom.toast = configRead.F(as)
	}
}

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
