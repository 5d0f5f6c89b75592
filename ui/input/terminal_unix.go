//go:build unix

package input

import (
	"io"
	"os"

	"github.com/charmbracelet/x/term"
	"golang.org/x/sys/unix"
)

// bytewise reports that the keyboard is a stream of bytes.
const bytewise = true

// makeRaw puts the terminal into raw mode and returns its modes before.
func makeRaw(in *os.File) (*term.State, error) { return term.MakeRaw(in.Fd()) }

func restore(in *os.File, to *term.State) error {
	if to == nil {
		return nil
	}
	return term.Restore(in.Fd(), to)
}

// readable reports that there are unread bytes.
func readable(in *os.File) bool {
	fds := []unix.PollFd{{Fd: int32(in.Fd()), Events: unix.POLLIN}} //nolint:gosec // descriptors are small
	n, err := unix.Poll(fds, 0)
	return err == nil && n > 0 && fds[0].Revents&unix.POLLIN != 0
}

// console is needed on Windows only.
func (t *Terminal) console() io.Reader { return nil }
