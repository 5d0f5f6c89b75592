package app

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

// askAfter lets the first frame be drawn, and is how soon it is looked again whether the
// screen is the program's.
const askAfter = 50 * time.Millisecond

// probeLimit is how long the terminal may take to say where its cursor is.
const probeLimit = 100 * time.Millisecond

// probeSequence writes one ambiguous character at the start of the second row,
// which every screen leaves blank, asks for the cursor, and wipes it again. The
// second row, because an answer from the first could be read as a key.
const probeSequence = "\x1b7\x1b[2;1H①\x1b[6n\x1b[2;1H  \x1b8"

// probeOverMsg is the moment to stop waiting for the probe's answer.
type probeOverMsg struct{}

// askMsg is the moment to ask the terminal something by a sequence that draws.
type askMsg struct{ question string }

func askLater(question string) tea.Cmd {
	return tea.Tick(askAfter, func(time.Time) tea.Msg { return askMsg{question} })
}

// ask asks now, or later while the screen may be the shell's: there the probe would wipe
// two characters.
func (m *Model) ask(question string) tea.Cmd {
	switch tty := m.terminal.tty; {
	case tty == nil, question == pictureQuestion && !tty.Answers():
		return nil
	case !tty.Draw(question):
		return askLater(question)
	case question == probeSequence:
		return tea.Tick(probeLimit, func(time.Time) tea.Msg { return probeOverMsg{} })
	}
	return nil
}

// probe asks how wide the terminal draws ambiguous characters, after the first
// frame, unless the reader has said so.
func (m *Model) probe() tea.Cmd {
	if m.env.Settings.Ambiguous == "1" || m.env.Settings.Ambiguous == "2" {
		return nil
	}
	m.terminal.probing = true
	return askLater(probeSequence)
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
