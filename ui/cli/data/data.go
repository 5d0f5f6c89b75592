package data

import (
	"strings"

	"github.com/spf13/cobra"

	"yunlan/data/market"
	"yunlan/data/policy"
	"yunlan/ui/cli/command"
)

// program is one run of the command line.
type program struct{ *command.Program }

// Commands returns the commands of this package.
func Commands(run *command.Program, library InLibrary) []*cobra.Command {
	p := &program{run}
	all := []*cobra.Command{p.table(), p.policies(), p.facts(library), p.chart(), p.audit(), p.terms(), p.actors(), p.timeline(), p.routes(), p.subsidy()}
	for _, cmd := range all {
		p.complete(cmd)
	}
	return all
}

// complete registers completion for the options of a command that take names.
func (p *program) complete(cmd *cobra.Command) {
	policies := func() []policy.Policy { list, _ := policy.All(p.Paper()); return list }
	facts := func() []market.Fact {
		m, err := market.New(p.Paper())
		if err != nil {
			return nil
		}
		return m.Facts()
	}
	offer := func(flag string, complete cobra.CompletionFunc) {
		if _, there := cmd.GetFlagCompletionFunc(flag); !there && cmd.Flags().Lookup(flag) != nil {
			command.Complete(cmd, flag, complete)
		}
	}
	for flag, of := range map[string]func() command.Vocabulary{
		"region":  func() command.Vocabulary { return p.regions(policies()) },
		"kind":    p.kindsOf,
		"level":   p.levelsOf,
		"subject": func() command.Vocabulary { return p.subjects(facts()) },
		"unit":    func() command.Vocabulary { return units(facts()) },
	} {
		offer(flag, command.CompleteList(func(word string) []string { return of().Offered(word) }))
	}
	offer("sort", completeColumn)
}

// completeColumn offers the columns for --sort, after a minus sign if one is typed.
func completeColumn(_ *cobra.Command, _ []string, word string) ([]string, cobra.ShellCompDirective) {
	minus, name := "", word
	if rest, ok := strings.CutPrefix(word, "-"); ok {
		minus, name = "-", rest
	}
	var out []string
	for _, c := range policy.Columns() {
		out = append(out, string(c), c.String())
	}
	out = command.Starting(out, name)
	for i := range out {
		out[i] = minus + out[i]
	}
	return out, command.NoFiles
}
