package signals

import (
	"os"
	"os/signal"
	"sync"
	"syscall"
)

// Who has the signals. It is global because signals belong to the process.
var (
	mu       sync.Mutex
	quiet    chan os.Signal // of Quiet; nil before it
	catching int            // how many Catch and Before have them
)

// Quiet makes the signals at which Go would dump its goroutines end the program at
// once, with the exit code that shells use. Others, such as SIGTERM, are not changed.
func Quiet() {
	if len(dumping) == 0 {
		return // none would mean all
	}
	mu.Lock()
	defer mu.Unlock()
	in := make(chan os.Signal, 1)
	quiet = in
	signal.Notify(in, dumping...)
	go func() {
		for s := range in {
			os.Exit(Code(s))
		}
	}()
}

// Catch returns the signals that end a program from now on, until release. Quiet has
// none of them meanwhile: what is caught is never its as well.
func Catch() (in <-chan os.Signal, release func()) {
	mu.Lock()
	defer mu.Unlock()
	c := make(chan os.Signal, 1)
	signal.Notify(c, append([]os.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP}, dumping...)...)
	if catching++; quiet != nil {
		signal.Stop(quiet)
	}
	return c, sync.OnceFunc(func() {
		mu.Lock()
		defer mu.Unlock()
		if catching--; catching == 0 && quiet != nil {
			signal.Notify(quiet, dumping...)
		}
		signal.Stop(c)
	})
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
