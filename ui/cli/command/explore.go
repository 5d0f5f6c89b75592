package command

import (
	"context"
	"errors"

	"github.com/charmbracelet/colorprofile"
	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/app"
	"yunlan/ui/config"
	"yunlan/ui/plain"
)

// ExploreFlags adds the options that only the explorer has.
func ExploreFlags(cmd *cobra.Command, o *app.Options) {
	flags := cmd.Flags()
	Choose(cmd, flags, Choice{&o.Theme, []string{"auto", "dark", "light", "mono"}}, "theme", flagTheme.String())
	Choose(cmd, flags, Choice{&o.Ambiguous, []string{"auto", "1", "2"}}, "ambiguous", flagAmbiguous.String())
	flags.BoolVar(&o.ASCII, "ascii", false, FlagASCII.String())
	flags.BoolVar(&o.NoMouse, "no-mouse", false, flagNoMouse.String())
}

// Explore opens the explorer at a reference, or at the saved place, and again for each
// document that the reader changes to. One that cannot be opened is said in the
// document that was open.
func (p *Program) Explore(ctx context.Context, o app.Options, ref content.Ref) error {
	o.NoColor = p.Profile() <= colorprofile.NoTTY
	if p.Color == "always" {
		o.Profile = p.forced()
	}
	o.Paper, o.File = p.Paper(), p.File
	o.Start = ref.ID
	if ref.Kind == content.RefPage {
		o.Start = ref.Blocks[0].ID
	}
	o.Config, o.Faults = config.Read(config.Path(store.DefaultDirs()), p.Getenv)
	o.Rest, p.Rest = p.Rest, nil
	err := app.Run(ctx, o)
	for next := (*app.Next)(nil); errors.As(err, &next); next = nil {
		o.Said = p.follow(next)
		o.Paper, o.File, o.Start, o.Show, o.Faults = p.Paper(), p.File, "", nil, nil
		o.Rest, p.Rest = p.Rest, nil
		if next.At.Block != "" {
			o.Show = next.At
		}
		err = app.Run(ctx, o)
	}
	var ended app.ExitError
	if errors.As(err, &ended) {
		return &Failure{Exit: ended.Code}
	}
	return err
}

// follow changes to another document. It returns why that cannot be opened, "" if it
// is.
func (p *Program) follow(next *app.Next) string {
	if next.Paper != nil {
		p.Paper, p.File = func() *content.Paper { return next.Paper }, next.File
		return next.Said
	}
	if err := p.Open(next.File); err != nil {
		return OneLine(Explain(err).Message)
	}
	return ""
}

// ExplainNoExplorer tells on a terminal why the explorer does not open.
func (p *Program) ExplainNoExplorer() error {
	why := whyNoInput.String()
	switch {
	case p.Cols == 0:
		return nil
	case p.Dumb():
		why = "TERM=" + p.Getenv("TERM")
	}
	return p.Tell(msgNoExplorer.F(why))
}

// LineByLine reports an interactive terminal that cannot draw screens.
func (p *Program) LineByLine() bool { return p.Cols > 0 && p.Dumb() && p.keyboard() }

// Talk returns a conversation in plain mode over the run's streams.
func (p *Program) Talk() *plain.Talk {
	return plain.NewTalk(p.Stdin, p.Stdout, min(p.Cols, Measure), p.Cols > 0 && p.keyboard())
}

// EndTalk ends a conversation in plain mode. What could not be saved is reported, and
// is a failure.
func (p *Program) EndTalk(st *store.Store, err error) error {
	if app.ReportUnsaved(st, p.Stderr) && err == nil {
		return &Failure{Exit: ExitFailed}
	}
	return err
}
