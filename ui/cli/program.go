package cli

import (
	"cmp"
	"context"
	"io"
	"os"
	"os/signal"
	"slices"
	"syscall"

	"yunlan/content"
	"yunlan/data/disk"
	"yunlan/data/store"
	"yunlan/ui/picture"
	"yunlan/ui/signals"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"
)

// program is one run of the command line.
type program struct {
	paper          func() *content.Paper
	version        string
	args           []string
	env            []string
	stdin          io.Reader
	stdout, stderr io.Writer
	cols           int    // cells of the terminal that stdout is, 0 if it is none
	interactive    bool   // a person is at both ends
	color          string // --color
	unhelped       error  // of --help, which cobra has no way to return
}

// Main runs the program on the process's arguments, environment and streams,
// and returns the exit code. Version is "" or what the linker was told.
func Main(version string) int {
	signals.Quiet()
	go content.Load() // the parse takes 2 ms: on another core, while the commands are put together
	// With a receiver a closed pipe is an error of write, not sudden death.
	signal.Notify(make(chan os.Signal, 1), syscall.SIGPIPE)
	p := &program{
		paper:   content.Load,
		version: version,
		args:    os.Args[1:],
		env:     os.Environ(),
		stdin:   os.Stdin,
		stdout:  os.Stdout,
		stderr:  os.Stderr,
		cols:    columns(os.Stdout),
	}
	p.interactive = p.cols > 0 && term.IsTerminal(os.Stdin.Fd()) && !p.dumb()
	return p.run(context.Background())
}

func (p *program) run(ctx context.Context) int {
	p.speak()
	if err := p.checkHomes(); err != nil {
		return p.exit(err)
	}
	return p.execute(ctx, p.root())
}

// execute runs the command that the arguments name, and returns the exit code.
func (p *program) execute(ctx context.Context, root *cobra.Command) int {
	root.SetArgs(p.args)
	root.SetIn(p.stdin)
	root.SetOut(p.stdout)
	root.SetErr(p.stderr)
	code := p.exit(cmp.Or(root.ExecuteContext(ctx), p.unhelped))
	if said := disk.Notice(); said != "" {
		_ = p.tell("yunlan: " + said) // nobody is left to be told
	}
	return code
}

// checkHomes refuses a variable whose ~name is nobody's home: the folder would
// be one called ~name, in whatever folder the program is started.
func (p *program) checkHomes() error {
	for _, name := range slices.Concat(store.Variables, []string{picture.FontVariable}) {
		if said := p.getenv(name); said != "" {
			if _, err := disk.AtHome(said); err != nil {
				return usage(msgNoSuchHome.F(name, echo(said)), hintNoSuchHome.F(name))
			}
		}
	}
	return nil
}

// columns is the width of a terminal, 0 for anything else. A terminal that
// does not know its size counts as the classic one.
func columns(out *os.File) int {
	if !term.IsTerminal(out.Fd()) {
		return 0
	}
	if cols, _, err := term.GetSize(out.Fd()); err == nil && cols > 0 {
		return min(cols, maxWidth)
	}
	return 80
}

// dumb reports a terminal that understands no escapes, or does not say.
func (p *program) dumb() bool {
	t := p.getenv("TERM")
	return t == "dumb" || t == "" && !windows
}

// keyboard reports that somebody can type, also where the screen cannot draw.
func (p *program) keyboard() bool {
	in, ok := p.stdin.(*os.File)
	return ok && term.IsTerminal(in.Fd())
}
