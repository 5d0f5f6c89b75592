package input

import (
	"image"
	"io"
	"os"

	"github.com/charmbracelet/x/term"
)

// bytewise reports that the keyboard is a stream of bytes.
const bytewise = false

// makeRaw does nothing: Bubble Tea sets and restores the console's modes.
func makeRaw(*os.File) (*term.State, error) { return nil, nil }
func restore(*os.File, *term.State) error   { return nil }
func readable(*os.File) bool                { return false }
func (t *Terminal) console() io.Reader      { return consoleReader{t.in, t} }

// CellSize is unknown: no console is asked for pictures.
func (t *Terminal) CellSize() image.Point { return image.Point{} }

// consoleReader is the console for Bubble Tea, which reads it as records instead of
// bytes. It only detects that the console is gone.
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
