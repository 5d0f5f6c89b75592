package data

import (
	"cmp"
	"slices"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/market"
	"yunlan/data/policy"
	"yunlan/ui/cli/command"
	"yunlan/ui/figure"
	"yunlan/ui/sheet"
	"yunlan/ui/tables"
)

// factsOptions are the options of `yunlan facts`.
type factsOptions struct {
	command.Request
	subjects, units []string
}

func (p *program) facts() *cobra.Command {
	var o factsOptions
	cmd := &cobra.Command{
		Use:     "facts",
		Short:   shortFacts.String(),
		Long:    shortFacts.String() + longFacts.String(),
		Example: exampleFacts,
		Args:    command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := o.Settle(cmd); err != nil {
				return err
			}
			return p.runFacts(o)
		},
	}
	flags := cmd.Flags()
	flags.Var(command.List{Values: &o.subjects}, "subject", flagSubject.String())
	flags.Var(command.List{Values: &o.units}, "unit", flagUnit.String())
	o.Flags(cmd, command.DataFormats)
	return cmd
}

func (p *program) runFacts(o factsOptions) error {
	facts, err := Facts(p.Program, o.subjects, o.units)
	if err != nil {
		return err
	}
	return p.Deliver(o.Request, command.Outcome{
		Text:  func(l command.Layout) string { return factsText(facts, l) },
		Json:  func() any { return newFactsJSON(facts) },
		Sheet: func() sheet.Table { return tables.Facts(facts, sheet.Format(o.Format)) },
	}, 0)
}

// Facts returns the numbers of some subjects and units, of all where none is given.
// The error is a failure if nothing is left.
func Facts(run *command.Program, ofSubjects, inUnits []string) ([]market.Fact, error) {
	m, err := market.New(run.Paper())
	if err != nil {
		return nil, err
	}
	all := m.Facts()
	var filters []filter[market.Fact]
	if len(ofSubjects) > 0 {
		subjects, err := (&program{run}).subjectsNamed(all, ofSubjects)
		if err != nil {
			return nil, err
		}
		filters = append(filters, filter[market.Fact]{said: option("subject", ofSubjects), keeps: func(f market.Fact) bool { return slices.Contains(subjects, f.Subject) }})
	}
	if len(inUnits) > 0 {
		units, err := units(all).Options(inUnits)
		if err != nil {
			return nil, err
		}
		filters = append(filters, filter[market.Fact]{said: option("unit", units), keeps: func(f market.Fact) bool { return slices.Contains(units, f.Unit) }})
	}
	facts, alone := filtered(all, filters)
	if len(facts) == 0 {
		return nil, &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: msgNoFacts.String(), Hint: cmp.Or(alone, hintNoFacts.String())}
	}
	return facts, nil
}

// subjectsNamed resolves --subject. An actor without a number is “not found”, not wrong
// usage.
func (p *program) subjectsNamed(all []market.Fact, values []string) ([]string, error) {
	v := p.subjects(all)
	names, bad := v.Resolve(values)
	if bad == nil {
		return names, nil
	}
	if known, _ := p.actorsNamed().Resolve([]string{bad.Word}); len(known) > 0 {
		return nil, &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: msgNoNumberOf.F(known[0]), Hint: hintNamedAt.F(known[0])}
	}
	return nil, v.Refuse(bad)
}

// factsJSON is the numbers; Warning is "" where none is an amount of a policy.
type factsJSON struct {
	Schema  int           `json:"schema"`
	Warning string        `json:"warning"`
	Facts   []market.Fact `json:"facts"`
}

func newFactsJSON(facts []market.Fact) factsJSON {
	out := factsJSON{Schema: command.Schema, Facts: facts}
	if slices.ContainsFunc(facts, tables.OfPolicy) {
		out.Warning = policy.Warning
	}
	return out
}

// unitsOf are the units of the facts, each once, in their order.
func unitsOf(facts []market.Fact) []string {
	var units []string
	for _, f := range facts {
		if f.Unit != "" && !slices.Contains(units, f.Unit) {
			units = append(units, f.Unit)
		}
	}
	return units
}

// factsText is a line for each fact, the sentence last. If one is an amount of a
// policy, the warning comes first.
func factsText(facts []market.Fact, l command.Layout) string {
	var g command.Grid
	for _, head := range factColumns {
		g.Header = append(g.Header, head.String())
	}
	head := legend(l)
	if slices.ContainsFunc(facts, tables.OfPolicy) {
		head = warning(l) + head
	}
	for _, f := range facts {
		sentence := content.Quotation(f.Quote)
		if f.Formula != "" {
			sentence = figure.Formula(f.Formula) + lang.Semicolon.String() + sentence
		}
		g.Rows = append(g.Rows, []string{f.ID, figure.Word(f.Subject), figure.Metric(f), figure.Period(f.Period), amount(f), whereOf(f.Citation), sentence})
	}
	return head + "\n" + g.Set(l)
}

// amount is a fact's number with the mark of its kind: △ >10,000 亿元（预计突破）.
func amount(f market.Fact) string {
	s := f.Kind.Mark() + " " + figure.AmountOf(f)
	if f.Qualifier != "" && !f.Listed() {
		s += lang.Brackets.F(figure.Qualifier(f.Qualifier))
	}
	return s
}
