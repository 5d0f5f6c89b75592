package data

import (
	"slices"

	"yunlan/ui/cli/command"

	"github.com/spf13/cobra"
	"yunlan/content"
)

// cited is a place in the paper: a reference for `yunlan show`, and the page
// if there is one.
func cited(block content.ID, page string) string {
	if page == "" {
		return block.Typed()
	}
	return command.At(block, page)
}

// wayOptions are the options that terms, actors, timeline and routes share.
type wayOptions struct {
	width int
	json  bool
	text  string // that --text names
}

// way completes a command that lists everything, or what its arguments name. quotes
// reports that it shows what the paper says.
func (p *program) way(cmd *cobra.Command, quotes bool, run func(names []string, o wayOptions) error) *cobra.Command {
	var o wayOptions
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if !cmd.Flags().Changed("width") {
			o.width = p.Cols
		}
		if _, lists := nothingOf[cmd.Name()]; lists && !p.prepared() {
			return p.nothing(cmd, asked(o.json), len(args) > 0)
		}
		return run(args, o)
	}
	flags := cmd.Flags()
	flags.Var(command.Cells{Value: &o.width}, "width", command.FlagWidth.String())
	flags.BoolVar(&o.json, "json", false, command.FlagJSON.String())
	if quotes {
		command.AddText(cmd, &o.text, command.FlagText)
	}
	return cmd
}

// completes offers the names of a vocabulary, without those already given.
func completes(of func() command.Vocabulary) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, word string) ([]string, cobra.ShellCompDirective) {
		left := func(word string) []string {
			return slices.DeleteFunc(of().Offered(word), func(n string) bool { return slices.Contains(args, n) })
		}
		return command.CompleteList(left)(nil, nil, word)
	}
}

// completesOne offers the names of a vocabulary for the only argument.
func completesOne(of func() command.Vocabulary) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, word string) ([]string, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, command.NoFiles
		}
		return command.Starting(of().Offered(word), word), command.NoFiles
	}
}

// whereOf is the place of a citation.
func whereOf(c content.Citation) string { return cited(c.Block, c.Pages("–")) }
