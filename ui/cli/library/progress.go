package library

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/charmbracelet/x/term"

	"yunlan/ui/cli/command"
	"yunlan/ui/collection"
	"yunlan/ui/text"
)

// bar shows on a terminal how far a command is. Anything else gets none of it.
type bar struct {
	out   io.Writer // nil for none
	cols  func() int
	drawn time.Time
}

// barPause is the least time between two drawings: files may be read faster than a
// terminal draws.
const barPause = 50 * time.Millisecond

func (p *program) newBar() *bar {
	out, ok := p.Stderr.(*os.File)
	if !ok || !term.IsTerminal(out.Fd()) || p.Dumb() {
		return &bar{}
	}
	return &bar{out: out, cols: func() int { return command.Columns(out) }}
}

// show draws a bar and the name of what is being done on one line.
func (b *bar) show(p collection.Progress) {
	if b.out == nil || time.Since(b.drawn) < barPause && !p.Writing {
		return
	}
	b.drawn = time.Now()
	_, _ = io.WriteString(b.out, "\r"+barLine(p, b.cols()-1)+"\x1b[K") // a bar that is not seen is none
}

// end takes the bar away.
func (b *bar) end() {
	if b.out != nil && !b.drawn.IsZero() {
		_, _ = io.WriteString(b.out, "\r\x1b[K")
	}
}

// barCells is the width of the bar itself.
const barCells = 24

// barLine is a line of at most width cells.
func barLine(p collection.Progress, width int) string {
	full := 0
	if p.Total > 0 {
		full = barCells * p.Done / p.Total
	}
	name := command.OneLine(p.Name)
	if p.Writing {
		name = progressWriting.String()
	}
	line := fmt.Sprintf("[%s%s] %d/%d  ", strings.Repeat("#", full), strings.Repeat("-", barCells-full), p.Done, p.Total)
	return text.Truncate(line+tail(name, width-text.Width(line, 1)), max(width, 0), "", 1)
}

// tail is the end of a path where all of it has no room.
func tail(name string, width int) string {
	if text.Width(name, 1) <= width {
		return name
	}
	all := []rune(name)
	for len(all) > 0 && text.Width("…"+string(all), 1) > width {
		all = all[1:]
	}
	return "…" + string(all)
}
