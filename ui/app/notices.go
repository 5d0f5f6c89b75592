package app

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/data/sitting"
	"yunlan/ui/config"
	"yunlan/ui/coverage"
	"yunlan/ui/screen"
)

// toastConfig shows the problems of the configuration file and which part of it is
// used, in the words of config check, or that the file has another encoding.
func (m *Model) toastConfig(c config.Choices, faults []config.Problem) {
	switch as := c.ReadAs(); {
	case len(faults) > 0:
		m.bottom.toast = badConfig.F(len(faults), config.Effect(faults), faults[0].String())
	case as != "":
		m.bottom.toast = configRead.F(as)
	}
}

// toastCoverage says of another document that is opened for the first time how much
// of it was read; the contents say it later.
func (m *Model) toastCoverage() {
	if !m.env.Paper.Bundled() && !m.begun() {
		m.bottom.toast = coverage.Line(m.env.Paper, m.env.Glyphs.Guess)
	}
}

// unfinishedMsg reports an unfinished assessment, left at question at of so many; at is
// 0 if it was not left at a question.
type unfinishedMsg struct{ at, of int }

// lookForUnfinished returns the command that looks once, after the start, for an
// unfinished assessment; nil if its screen was shown, which says so itself.
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

// announceUnfinished shows it on the bottom line, after the message that is there now.
func (m *Model) announceUnfinished(msg unfinishedMsg) {
	said := halfDone.String()
	if msg.at > 0 {
		said = stoppedAt.F(msg.at, msg.of)
	}
	if label := m.keys.Label("app.Assess"); label != "" {
		said += goesOn.F(label)
	}
	m.bottom.later = said
	m.toastDeferred()
}

// toastDeferred shows the next deferred message if the bottom line is free. That of an
// unfinished assessment is dropped once its screen was shown.
func (m *Model) toastDeferred() {
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
