package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"yunlan/data/edition"
	"yunlan/ui/cli/command"
	"yunlan/ui/text"
)

// help prints a command's description, usage, options and examples, wrapped to the
// terminal except for the examples, which are to be copied.
func (p *program) help(cmd *cobra.Command) error {
	width := min(p.Cols, command.Measure)
	l := command.Layout{Width: width, Paint: false}
	var b strings.Builder
	for line := range strings.SplitSeq(about(cmd), "\n") {
		b.WriteString(l.Lines(line, text.Options{Spacing: text.SpacingKeep}, l.Paint.Plain))
	}
	fmt.Fprintf(&b, "\n%s\n  %s\n", headUsage.String(), useLine(cmd))
	section(&b, headExamples.String(), exampleLines(cmd))
	section(&b, headCommands.String(), commandLines(cmd, width))
	section(&b, headOptions.String(), flagLines(cmd.NonInheritedFlags(), width))
	if cmd.HasParent() {
		section(&b, headShared.String(), flagLines(cmd.InheritedFlags(), width))
	}
	return p.Print(b.String())
}

// about is a command's long description, or the short one if it has none.
func about(cmd *cobra.Command) string {
	if cmd.Long != "" {
		return edition.Fill(cmd.Long)
	}
	return cmd.Short
}

// helpCommand is `yunlan help show`.
func (p *program) helpCommand() *cobra.Command {
	return &cobra.Command{
		Use:               "help [COMMAND]",
		Short:             shortHelp.String(),
		ValidArgsFunction: completeCommand,
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
	return strings.Split(edition.Fill(cmd.Example), "\n")
}

func commandLines(cmd *cobra.Command, width int) []string {
	var rows [][2]string
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() {
			rows = append(rows, [2]string{c.Name(), c.Short})
		}
	}
	return columnsOf(rows, width)
}

func flagLines(flags *pflag.FlagSet, width int) []string {
	var rows [][2]string
	flags.VisitAll(func(f *pflag.Flag) {
		_, use := pflag.UnquoteUsage(f)
		rows = append(rows, [2]string{flagName(f), use})
	})
	return columnsOf(rows, width)
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

// Widths of help in cells: the indent of a section; the least width of the right
// column, which else is set below the left one; and its indent there.
const (
	helpMargin = 2
	leastHelp  = 24
	helpBelow  = 8
)

// columnsOf sets pairs in two columns, the right one wrapped within width if
// that is not 0.
func columnsOf(rows [][2]string, width int) []string {
	wide := 0
	for _, r := range rows {
		wide = max(wide, text.Width(r[0], 1))
	}
	wide += command.Gutter
	below := width > 0 && width-helpMargin-wide < leastHelp
	if below {
		wide = helpBelow
	}
	var lines []string
	for _, r := range rows {
		left := text.Pad(r[0], wide, 1)
		if below {
			lines, left = append(lines, r[0]), strings.Repeat(" ", wide)
		}
		for _, part := range command.Wrapped(r[1], max(width-helpMargin-wide, 0)) {
			lines, left = append(lines, left+part), strings.Repeat(" ", wide)
		}
	}
	return lines
}
