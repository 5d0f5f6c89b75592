package app

import (
	"os"
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/input"
	"yunlan/ui/signals"
)

// How long the program may take when it is told to end. Where nobody reads what
// it writes, it would never leave its screen; afterwards it may have to wait for
// a disk and for other programs.
const (
	leavesWithin = 1500 * time.Millisecond
	savesWithin  = 5 * time.Second
)

// ending quits the program on the signals that end one, and when its terminal
// is lost, so that the terminal is restored and the place saved, and remembers
// which signal it was.
type ending struct {
	code    atomic.Int32 // the exit code for the signal that was caught, 0 for none
	release func()
	left    chan struct{} // closed when the screen is left
	done    chan struct{}
}

// end waits for a signal or the loss of the terminal. Should the program not
// end in time after it, abandon is called with the exit code.
func end(p *tea.Program, tty *input.Terminal, abandon func(code int)) *ending {
	e := &ending{left: make(chan struct{}), done: make(chan struct{})}
	caught, release := signals.Catch()
	e.release = release
	go func() {
		select {
		case s := <-caught:
			e.code.Store(int32(signals.Code(s))) //nolint:gosec // exit codes are small
		case <-tty.Lost():
		case <-e.done:
			return
		}
		tty.End()
		go p.Quit()
		e.watch(abandon)
	}()
	return e
}

// watch waits for the end, but not for ever.
func (e *ending) watch(abandon func(code int)) {
	for _, step := range []struct {
		over  <-chan struct{}
		limit time.Duration
	}{{e.left, leavesWithin}, {e.done, savesWithin}} {
		select {
		case <-step.over:
		case <-time.After(step.limit):
			abandon(int(e.code.Load()))
			return
		}
	}
}

// signalled returns the exit code for the signal that was caught, 0 for none.
func (e *ending) signalled() int { return int(e.code.Load()) }

// stop is called when everything is done.
func (e *ending) stop() {
	close(e.done)
	e.release()
}

// exit ends the process at once. A test puts another in its place.
var exit = os.Exit
