package cli

import (
	"slices"
	"strings"

	"yunlan/content"
	"yunlan/data/market"
	"yunlan/data/policy"
	"yunlan/search"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// only is what completion returns where no file is wanted.
const only = cobra.ShellCompDirectiveNoFileComp

// offer registers what completes an option; names are asked for when the shell
// asks.
func offer(cmd *cobra.Command, flag string, complete cobra.CompletionFunc) {
	if err := cmd.RegisterFlagCompletionFunc(flag, complete); err != nil {
		panic(err) // the flag does not exist, or completes already
	}
}

// fixed completes a few values.
func fixed(names ...string) cobra.CompletionFunc {
	return func(_ *cobra.Command, _ []string, word string) ([]string, cobra.ShellCompDirective) {
		return starting(names, word), only
	}
}

// listed completes the last name of a list with what is not in it yet.
func listed(names func() []string) cobra.CompletionFunc {
	return func(_ *cobra.Command, _ []string, word string) ([]string, cobra.ShellCompDirective) {
		at := strings.LastIndexFunc(word, isSeparator)
		before, last := "", word
		if at >= 0 {
			n := len(string([]rune(word[at:])[:1]))
			before, last = word[:at+n], word[at+n:]
		}
		there := listParts(before)
		var out []string
		for _, name := range starting(names(), last) {
			if plain, _, _ := strings.Cut(name, "\t"); !slices.Contains(there, plain) {
				out = append(out, before+name)
			}
		}
		return out, only
	}
}

// starting are the names that begin with a word, or that it spells by sound.
func starting(names []string, word string) []string {
	key := search.Folded(word)
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool {
		name, _, _ = strings.Cut(name, "\t")
		return !strings.HasPrefix(search.Folded(name), key) && !search.Spells(name, word)
	})
}

// offerNames registers the lists of names that options take.
func (p *program) offerNames(root *cobra.Command) {
	policies := func() []policy.Policy { list, _ := policy.All(p.paper()); return list }
	facts := func() []market.Fact {
		m, err := market.New(p.paper())
		if err != nil {
			return nil
		}
		return m.Facts()
	}
	lists := map[string]func() []string{
		"region":  func() []string { return p.regions(policies()).offered() },
		"level":   func() []string { return p.levelsOf().offered() },
		"subject": func() []string { return p.subjects(facts()).offered() },
		"unit":    func() []string { return units(facts()).offered() },
		"type":    func() []string { return searchKinds },
		"chapter": func() []string { return p.sectionIDs() },
	}
	columns := func(_ *cobra.Command, _ []string, word string) ([]string, cobra.ShellCompDirective) {
		back, name := "", word
		if rest, ok := strings.CutPrefix(word, "-"); ok {
			back, name = "-", rest
		}
		var out []string
		for _, c := range policy.Columns() {
			out = append(out, string(c), c.String())
		}
		out = starting(out, name)
		for i := range out {
			out[i] = back + out[i]
		}
		return out, only
	}
	everyCommand(root, func(cmd *cobra.Command) {
		cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
			if _, there := cmd.GetFlagCompletionFunc(f.Name); there {
				return
			}
			switch names, isList := lists[f.Name]; {
			case isList:
				offer(cmd, f.Name, listed(names))
			case f.Name == "sort":
				offer(cmd, f.Name, columns)
			case f.NoOptDefVal == "true":
				offer(cmd, f.Name, fixed("true", "false"))
			case f.Value.Type() != "file":
				offer(cmd, f.Name, cobra.NoFileCompletions)
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

func (p *program) sectionIDs() []string {
	var out []string
	for _, s := range p.paper().Sections {
		out = append(out, cobra.CompletionWithDesc(string(s.ID), s.Number+s.Title))
	}
	return out
}

// completeRef offers the paper's sections, figures, tables and footnotes; what
// begins with more also its paragraphs, rows and pages.
func (p *program) completeRef(_ *cobra.Command, _ []string, word string) ([]string, cobra.ShellCompDirective) {
	out := p.sectionIDs()
	for _, b := range p.paper().Blocks {
		switch b.Kind {
		case content.Figure, content.Table, content.Footnote:
			out = append(out, cobra.CompletionWithDesc(string(b.ID), b.Text))
		case content.Paragraph, content.Row:
			if word != "" {
				out = append(out, cobra.CompletionWithDesc(string(b.ID), shortened(b.Text, 20)))
			}
		}
	}
	for _, page := range p.paper().Pages {
		if word != "" {
			out = append(out, page.Label+"页")
		}
	}
	return starting(out, word), only | cobra.ShellCompDirectiveKeepOrder
}

// completeStart offers references to the command without a name, once
// something is written: the commands come first.
func (p *program) completeStart(cmd *cobra.Command, args []string, word string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 || word == "" {
		return nil, only
	}
	return p.completeRef(cmd, args, word)
}

// completeRun offers the finished assessments.
func (p *program) completeRun(_ *cobra.Command, _ []string, word string) ([]string, cobra.ShellCompDirective) {
	_, runs := p.runs()
	if len(runs) == 0 {
		return nil, only
	}
	out := []string{"last"}
	for _, r := range runs {
		out = append(out, r.ID)
	}
	return starting(out, word), cobra.ShellCompDirectiveDefault // compare takes files as well
}

// completeCommand offers the commands to help.
func completeCommand(cmd *cobra.Command, args []string, word string) ([]string, cobra.ShellCompDirective) {
	at, _, err := cmd.Root().Find(args)
	if err != nil {
		return nil, only
	}
	return starting(commandNames(at), word), only
}
