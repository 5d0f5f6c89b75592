package cli

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
	"yunlan/ui/cli/command"
)

// completeRest registers completion for the options and arguments that have none:
// true and false for switches, files for file names, nothing for the others.
func completeRest(root *cobra.Command) {
	everyCommand(root, func(cmd *cobra.Command) {
		cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
			if _, there := cmd.GetFlagCompletionFunc(f.Name); there {
				return
			}
			switch {
			case f.NoOptDefVal == "true":
				command.Complete(cmd, f.Name, command.CompleteFixed("true", "false"))
			case f.Value.Type() != "file":
				command.Complete(cmd, f.Name, cobra.NoFileCompletions)
			}
		})
		if cmd.ValidArgsFunction == nil && cmd.ValidArgs == nil && !takesFiles(cmd) {
			cmd.ValidArgsFunction = cobra.NoFileCompletions
		}
	})
}

// takesFiles reports a command whose arguments are files.
func takesFiles(cmd *cobra.Command) bool {
	return slices.Contains([]string{"import", "merge", "compare", "restore"}, cmd.Name())
}

// everyCommand visits a command and all below it.
func everyCommand(cmd *cobra.Command, visit func(*cobra.Command)) {
	visit(cmd)
	for _, c := range cmd.Commands() {
		everyCommand(c, visit)
	}
}

// read is the paper as it is read in the language of the interface.
func (p *program) read() *content.Paper {
	if lang.Now() == lang.English {
		return english.Of(p.Paper()).Paper(english.English)
	}
	return p.Paper()
}

// sectionIDs are the sections, with their titles.
func (p *program) sectionIDs(string) []string {
	var out []string
	for _, s := range p.read().Sections {
		out = append(out, cobra.CompletionWithDesc(string(s.ID), behindID(s)))
	}
	return out
}

// completeRef offers sections, figures, tables and footnotes, and, once something is
// typed, paragraphs, rows and pages.
func (p *program) completeRef(cmd *cobra.Command, _ []string, word string) ([]string, cobra.ShellCompDirective) {
	if f := cmd.Flag("doc"); f != nil && f.Value.String() != "" && !p.completeIn(f.Value.String()) {
		return nil, command.NoFiles
	}
	out := p.sectionIDs(word)
	for _, b := range p.read().Blocks {
		switch b.Kind {
		case content.Figure, content.Table, content.Footnote:
			out = append(out, cobra.CompletionWithDesc(b.ID.Typed(), b.Text))
		case content.Paragraph, content.Row:
			if word != "" {
				out = append(out, cobra.CompletionWithDesc(b.ID.Typed(), command.Shortened(b.Text, 20)))
			}
		}
	}
	for _, page := range p.Paper().Pages {
		if word != "" {
			out = append(out, content.PageTyped(page.Label))
		}
	}
	return command.Starting(out, word), command.NoFiles | cobra.ShellCompDirectiveKeepOrder
}

// completeStart offers references to the root command once something is typed;
// before that only commands are offered.
func (p *program) completeStart(cmd *cobra.Command, args []string, word string) ([]string, cobra.ShellCompDirective) {
	switch {
	case len(args) == 1 && p.isFile(args[0]) && p.completeIn(args[0]): // a place in that file
		return p.completeRef(cmd, args, word)
	case len(args) > 0 || word == "":
		return nil, command.NoFiles
	case strings.Contains(word, "/"):
		return nil, cobra.ShellCompDirectiveDefault // a file
	}
	refs, how := p.completeRef(cmd, args, word)
	if len(refs) == 0 {
		return nil, cobra.ShellCompDirectiveDefault // a file, or a command
	}
	return refs, how
}

// completeIn makes a file the document whose places are offered. Standard input is
// not read for that.
func (p *program) completeIn(file string) bool {
	if file == "-" {
		return false
	}
	_, err := p.openFile(file, document{})
	return err == nil
}

// completeCommand offers commands as arguments of help.
func completeCommand(cmd *cobra.Command, args []string, word string) ([]string, cobra.ShellCompDirective) {
	at, _, err := cmd.Root().Find(args)
	if err != nil {
		return nil, command.NoFiles
	}
	return command.Starting(command.CommandNames(at), word), command.NoFiles
}
