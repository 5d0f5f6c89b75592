package mcp

import (
	"cmp"
	"context"
	"errors"
	"io"
	"os"
	"slices"
	"strings"
	"syscall"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/ui/cli/command"
	"yunlan/ui/signals"
)

// options are what is served beside the bundled paper.
type options struct {
	files   []string
	library bool
}

// fileNames is an option with a file name that can be given several times.
type fileNames struct{ values *[]string }

func (f fileNames) String() string { return strings.Join(*f.values, ",") }
func (f fileNames) Type() string   { return "file" }

func (f fileNames) Set(s string) error {
	var one string
	if err := (command.FileName{Value: &one}).Set(s); err != nil {
		return err //nolint:wrapcheck // it is worded
	}
	*f.values = append(*f.values, one)
	return nil
}

// Command is `yunlan mcp`. version is what the server calls itself; open opens a file as
// all commands do.
func Command(p *command.Program, version string, open func(file string) (*content.Paper, error)) *cobra.Command {
	var o options
	cmd := &cobra.Command{
		Use:     "mcp",
		Short:   shortMCP.String(),
		Long:    shortMCP.String() + longMCP.String(),
		Example: exampleMCP,
		Args:    command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if f := cmd.Flags().Lookup("password-file"); f != nil && f.Value.String() == "-" {
				return command.Usage(msgPasswordTaken.String(), hintPasswordTaken.String())
			}
			s, err := o.server(p, version)
			if err != nil {
				return err
			}
			return run(cmd.Context(), p, s, func() error { return s.open(o.files, open) })
		},
	}
	cmd.Flags().Var(fileNames{&o.files}, "doc", flagDocs.String())
	cmd.Flags().BoolVar(&o.library, "library", false, flagLibrary.String())
	return cmd
}

// server is the server that the options ask for, without its files, which open opens.
func (o options) server(p *command.Program, version string) (*server, error) {
	if slices.Contains(o.files, "-") {
		return nil, command.Usage(msgStdinTaken.String(), hintStdinTaken.String())
	}
	s := newServer(p, version)
	if o.library {
		s.library = newLibrary(p)
	}
	return s, nil
}

// run serves until the client goes away or a signal ends the program. What open opens is
// waited for by calls alone: the client is greeted and told the tools meanwhile. Its
// error ends the program, also where the client has gone away before.
func run(ctx context.Context, p *command.Program, s *server, open func() error) error {
	thrifty()
	if in, ok := p.Stdin.(*os.File); ok && term.IsTerminal(in.Fd()) {
		if err := p.Tell(msgByHand.String()); err != nil {
			return err
		}
	}
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	caught, release := signals.Catch()
	defer release()
	go func() {
		select {
		case s := <-caught:
			stop(ended{s})
		case <-ctx.Done():
		}
	}()
	opened, err := s.serveOpening(ctx, p, open)
	select {
	case <-opened:
		s.close()
	default: // a signal, while files are opened
	}
	var by ended
	switch {
	case errors.As(context.Cause(ctx), &by):
		return &command.Failure{Exit: signals.Code(by.Signal)}
	case err == nil, errors.Is(err, io.EOF), errors.Is(err, syscall.EPIPE):
		return nil
	}
	return err
}

// serveOpening serves while open opens the files, before which no call begins. The error is
// that of open, else of serve; opened is closed once open has returned.
func (s *server) serveOpening(ctx context.Context, p *command.Program, open func() error) (opened chan struct{}, err error) {
	serving, stop := context.WithCancel(ctx)
	defer stop()
	opened = make(chan struct{})
	var unopened error
	s.turn <- struct{}{}
	go func() {
		defer close(opened)
		if unopened = open(); unopened != nil {
			stop()
			return
		}
		s.end()
	}()
	err = s.serve(serving, p.Stdin, p.Stdout)
	select {
	case <-opened:
		return opened, cmp.Or(unopened, err)
	case <-ctx.Done():
		return opened, err
	}
}

// ended is the cause of an end by a signal.
type ended struct{ os.Signal }

func (e ended) Error() string { return e.String() }
