//go:build unix

package e2e

import (
	"io"
	"regexp"
	"strings"

	"github.com/charmbracelet/x/vt"
)

// display is what a terminal shows of the bytes that were written to it.
type display struct{ *vt.Emulator }

func newDisplay(s size) *display {
	e := vt.NewEmulator(s.w, s.h)
	go io.Copy(io.Discard, e) //nolint:errcheck // the terminal itself answers; see answer
	return &display{e}
}

func (d *display) write(b []byte) { _, _ = d.Write(b) } // it takes everything

var hyperlink = regexp.MustCompile(`\x1b\]8;[^\a\x1b]*(\a|\x1b\\)`)

// text is the screen without the blanks at the lines' ends.
func (o *output) text() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	var b strings.Builder
	for y := range o.display.Height() {
		row := ""
		for x := 0; x < o.display.Width(); {
			cell := o.display.CellAt(x, y)
			row += cell.Content
			x += max(1, cell.Width)
		}
		b.WriteString(strings.TrimRight(row, " ") + "\n")
	}
	return b.String()
}

// styled is the screen with its colours and weights.
func (o *output) styled() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return hyperlink.ReplaceAllString(strings.ReplaceAll(o.display.Render(), "\r\n", "\n"), "")
}
