package cli

import (
	"cmp"
	"context"
	"os"
	"os/signal"
	"slices"
	"sync"
	"syscall"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/data/disk"
	"yunlan/data/store"
	"yunlan/ui/cli/command"
	"yunlan/ui/config"
	"yunlan/ui/picture"
	"yunlan/ui/signals"
)

// program is one run of the command line.
type program struct {
	*command.Program
	version  string
	explored bool  // the explorer ran
	opens    bool  // a file is opened to be read: reading may be stopped, what was read is kept
	early    bool  // the explorer opens it: the beginning of a long file is shown before the rest is read
	unhelped error // of --help, which cobra has no way to return
}

// Main runs the program on the process's arguments, environment and streams,
// and returns the exit code. Version is "" or what the linker was told.
func Main(version string) int {
	signals.Quiet()
	collectLate()     // what package init leaves is enough for a first collection: it would come now
	go content.Load() // takes 2 ms, in parallel with building the commands
	// With a receiver a closed pipe is an error of write instead of a fatal signal.
	signal.Notify(make(chan os.Signal, 1), syscall.SIGPIPE)
	p := &program{version: version, Program: &command.Program{
		Paper:  sync.OnceValue(published),
		Args:   os.Args[1:],
		Env:    os.Environ(),
		Stdin:  os.Stdin,
		Stdout: os.Stdout,
		Stderr: os.Stderr,
		Cols:   command.Columns(os.Stdout),
	}}
	p.Interactive = p.Cols > 0 && term.IsTerminal(os.Stdin.Fd()) && !p.Dumb()
	return p.run(context.Background())
}

// published is the paper as the reader's settings cite it; what is wrong with
// them is said elsewhere.
func published() *content.Paper {
	choices, _ := config.Read(config.Path(store.DefaultDirs()), os.Getenv)
	return choices.Published(content.Load())
}

func (p *program) run(ctx context.Context) int {
	p.speak()
	if err := p.checkHomes(); err != nil {
		return p.Exit(err)
	}
	return p.execute(ctx, p.root())
}

// execute runs the command that the arguments name, and returns the exit code.
func (p *program) execute(ctx context.Context, root *cobra.Command) int {
	root.SetArgs(p.Args)
	root.SetIn(p.Stdin)
	root.SetOut(p.Stdout)
	root.SetErr(p.Stderr)
	code := p.Exit(cmp.Or(root.ExecuteContext(ctx), p.unhelped))
	p.settle()
	if said := disk.Notice(); said != "" {
		_ = p.Tell("yunlan: " + said) // stderr may be closed
	}
	return code
}

// checkHomes refuses a variable with ~name of no user: it would name a folder called
// ~name in the working directory.
func (p *program) checkHomes() error {
	for _, name := range slices.Concat(store.Variables, []string{picture.FontVariable}) {
		if said := p.Getenv(name); said != "" {
			if _, err := disk.AtHome(said); err != nil {
				return command.Usage(msgNoSuchHome.F(name, command.Echo(said)), hintNoSuchHome.F(name))
			}
		}
	}
	return nil
}
