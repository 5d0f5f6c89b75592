package library

import (
	"context"
	"errors"
	"os"
	"runtime/debug"

	"github.com/spf13/cobra"

	"yunlan/content"
	"yunlan/data/disk"
	"yunlan/data/shelf"
	"yunlan/data/store"
	"yunlan/ui/cli/command"
	"yunlan/ui/collection"
	"yunlan/ui/save"
	"yunlan/ui/signals"
)

// program adds the commands of this package to what all packages of commands share.
type program struct{ *command.Program }

// Command is `yunlan library` with the commands below it.
func Command(shared *command.Program) *cobra.Command {
	p := &program{shared}
	list := p.list()
	cmd := &cobra.Command{
		Use:     "library",
		Short:   shortLibrary.String(),
		Long:    shortLibrary.String() + longLibrary.String(),
		Example: exampleLibrary.String(),
		Args:    command.NoSubcommand,
		RunE:    list.RunE,
	}
	cmd.AddCommand(p.add(), list, p.remove(), p.check(), p.rebuild())
	return cmd
}

// Run opens the library for a command that may take long; tell shows how far it is.
func Run(shared *command.Program, cmd *cobra.Command, do func(ctx context.Context, c *collection.Collection, tell func(collection.Progress)) error) error {
	p := &program{shared}
	return p.run(cmd, func(ctx context.Context, c *collection.Collection) error {
		b := p.newBar()
		defer b.end()
		return do(ctx, c, b.show)
	})
}

// run opens the library for a command that may take long. A signal ends ctx; a second
// one ends the program.
func (p *program) run(cmd *cobra.Command, do func(context.Context, *collection.Collection) error) error {
	defer collectOften()()
	c := collection.Open(store.DefaultDirs())
	defer func() { _ = c.Close() }() // the process ends
	ctx, cancel := context.WithCancel(cmd.Context())
	defer cancel()
	in, release := signals.Catch()
	defer release()
	var ended *command.Failure
	over := make(chan struct{})
	caught := make(chan *command.Failure, 1)
	go func() {
		select {
		case s := <-in:
			caught <- &command.Failure{Exit: signals.Code(s)}
			cancel()
		case <-over:
			close(caught)
			return
		}
		select {
		case s := <-in:
			os.Exit(signals.Code(s))
		case <-over:
		}
	}()
	err := p.failure(c, do(ctx, c))
	close(over)
	if ended = <-caught; ended != nil && err == nil {
		return ended
	}
	return err
}

// garbageOfALibrary is how much may lie about while a library is worked on, in percent of
// what is in use. At the usual 100 %, 3,500 documents took up to 413 MB to add; so it is
// 332, for a twelfth of the throughput.
const garbageOfALibrary = 60

// collectOften collects garbage at that, unless the reader chose, until its result is
// called.
func collectOften() func() {
	if os.Getenv("GOGC") != "" {
		return func() {}
	}
	before := debug.SetGCPercent(garbageOfALibrary)
	return func() { debug.SetGCPercent(before) }
}

// Failure words an error of a library for another command.
func Failure(shared *command.Program, c *collection.Collection, err error) error {
	return (&program{shared}).failure(c, err)
}

// Unkept is the failure of a document of which nothing is left.
func Unkept(d shelf.Document) error {
	return &command.Failure{
		Exit: command.ExitFailed, Code: "damaged", Message: faultUnkept.F(content.OneLine(d.Title), save.Said(d.Places[0].Path)), Hint: hintRebuild.String(),
	}
}

// failure words an error of the library, and tells what was wrong with its list.
func (p *program) failure(c *collection.Collection, err error) error {
	problems := c.Problems()
	var worded *command.Failure
	switch {
	case errors.As(err, &worded):
	case errors.Is(err, context.Canceled):
		return &command.Failure{Exit: command.ExitFailed, Code: "stopped", Message: msgStopped.String()}
	case errors.Is(err, shelf.ErrNoFolder):
		return &command.Failure{Exit: command.ExitFailed, Code: "library", Message: msgNoFolder.String(), Hint: hintNoFolder.String()}
	case err != nil && len(problems) > 0:
		return command.StoreFailure(problems[0])
	case err != nil:
		return &command.Failure{Exit: command.ExitFailed, Code: "library", Message: msgFailed.F(disk.Reason(err)), Hint: hintFailed.String()}
	}
	for _, one := range problems {
		if said := p.Tell("yunlan: " + one.Message + " " + one.Path + " " + one.Hint); said != nil {
			return said
		}
	}
	return err
}
