//go:build unix

package input

import (
	"image"
	"io"
	"os"

	"github.com/charmbracelet/x/term"
	"golang.org/x/sys/unix"

	"yunlan/ui/graphics"
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

// CellSize is how many pixels a character takes, as the system says; 0 for unknown.
func (t *Terminal) CellSize() image.Point {
	size, err := unix.IoctlGetWinsize(int(t.out.Fd()), unix.TIOCGWINSZ)
	if err != nil || size.Col == 0 || size.Row == 0 {
		return image.Point{}
	}
	return graphics.Cell(float64(size.Xpixel)/float64(size.Col), float64(size.Ypixel)/float64(size.Row))
}

// console is needed on Windows only.
func (t *Terminal) console() io.Reader { return nil }
