package app

import (
	"io"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/input"
	"yunlan/ui/screen"
)

// settleFor is enough time for the renderer to stop. Bubble Tea 2.1 does not wait for
// it: if the terminal is taken back within milliseconds, the old renderer may stop the
// ticker of the new one, and nothing is drawn any more (bubbletea issue 1778).
const settleFor = 50 * time.Millisecond

// aside gives the terminal to msg.Run and takes it back afterwards. Keys are no longer
// read from now on: they are for Run.
func (m *Model) aside(msg screen.AsideMsg) tea.Cmd {
	tty := m.terminal.tty
	return func() tea.Msg {
		if tty != nil {
			tty.Pause()
		}
		return tea.Exec(elsewhere{msg.Run, tty}, msg.Then)()
	}
}

// elsewhere is a tea.ExecCommand that runs a function on the released terminal.
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
