package command

import (
	"errors"
	"io"
	"os"

	"github.com/charmbracelet/x/term"
	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/app"
)

// Program is one run of the command line: its arguments, environment and streams.
type Program struct {
	Paper          func() *content.Paper
	File           string                  // the absolute path of the document that was opened; "" for none
	Open           func(file string) error // makes a file the document
	Rest           *app.Rest               // all of the document whose beginning Paper is; nil where it is all
	Args           []string
	Env            []string
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	Cols           int    // cells of the terminal that stdout is, 0 if it is none
	Interactive    bool   // stdin and stdout are a terminal that can draw screens
	Color          string // --color
}

// TakeStdin returns standard input to whoever reads all of it; nobody else can.
func (p *Program) TakeStdin() io.Reader {
	from := p.Stdin
	p.Stdin = spent{}
	return from
}

// Spent reports that standard input was taken.
func (p *Program) Spent() bool { return p.Stdin == (spent{}) }

// errSpent is the error of reading standard input again.
var errSpent = errors.New("standard input is read already")

// spent is standard input after it was read to its end.
type spent struct{}

func (spent) Read([]byte) (int, error) { return 0, errSpent }

// TakeKeys makes the keyboard of the terminal that stdout is the input of the run,
// after standard input was read as a document. It reports whether there is one.
func (p *Program) TakeKeys() bool {
	if p.Cols == 0 {
		return false
	}
	tty, err := os.OpenFile(keysName, os.O_RDWR, 0)
	if err != nil || !term.IsTerminal(tty.Fd()) {
		return false
	}
	p.Stdin, os.Stdin = tty, tty // the explorer draws on the process's own streams
	p.Interactive = !p.Dumb()
	return true
}

// Store is the reader's state about the document that is open.
func (p *Program) Store() *store.Store { return store.Of(store.DefaultDirs(), p.Paper()) }

// Columns is the width of a terminal in cells, 0 for anything else, 80 for a terminal
// of unknown size.
func Columns(out *os.File) int {
	if !term.IsTerminal(out.Fd()) {
		return 0
	}
	if cols, _, err := term.GetSize(out.Fd()); err == nil && cols > 0 {
		return min(cols, MaxWidth)
	}
	return 80
}

// Dumb reports a terminal without escapes: TERM is dumb or not set.
func (p *Program) Dumb() bool {
	t := p.Getenv("TERM")
	return t == "dumb" || t == "" && !Windows
}

// keyboard reports that stdin is a terminal.
func (p *Program) keyboard() bool {
	in, ok := p.Stdin.(*os.File)
	return ok && term.IsTerminal(in.Fd())
}
