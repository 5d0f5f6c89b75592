package cli

import (
	"context"
	"errors"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/app"
	"yunlan/ui/config"

	"github.com/charmbracelet/colorprofile"
	"github.com/spf13/cobra"
)

// exploreFlags adds the options that only the explorer has.
func exploreFlags(cmd *cobra.Command, o *app.Options) {
	flags := cmd.Flags()
	choose(cmd, flags, choice{&o.Theme, []string{"auto", "dark", "light", "mono"}}, "theme", flagTheme.String())
	choose(cmd, flags, choice{&o.Ambiguous, []string{"auto", "1", "2"}}, "ambiguous", flagAmbiguous.String())
	flags.BoolVar(&o.ASCII, "ascii", false, flagASCII.String())
	flags.BoolVar(&o.NoMouse, "no-mouse", false, flagNoMouse.String())
}

// explore opens the explorer at a reference, or where the reader was.
func (p *program) explore(ctx context.Context, o app.Options, ref content.Ref) error {
	o.NoColor = p.profile() <= colorprofile.NoTTY
	if p.color == "always" {
		o.Profile = p.forced()
	}
	o.Start = ref.ID
	if ref.Kind == content.RefPage {
		o.Start = ref.Blocks[0].ID
	}
	o.Config, o.Faults = config.Read(config.Path(store.DefaultDirs()), p.getenv)
	err := app.Run(ctx, o)
	var ended app.ExitError
	if errors.As(err, &ended) {
		return &failure{exit: ended.Code}
	}
	return err
}

// instead says on a terminal why there is no explorer.
func (p *program) instead() error {
	why := whyNoInput.String()
	switch {
	case p.cols == 0:
		return nil
	case p.dumb():
		why = "TERM=" + p.getenv("TERM")
	}
	return p.tell(msgNoExplorer.F(why))
}
