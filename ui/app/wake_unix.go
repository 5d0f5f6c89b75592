//go:build unix

package app

import (
	"syscall"
	"time"
)

// wakeAfter is longer than it takes the system to stop a process.
const wakeAfter = 400 * time.Millisecond

// wakeUnlessStopped ends a suspension that does not happen: where no shell could
// bring the program back, as in a window opened for it alone, the system does
// not stop it, and Bubble Tea waits for a continuation that nobody sends. In a
// program that is stopped the timer rests too; afterwards the signal says
// nothing new.
func wakeUnlessStopped() {
	time.AfterFunc(wakeAfter, func() { _ = syscall.Kill(syscall.Getpid(), syscall.SIGCONT) })
}
