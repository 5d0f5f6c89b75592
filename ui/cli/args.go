package cli

import (
	"github.com/spf13/cobra"

	"yunlan/content/lang"
)

// noArgs refuses arguments in plain words.
func noArgs(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return usage(msgNoArgs.F(cmd.Name(), echo(args[0])), hintHelp.F(cmd.CommandPath()))
}

// oneName refuses a second argument in plain words.
func oneName(_ *cobra.Command, args []string) error {
	if len(args) <= 1 {
		return nil
	}
	return usage(msgOneName.F(echo(args[1])), hintOneName.String())
}

// noSubcommand refuses a word that is not one of the command's own commands.
func noSubcommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	names := commandNames(cmd)
	all := hintSubcommands.F(cmd.CommandPath(), lang.List(names))
	return usage(msgNoSubcommand.F(cmd.CommandPath(), echo(args[0])), meantCommand(cmd, args[0], all))
}

// commandNames are the commands below one, as help lists them.
func commandNames(cmd *cobra.Command) []string {
	var names []string
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() {
			names = append(names, c.Name())
		}
	}
	return names
}

// onlyForText refuses options that say how text is set beside --json, which
// they would not change.
func onlyForText(cmd *cobra.Command) error {
	json := cmd.Flags().Lookup("json")
	if json == nil || json.Value.String() != "true" {
		return nil
	}
	for _, name := range []string{"width", "context"} {
		if cmd.Flags().Changed(name) {
			return usage(msgNotBoth.F(name), hintTwoFormats.String())
		}
	}
	return nil
}
