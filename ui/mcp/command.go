package mcp

import (
	"context"
	"errors"
	"io"
	"os"
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
			s, err := o.server(p, version, open)
			if err != nil {
				return err
			}
			return run(cmd.Context(), p, s)
		},
	}
	cmd.Flags().Var(fileNames{&o.files}, "doc", flagDocs.String())
	cmd.Flags().BoolVar(&o.library, "library", false, flagLibrary.String())
	return cmd
}

// server is the server that the options ask for. A file that cannot be opened is an
// error.
func (o options) server(p *command.Program, version string, open func(string) (*content.Paper, error)) (*server, error) {
	var papers []*content.Paper
	for _, file := range o.files {
		if file == "-" {
			return nil, command.Usage(msgStdinTaken.String(), hintStdinTaken.String())
		}
		paper, err := open(file)
		if err != nil {
			return nil, err
		}
		papers = append(papers, paper)
	}
	s := newServer(p, version)
	s.serveAlso(papers)
	if o.library {
		s.library = newLibrary(p)
	}
	return s, nil
}

// run serves until the client goes away or a signal ends the program.
func run(ctx context.Context, p *command.Program, s *server) error {
	defer s.close()
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
	err := s.serve(ctx, p.Stdin, p.Stdout)
	var by ended
	switch {
	case errors.As(context.Cause(ctx), &by):
		return &command.Failure{Exit: signals.Code(by.Signal)}
	case err == nil, errors.Is(err, io.EOF), errors.Is(err, syscall.EPIPE):
		return nil
	}
	return err
}

// ended is the cause of an end by a signal.
type ended struct{ os.Signal }

func (e ended) Error() string { return e.String() }
