//go:build unix

package app

import (
	"syscall"
	"time"
)

// wakeAfter are longer than it takes to give the terminal back and to be
// stopped; more than one, since Bubble Tea may take half a second before it
// listens.
var wakeAfter = [...]time.Duration{400 * time.Millisecond, time.Second, 3 * time.Second}

// wakeUnlessStopped ends a suspension that does not happen: where no shell could
// bring the program back, as in a window opened for it alone, the system does
// not stop it, and Bubble Tea waits for a continuation that nobody sends. In a
// program that is stopped the timers rest too; afterwards the signals say
// nothing new.
func wakeUnlessStopped() {
	for _, d := range wakeAfter {
		time.AfterFunc(d, func() { _ = syscall.Kill(syscall.Getpid(), syscall.SIGCONT) })
	}
}
