package screen

import (
	"io"
	"time"

	tea "charm.land/bubbletea/v2"
)

// settle is ample time for the renderer to come to rest. Bubble Tea 2.1 does
// not wait for it: where the terminal comes back within milliseconds the old
// renderer may stop the new one's clock, and nothing is drawn ever again
// (bubbletea issue 1778).
const settle = 50 * time.Millisecond

// Aside gives the terminal to run, which draws or reads there what it likes,
// takes it back when run returns and says what came of it.
func Aside(run func() error, then func(error) tea.Msg) tea.Cmd {
	return tea.Exec(aside(run), then)
}

// aside is a function as Bubble Tea wants a command; it finds its own terminal.
type aside func() error

func (run aside) Run() error {
	time.Sleep(settle)
	return run()
}

func (aside) SetStdin(io.Reader)  {}
func (aside) SetStdout(io.Writer) {}
func (aside) SetStderr(io.Writer) {}
