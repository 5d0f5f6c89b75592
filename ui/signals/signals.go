package signals

import (
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
)

// caught is set while Catch or Before handle signals. It is global because signals
// belong to the process.
var caught atomic.Bool

// Quiet makes the signals at which Go would dump its goroutines end the program at
// once, with the exit code that shells use. Others, such as SIGTERM, are not changed.
func Quiet() {
	if len(dumping) == 0 {
		return // none would mean all
	}
	in := make(chan os.Signal, 1)
	signal.Notify(in, dumping...)
	go func() {
		for s := range in {
			if !caught.Load() {
				os.Exit(Code(s))
			}
		}
	}()
}

// Catch returns the signals that end a program from now on, until release.
func Catch() (in <-chan os.Signal, release func()) {
	c := make(chan os.Signal, 1)
	caught.Store(true)
	signal.Notify(c, append([]os.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP}, dumping...)...)
	return c, func() {
		signal.Stop(c)
		caught.Store(false)
	}
}

// Before calls do when a signal ends the program, until release, to restore a
// terminal.
func Before(do func()) (release func()) {
	in, free := Catch()
	over := make(chan struct{})
	go func() {
		select {
		case s := <-in:
			do()
			os.Exit(Code(s))
		case <-over:
		}
	}()
	return func() {
		free()
		close(over)
	}
}

// Code is the exit code of a program that signal s ended.
func Code(s os.Signal) int {
	if n, ok := s.(syscall.Signal); ok {
		return 128 + int(n)
	}
	return 1
}
