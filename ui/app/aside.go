package app

import (
	"io"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/input"
	"yunlan/ui/screen"
)

// settleFor is ample time for the renderer to come to rest. Bubble Tea 2.1 does
// not wait for it: where the terminal comes back within milliseconds the old
// renderer may stop the new one's clock, and nothing is drawn ever again
// (bubbletea issue 1778).
const settleFor = 50 * time.Millisecond

// aside gives the terminal to something else and takes it back. Keys are read
// no more from here on: they are for whoever has the terminal next.
func (m *Model) aside(msg screen.AsideMsg) tea.Cmd {
	m.terminal.probing = false
	tty := m.terminal.tty
	return func() tea.Msg {
		if tty != nil {
			tty.Pause()
		}
		return tea.Exec(elsewhere{msg.Run, tty}, msg.Then)()
	}
}

// elsewhere is a function as Bubble Tea wants a command; it finds its own terminal.
type elsewhere struct {
	run func() error
	tty *input.Terminal // nil for none
}

func (e elsewhere) Run() error {
	time.Sleep(settleFor)
	if e.tty == nil {
		return e.run()
	}
	if err := e.tty.Release(); err != nil {
		return err
	}
	err := e.run()
	_ = e.tty.Retake() // what is wrong with the terminal shows soon enough
	return err
}

func (elsewhere) SetStdin(io.Reader)  {}
func (elsewhere) SetStdout(io.Writer) {}
func (elsewhere) SetStderr(io.Writer) {}
