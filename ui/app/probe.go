package app

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

// probeAfter lets the first frame take the alternate screen: before it, the
// probe would wipe two characters from the reader's shell.
const probeAfter = 50 * time.Millisecond

// probeLimit is how long the terminal may take to say where its cursor is.
const probeLimit = 100 * time.Millisecond

// probeSequence writes one ambiguous character at the start of the second row,
// which every screen leaves blank, asks for the cursor, and wipes it again. The
// second row, because an answer from the first could be read as a key.
const probeSequence = "\x1b7\x1b[2;1H①\x1b[6n\x1b[2;1H  \x1b8"

// The probe's two moments: when to ask, and when to stop waiting.
type (
	probeMsg     struct{}
	probeOverMsg struct{}
)

// probe asks how wide the terminal draws ambiguous characters, after the first
// frame, unless the reader has said so.
func (m *Model) probe() tea.Cmd {
	if m.env.Settings.Ambiguous == "1" || m.env.Settings.Ambiguous == "2" {
		return nil
	}
	m.terminal.probing = true
	return tea.Tick(probeAfter, func(time.Time) tea.Msg { return probeMsg{} })
}

// ask sends the question, unless the program was suspended meanwhile: then the
// screen may be the shell's.
func (m *Model) ask() tea.Cmd {
	if !m.terminal.probing {
		return nil
	}
	over := tea.Tick(probeLimit, func(time.Time) tea.Msg { return probeOverMsg{} })
	return tea.Sequence(tea.Raw(probeSequence), over)
}

// measured takes the terminal's answer.
func (m *Model) measured(msg tea.CursorPositionMsg) tea.Cmd {
	if !m.terminal.probing || msg.Y != 1 {
		return nil
	}
	m.terminal.probing = false
	if msg.X != 2 {
		return nil
	}
	m.env.Ambiguous = 2
	m.restyle()
	return screen.Send(screen.SettingsMsg{})
}
