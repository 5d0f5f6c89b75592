//go:build unix

package ptytest

import (
	"os"
	"syscall"
	"testing"

	"github.com/creack/pty"
)

// Open returns both ends of a new pseudo-terminal, which the test closes. Closing the
// master does not wait for a read. The test is skipped where there are none.
func Open(t testing.TB) (master, tty *os.File) {
	t.Helper()
	opened, tty, err := pty.Open()
	if err != nil {
		t.Skip("no pseudo-terminal here:", err)
	}
	defer opened.Close() //nolint:errcheck // its double stays
	fd, err := syscall.Dup(int(opened.Fd()))
	if err != nil {
		t.Fatal(err)
	}
	syscall.CloseOnExec(fd)
	if err := syscall.SetNonblock(fd, true); err != nil {
		t.Fatal(err)
	}
	return os.NewFile(uintptr(fd), opened.Name()), tty
}
