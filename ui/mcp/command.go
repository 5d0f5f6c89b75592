package mcp

import (
	"context"
	"errors"
	"io"
	"os"
	"syscall"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"
	"yunlan/ui/cli/command"
	"yunlan/ui/signals"
)

// Command is `yunlan mcp`. version is what the server calls itself.
func Command(p *command.Program, version string) *cobra.Command {
	return &cobra.Command{
		Use:     "mcp",
		Short:   shortMCP.String(),
		Long:    shortMCP.String() + longMCP.String(),
		Example: exampleMCP,
		Args:    command.NoArgs,
		RunE:    func(cmd *cobra.Command, _ []string) error { return run(cmd.Context(), p, version) },
	}
}

// run serves until the client goes away or a signal ends the program.
func run(ctx context.Context, p *command.Program, version string) error {
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
	s := newServer(p, version)
	defer s.close()
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
