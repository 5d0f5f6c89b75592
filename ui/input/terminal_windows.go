package input

import (
	"io"
	"os"

	"github.com/charmbracelet/x/term"
)

// bytewise says that the keyboard is a stream of bytes.
const bytewise = false

// The console's modes are Bubble Tea's to set and to restore.
func makeRaw(*os.File) (*term.State, error) { return nil, nil }
func restore(*os.File, *term.State) error   { return nil }
func readable(*os.File) bool                { return false }
func (t *Terminal) console() io.Reader      { return consoleReader{t.in, t} }

// consoleReader is read by Bubble Tea itself, by records instead of bytes; here it is
// only noticed when it is gone.
type consoleReader struct {
	*os.File
	t *Terminal
}

// Read implements io.Reader.
func (c consoleReader) Read(b []byte) (int, error) {
	n, err := c.File.Read(b)
	c.t.check(n, err)
	return n, err
}
