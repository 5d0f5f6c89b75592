package cli

import (
	"fmt"
	"strings"

	"yunlan/ui/text"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// help prints what a command does, what it takes, and examples.
func (p *program) help(cmd *cobra.Command) error {
	var b strings.Builder
	about := cmd.Long
	if about == "" {
		about = cmd.Short
	}
	fmt.Fprintf(&b, "%s\n\n%s\n  %s\n", about, headUsage.String(), useLine(cmd))
	section(&b, headExamples.String(), exampleLines(cmd))
	section(&b, headCommands.String(), commandLines(cmd))
	section(&b, headOptions.String(), flagLines(cmd.NonInheritedFlags()))
	if cmd.HasParent() {
		section(&b, headShared.String(), flagLines(cmd.InheritedFlags()))
	}
	return p.print(b.String())
}

// helpCommand is `yunlan help show`.
func (p *program) helpCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: shortHelp.String(),
		RunE: func(cmd *cobra.Command, args []string) error {
			found, rest, err := cmd.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return p.unknownCommand(cmd.Root(), args[len(args)-1])
			}
			return p.help(found)
		},
	}
}

func useLine(cmd *cobra.Command) string {
	line := cmd.Use
	if cmd.HasParent() {
		line = cmd.Parent().CommandPath() + " " + line
	}
	return line + " " + useOptions.String()
}

func section(b *strings.Builder, head string, lines []string) {
	if len(lines) > 0 {
		fmt.Fprintf(b, "\n%s\n  %s\n", head, strings.Join(lines, "\n  "))
	}
}

func exampleLines(cmd *cobra.Command) []string {
	if cmd.Example == "" {
		return nil
	}
	return strings.Split(cmd.Example, "\n")
}

func commandLines(cmd *cobra.Command) []string {
	var rows [][2]string
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() {
			rows = append(rows, [2]string{c.Name(), c.Short})
		}
	}
	return columnsOf(rows)
}

func flagLines(flags *pflag.FlagSet) []string {
	var rows [][2]string
	flags.VisitAll(func(f *pflag.Flag) {
		_, use := pflag.UnquoteUsage(f)
		rows = append(rows, [2]string{flagName(f), use})
	})
	return columnsOf(rows)
}

// flagName is -o, --output FILE.
func flagName(f *pflag.Flag) string {
	name := "    --" + f.Name
	if f.Shorthand != "" {
		name = "-" + f.Shorthand + ", --" + f.Name
	}
	value, _ := pflag.UnquoteUsage(f)
	return strings.TrimRight(name+" "+value, " ")
}

// columnsOf sets pairs in two columns.
func columnsOf(rows [][2]string) []string {
	wide := 0
	for _, r := range rows {
		wide = max(wide, text.Width(r[0], 1))
	}
	lines := make([]string, len(rows))
	for i, r := range rows {
		lines[i] = text.Pad(r[0], wide+2, 1) + r[1]
	}
	return lines
}
