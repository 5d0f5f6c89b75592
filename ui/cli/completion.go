package cli

import (
	"fmt"
	"strings"

	"yunlan/content"

	"github.com/spf13/cobra"
)

var shells = []string{"bash", "zsh", "fish", "powershell"}

func (p *program) completion() *cobra.Command {
	return &cobra.Command{
		Use:       "completion SHELL",
		Short:     shortCompletion.String(),
		Long:      longCompletion.String(),
		Example:   exampleCompletion,
		ValidArgs: shells,
		RunE:      p.printCompletion,
	}
}

func (p *program) printCompletion(cmd *cobra.Command, args []string) error {
	all := hintShells.F(strings.Join(shells, comma.String()))
	if len(args) == 0 {
		return usage(msgNoShell.String(), all)
	}
	if len(args) > 1 {
		return noArgs(cmd, args[1:])
	}
	var out strings.Builder
	var err error
	switch root := cmd.Root(); args[0] {
	case "bash":
		err = root.GenBashCompletionV2(&out, true)
	case "zsh":
		err = root.GenZshCompletion(&out)
	case "fish":
		err = root.GenFishCompletion(&out, true)
	case "powershell":
		err = root.GenPowerShellCompletionWithDesc(&out)
	default:
		return usage(msgBadShell.F(echo(args[0])), didYouMean(args[0], shells, "", all))
	}
	if err != nil {
		return fmt.Errorf("write the completion: %w", err)
	}
	return p.write(out.String()) // ours alone, and its tabs matter
}

// completeRef offers the paper's sections, figures, tables and footnotes.
func (p *program) completeRef(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	var out []string
	paper := p.paper()
	for _, s := range paper.Sections {
		out = append(out, cobra.CompletionWithDesc(string(s.ID), s.Number+s.Title))
	}
	for _, b := range paper.Blocks {
		switch b.Kind {
		case content.Figure, content.Table, content.Footnote:
			out = append(out, cobra.CompletionWithDesc(string(b.ID), b.Text))
		}
	}
	return out, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveKeepOrder
}
