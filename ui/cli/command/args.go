package command

import (
	"github.com/spf13/cobra"
	"yunlan/content/lang"
)

// NoArgs refuses arguments in plain words.
func NoArgs(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return Usage(MsgNoArgs.F(cmd.Name(), Echo(args[0])), HintHelp.F(cmd.CommandPath()))
}

// OneName refuses a second argument in plain words.
func OneName(_ *cobra.Command, args []string) error {
	if len(args) <= 1 {
		return nil
	}
	return Usage(msgOneName.F(Echo(args[1])), hintOneName.String())
}

// NoSubcommand refuses a word that is not one of the command's own commands.
func NoSubcommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	names := CommandNames(cmd)
	all := hintSubcommands.F(cmd.CommandPath(), lang.List(names))
	return Usage(msgNoSubcommand.F(cmd.CommandPath(), Echo(args[0])), MeantCommand(cmd, args[0], all))
}

// CommandNames are the commands below one, as help lists them.
func CommandNames(cmd *cobra.Command) []string {
	var names []string
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() {
			names = append(names, c.Name())
		}
	}
	return names
}

// OnlyForText refuses options that say how text is set beside --json, which
// they would not change.
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
