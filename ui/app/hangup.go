package app

import "os"

// end is the keyboard or the screen of the terminal. Bubble Tea takes the end
// of its input for silence and ignores what it cannot write; a program whose
// terminal is gone would stay for ever.
type end struct {
	*os.File
	lost chan<- struct{} // told when the terminal is gone
}

// Read implements io.Reader.
func (e end) Read(b []byte) (int, error) {
	n, err := e.File.Read(b)
	e.check(n, err)
	return n, err
}

// Write implements io.Writer.
func (e end) Write(b []byte) (int, error) {
	n, err := e.File.Write(b)
	e.check(n, err)
	return n, err
}

func (e end) check(n int, err error) {
	if n > 0 || err == nil || !gone(err) {
		return
	}
	select {
	case e.lost <- struct{}{}:
	default: // told already
	}
}
