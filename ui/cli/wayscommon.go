package cli

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"yunlan/content"
)

// wayOptions are the options that the commands on the ways through the paper
// share.
type wayOptions struct {
	width int
	json  bool
}

// way makes a command that lists all, or what its one argument names.
func (p *program) way(cmd *cobra.Command, run func(name string, o wayOptions) error) *cobra.Command {
	var o wayOptions
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if !cmd.Flags().Changed("width") {
			o.width = p.cols
		}
		name := ""
		if len(args) > 0 {
			name = args[0]
		}
		return run(name, o)
	}
	flags := cmd.Flags()
	flags.Var(cells{&o.width}, "width", flagWidth.String())
	flags.BoolVar(&o.json, "json", false, flagJSON.String())
	return cmd
}

// completes offers names to the shell.
func completes(names func() []string) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return names(), cobra.ShellCompDirectiveNoFileComp
	}
}

// meant are the items of exactly that name, but for white space and case; else
// those that have it in one of their names.
func meant[T any](all []T, name string, names func(T) []string) []T {
	word := squeezed(name)
	those := func(fits func(string) bool) []T {
		return slices.DeleteFunc(slices.Clone(all), func(one T) bool { return !slices.ContainsFunc(names(one), fits) })
	}
	if same := those(func(n string) bool { return squeezed(n) == word }); len(same) > 0 {
		return same
	}
	return those(func(n string) bool { return strings.Contains(squeezed(n), word) })
}

// whereOf is a citation's place for a person.
func whereOf(c content.Citation) string { return cited(c.Block, c.Page) }

// others are the names but for the first of them that is called so.
func others(names []string, name string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(n string) bool { return n == name })
}
