//go:build !race

// The race detector is right about these tests and wrong about us: when a
// command panics, Bubble Tea 2.1.1 closes its reader of the keyboard while its
// own goroutine still waits in it.

package app

import (
	"bytes"
	"errors"
	"os"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/term"
	"github.com/creack/pty"
)

// panicking is the program with a fault in one place.
type panicking struct {
	*Model
	where string
}

func (p panicking) Init() tea.Cmd {
	if p.where == "command" {
		return func() tea.Msg { panic("in a command") }
	}
	return p.Model.Init()
}

func (p panicking) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if _, ok := msg.(tea.WindowSizeMsg); ok && p.where == "update" {
		panic("in Update")
	}
	_, cmd := p.Model.Update(msg)
	return p, cmd
}

func (p panicking) View() tea.View {
	if p.where == "view" {
		panic("in View")
	}
	return p.Model.View()
}

// TestPanicsRestoreTheTerminal runs the program on a terminal, lets it fail,
// and holds that the terminal is as it was.
func TestPanicsRestoreTheTerminal(t *testing.T) {
	for _, where := range []string{"update", "view", "command"} {
		t.Run(where, func(t *testing.T) {
			master, tty, err := pty.Open()
			if err != nil {
				t.Skip("no pseudo-terminal here:", err)
			}
			t.Cleanup(func() { _ = master.Close() })
			if err := pty.Setsize(master, &pty.Winsize{Rows: 24, Cols: 80}); err != nil {
				t.Fatal(err)
			}
			before, err := term.GetState(tty.Fd())
			if err != nil {
				t.Fatal(err)
			}
			out := make(chan []byte, 1)
			go func() { out <- readTo(master, lastWord) }()

			silence(t)
			m := newModel(t, 80, 24)
			p := tea.NewProgram(panicking{m, where}, tea.WithInput(tty), tea.WithOutput(tty), tea.WithoutSignalHandler())
			if _, err := p.Run(); !errors.Is(err, tea.ErrProgramPanic) {
				t.Errorf("the program ended with %v", err)
			}
			after, err := term.GetState(tty.Fd())
			if err != nil {
				t.Fatal(err)
			}
			if *before != *after {
				t.Error("the terminal's modes were not restored")
			}
			// The tty stays open: Bubble Tea's reader may still hold it. A last
			// word on it marks the end of what the program wrote.
			if _, err := tty.WriteString(lastWord); err != nil {
				t.Fatal(err)
			}
			b := <-out
			entered, left := bytes.LastIndex(b, []byte("\x1b[?1049h")), bytes.LastIndex(b, []byte("\x1b[?1049l"))
			if entered >= 0 && left < entered {
				t.Errorf("the alternate screen was entered and not left: %q", b)
			}
		})
	}
}

// silence keeps the stack traces of the panics out of the test's output.
func silence(t *testing.T) {
	t.Helper()
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	stderr, stdout := os.Stderr, os.Stdout
	os.Stderr, os.Stdout = null, null
	t.Cleanup(func() { os.Stderr, os.Stdout = stderr, stdout; _ = null.Close() })
}
