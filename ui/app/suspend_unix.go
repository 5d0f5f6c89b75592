//go:build unix

package app

import (
	"os"
	"os/signal"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

// stopsWithin is longer than the system takes to stop a program.
const stopsWithin = 400 * time.Millisecond

// suspend gives the terminal back to the shell until the reader returns.
func suspend() tea.Cmd {
	return screen.Send(screen.AsideMsg{Run: stop, Then: func(error) tea.Msg { return nil }})
}

// stop stops the whole job, as Ctrl-Z does, until somebody continues it. Where
// no shell could do so, as in a window opened for the program alone, the system
// does not stop it: then it goes on by itself, instead of leaving a dead window.
func stop() error {
	continued := make(chan os.Signal, 1)
	signal.Notify(continued, syscall.SIGCONT)
	defer signal.Stop(continued)
	if err := syscall.Kill(0, syscall.SIGTSTP); err != nil {
		return err
	}
	select {
	case <-continued:
	case <-time.After(stopsWithin):
	}
	return nil
}
