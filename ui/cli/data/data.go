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
	for flag, names := range map[string]func() []string{
		"region":  func() []string { return p.regions(policies()).Offered() },
		"kind":    func() []string { return p.kindsOf().Offered() },
		"level":   func() []string { return p.levelsOf().Offered() },
		"subject": func() []string { return p.subjects(facts()).Offered() },
		"unit":    func() []string { return units(facts()).Offered() },
	} {
		offer(flag, command.CompleteList(names))
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
