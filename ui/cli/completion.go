package cli

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"yunlan/content/lang"
	"yunlan/ui/cli/command"
)

// bashScript replaces cobra's, which needs the package bash-completion and evaluates
// the command line.
//
//go:embed completion.bash
var bashScript string

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
	all := hintShells.F(lang.List(shells))
	if len(args) == 0 {
		return command.Usage(msgNoShell.String(), all)
	}
	if len(args) > 1 {
		return command.NoArgs(cmd, args[1:])
	}
	var out strings.Builder
	var err error
	switch root := cmd.Root(); args[0] {
	case "bash":
		out.WriteString(bashScript)
	case "zsh":
		err = zshScript(root, &out)
	case "fish":
		err = root.GenFishCompletion(&out, true)
	case "powershell":
		err = root.GenPowerShellCompletionWithDesc(&out)
	default:
		return command.Usage(msgBadShell.F(command.Echo(args[0])), command.DidYouMean(args[0], shells, "", all))
	}
	if err != nil {
		return fmt.Errorf("write the completion: %w", err)
	}
	return p.Write(out.String()) // ours alone, and its tabs matter
}

// zshScript is cobra's, with a check that compinit is loaded.
func zshScript(root *cobra.Command, out *strings.Builder) error {
	var script strings.Builder
	if err := root.GenZshCompletion(&script); err != nil {
		return err
	}
	first, rest, _ := strings.Cut(script.String(), "\n")
	fmt.Fprintf(out, "%s\nif ! (( $+functions[compdef] )); then\n  print -u2 -r -- '%s'\n  return 1\nfi\n%s", first, needCompinit.String(), rest)
	return nil
}
