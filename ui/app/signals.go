package app

import (
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"

	tea "charm.land/bubbletea/v2"
)

// signals quits the program on the signals that end one, and when its terminal
// is lost, so that the terminal is restored and the place saved, and remembers
// which signal it was.
type signals struct {
	caught atomic.Int32
	in     chan os.Signal
	done   chan struct{}
}

func listen(p *tea.Program, lost <-chan struct{}) *signals {
	s := &signals{in: make(chan os.Signal, 1), done: make(chan struct{})}
	signal.Notify(s.in, syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT)
	go func() {
		select {
		case sig := <-s.in:
			if n, ok := sig.(syscall.Signal); ok {
				s.caught.Store(int32(n)) //nolint:gosec // signal numbers are small
			}
			p.Quit()
		case <-lost:
			p.Quit()
		case <-s.done:
		}
	}()
	return s
}

// stop returns the exit code for the signal that was caught, 0 for none.
func (s *signals) stop() int {
	signal.Stop(s.in)
	close(s.done)
	if n := s.caught.Load(); n != 0 {
		return 128 + int(n)
	}
	return 0
}
