package command

import (
	"io"
	"os"

	"github.com/charmbracelet/x/term"
	"yunlan/content"
)

// Program is one run of the command line.
type Program struct {
	Paper          func() *content.Paper
	Args           []string
	Env            []string
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	Cols           int    // cells of the terminal that stdout is, 0 if it is none
	Interactive    bool   // a person is at both ends
	Color          string // --color
}

// Columns is the width of a terminal, 0 for anything else. A terminal that
// does not know its size counts as the classic one.
func Columns(out *os.File) int {
	if !term.IsTerminal(out.Fd()) {
		return 0
	}
	if cols, _, err := term.GetSize(out.Fd()); err == nil && cols > 0 {
		return min(cols, MaxWidth)
	}
	return 80
}

// Dumb reports a terminal that understands no escapes, or does not say.
func (p *Program) Dumb() bool {
	t := p.Getenv("TERM")
	return t == "dumb" || t == "" && !Windows
}

// keyboard reports that somebody can type, also where the screen cannot draw.
func (p *Program) keyboard() bool {
	in, ok := p.Stdin.(*os.File)
	return ok && term.IsTerminal(in.Fd())
}
