package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"yunlan/content"
)

// wayOptions are the options that the commands on the ways through the paper
// share.
type wayOptions struct {
	width int
	json  bool
}

// way makes a command that lists all, or what its arguments name.
func (p *program) way(cmd *cobra.Command, run func(names []string, o wayOptions) error) *cobra.Command {
	var o wayOptions
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if !cmd.Flags().Changed("width") {
			o.width = p.cols
		}
		return run(args, o)
	}
	flags := cmd.Flags()
	flags.Var(cells{&o.width}, "width", flagWidth.String())
	flags.BoolVar(&o.json, "json", false, flagJSON.String())
	return cmd
}

// completes offers the names of a vocabulary to the shell, without those that
// stand there already.
func completes(of func() vocabulary) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, word string) ([]string, cobra.ShellCompDirective) {
		names := slices.DeleteFunc(of().offered(), func(n string) bool { return slices.Contains(args, n) })
		return listed(func() []string { return names })(nil, nil, word)
	}
}

// completesOne offers the names of a vocabulary for the only argument.
func completesOne(of func() vocabulary) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, word string) ([]string, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, only
		}
		return starting(of().offered(), word), only
	}
}

// picked are the items of some names, in the order of the names.
func picked[T any](all []T, names []string, name func(T) string) []T {
	var out []T
	for _, n := range names {
		if i := slices.IndexFunc(all, func(one T) bool { return name(one) == n }); i >= 0 {
			out = append(out, all[i])
		}
	}
	return out
}

// whereOf is a citation's place for a person.
func whereOf(c content.Citation) string { return cited(c.Block, c.Page) }

// others are the names but for the first of them that is called so.
func others(names []string, name string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(n string) bool { return n == name })
}
