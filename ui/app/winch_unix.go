//go:build unix

package app

import (
	"os"
	"os/signal"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/term"
)

// winchAfter lets Bubble Tea tell of a new size first, as it does but for the
// start.
const winchAfter = 20 * time.Millisecond

// watchSize tells of sizes that Bubble Tea misses: it measures the window at its
// start and listens for changes only later. Call it before the window is
// measured.
func watchSize() (tell func(send func(tea.Msg)), stop func()) {
	changed, over := make(chan os.Signal, 1), make(chan struct{})
	signal.Notify(changed, syscall.SIGWINCH)
	tell = func(send func(tea.Msg)) {
		go func() {
			for {
				select {
				case <-over:
					return
				case <-changed:
					time.Sleep(winchAfter)
				}
				if w, h, err := term.GetSize(os.Stdout.Fd()); err == nil && w > 0 && h > 0 {
					send(resizedMsg{tea.WindowSizeMsg{Width: w, Height: h}})
				}
			}
		}()
	}
	return tell, func() {
		signal.Stop(changed)
		close(over)
	}
}
