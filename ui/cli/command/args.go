package command

import (
	"github.com/spf13/cobra"
	"yunlan/content/lang"
)

// NoArgs is the cobra.PositionalArgs of commands without arguments.
func NoArgs(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return Usage(MsgNoArgs.F(cmd.Name(), Echo(args[0])), HintHelp.F(cmd.CommandPath()))
}

// OneName is the cobra.PositionalArgs of commands with at most one argument.
func OneName(_ *cobra.Command, args []string) error {
	if len(args) <= 1 {
		return nil
	}
	return Usage(msgOneName.F(Echo(args[1])), hintOneName.String())
}

// NoSubcommand is the cobra.PositionalArgs of commands that only have subcommands.
func NoSubcommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	names := CommandNames(cmd)
	all := hintSubcommands.F(cmd.CommandPath(), lang.List(names))
	return Usage(msgNoSubcommand.F(cmd.CommandPath(), Echo(args[0])), SuggestCommand(cmd, args[0], all))
}

// CommandNames lists the subcommands of a command as help does.
func CommandNames(cmd *cobra.Command) []string {
	var names []string
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() {
			names = append(names, c.Name())
		}
	}
	return names
}

// OnlyForText refuses --width and --context together with --json.
func OnlyForText(cmd *cobra.Command) error {
	json := cmd.Flags().Lookup("json")
	if json == nil || json.Value.String() != "true" {
		return nil
	}
	for _, name := range []string{"width", "context"} {
		if cmd.Flags().Changed(name) {
			return Usage(msgNotBoth.F(name), HintTwoFormats.String())
		}
	}
	return nil
}
