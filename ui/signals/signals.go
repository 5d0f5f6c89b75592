package signals

import (
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
)

// caught is set while somebody else decides what a signal does. Signals are the
// process's, and so is this.
var caught atomic.Bool

// Quiet has the signals at which Go would dump its goroutines end the program
// at once, with the exit code that a shell gives. What kills a program without
// a dump, such as SIGTERM, is left alone.
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

// Before has the signals that end a program do something first, until release:
// give a terminal back.
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

// Code is the exit code of a program that s ended.
func Code(s os.Signal) int {
	if n, ok := s.(syscall.Signal); ok {
		return 128 + int(n)
	}
	return 1
}
