package input

import (
	"bytes"
	"errors"
	"io"
	"os"
	"syscall"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
)

// Input returns the reader for tea.WithInput. Its Read returns no bytes: it delivers
// messages until Pause.
func (t *Terminal) Input() io.Reader {
	if console := t.console(); console != nil {
		return console
	}
	return end{t.in, t.run, nil}
}

// Output returns the writer for tea.WithOutput.
func (t *Terminal) Output() io.Writer { return t.output() }

func (t *Terminal) output() end { return end{t.out, nil, t.write} }

// end is the terminal's input or output. It has no Name method: with one, a library
// would take it for a file and read it by itself.
type end struct {
	file  *os.File
	read  func() error
	write func([]byte) (int, error)
}

var _ term.File = end{}

// Fd is the terminal's file descriptor, for its size and modes.
func (e end) Fd() uintptr { return e.file.Fd() }

// Read implements io.Reader.
func (e end) Read([]byte) (int, error) {
	if e.read == nil {
		return 0, io.EOF
	}
	return 0, e.read()
}

// Write implements io.Writer.
func (e end) Write(b []byte) (int, error) {
	if e.write == nil {
		return 0, os.ErrInvalid
	}
	return e.write(b)
}

// Close does nothing: the file is the process's.
func (e end) Close() error { return nil }

// Draw writes bytes to the alternate screen at once and reports true; without that
// screen it writes nothing and reports false. Call it in the program's loop, which is
// also where the screen is left: what is queued there with tea.Raw is written only after
// the screen was left, if that comes next.
func (t *Terminal) Draw(b string) bool {
	t.writing.Lock()
	defer t.writing.Unlock()
	if !t.drawing {
		return false
	}
	_, _ = t.put([]byte(b)) // check has reported a terminal that is gone
	return true
}

// Modes that take the alternate screen and leave it.
var (
	takesScreen  = []byte(ansi.SetModeAltScreenSaveCursor)
	leavesScreen = []byte(ansi.ResetModeAltScreenSaveCursor)
)

func (t *Terminal) write(b []byte) (int, error) {
	t.writing.Lock()
	defer t.writing.Unlock()
	if takes, leaves := bytes.LastIndex(b, takesScreen), bytes.LastIndex(b, leavesScreen); takes != leaves {
		t.drawing = takes > leaves
	}
	return t.put(b)
}

// put writes bytes to the terminal. After a query it also asks for DA1, whose
// answer shows that all queries before it are answered.
func (t *Terminal) put(b []byte) (int, error) {
	whole := b
	if bytewise && asks(b) {
		whole = append(b[:len(b):len(b)], requestDA1...)
		t.asked.add(time.Now())
	}
	n, err := t.out.Write(whole)
	t.check(n, err)
	return min(n, len(b)), err
}

// check reports once, through Lost, that the terminal is gone.
func (t *Terminal) check(n int, err error) {
	if n > 0 || err == nil || !Gone(err) {
		return
	}
	select {
	case t.lost <- struct{}{}:
	default: // reported already
	}
}

// Gone reports an error after which a terminal does not come back.
func Gone(err error) bool {
	return errors.Is(err, io.EOF) || errors.Is(err, os.ErrClosed) || errors.Is(err, syscall.EIO) || errors.Is(err, syscall.EPIPE)
}
