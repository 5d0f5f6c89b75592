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
	"yunlan/ui/evidence"
	"yunlan/ui/figure"
	"yunlan/ui/sheet"
	"yunlan/ui/tables"
	"yunlan/ui/text"
)

// factsOptions are the options of `yunlan facts`.
type factsOptions struct {
	command.Request
	subjects, units, kinds []string
	library                bool
}

func (p *program) facts(library InLibrary) *cobra.Command {
	var o factsOptions
	cmd := &cobra.Command{
		Use:     "facts",
		Short:   shortFacts.String(),
		Long:    shortFacts.String() + longFacts.String(),
		Example: exampleFacts.String(),
		Args:    command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := o.Settle(cmd); err != nil {
				return err
			}
			switch {
			case o.library:
				return p.runLibraryFacts(cmd, o, library)
			case !p.prepared():
				return p.runFoundFacts(o)
			}
			return p.runFacts(o)
		},
	}
	flags := cmd.Flags()
	flags.Var(command.List{Values: &o.subjects}, "subject", flagSubject.String())
	flags.Var(command.List{Values: &o.units}, "unit", flagUnit.String())
	flags.Var(command.List{Values: &o.kinds}, "kind", flagFactKind.String())
	command.Complete(cmd, "kind", command.CompleteList(p.factKinds().Offered))
	flags.BoolVar(&o.library, "library", false, flagLibraryFacts.String())
	o.Flags(cmd, command.DataFormats)
	o.TextFlag(cmd)
	return cmd
}

func (p *program) runFacts(o factsOptions) error {
	w, err := p.Words(o.Text)
	if err != nil {
		return err
	}
	facts, err := Facts(p.Program, o.subjects, o.units, o.kinds...)
	if err != nil {
		return err
	}
	dates := 0
	if len(o.kinds) == 0 && len(o.units) == 0 { // 年月 is asked for by its unit
		facts, dates = withoutDates(facts)
	}
	return p.Deliver(o.Request, command.Outcome{
		Text:  func(l command.Layout) string { return p.factsText(facts, dates, w, l) + l.Notice(w) },
		Json:  func() any { return p.factsJSON(p.bothQuotes(facts), dates) },
		Sheet: func() sheet.Table { return factsSheet(p.Paper(), facts, dates, sheet.Format(o.Format)) },
	}, 0)
}

// bothQuotes are facts with the English of their sentences.
func (p *program) bothQuotes(facts []market.Fact) []market.Fact {
	return evidence.Cited(p.Paper(), facts, func(f *market.Fact) *content.Citation { return &f.Citation })
}

// withoutDates leaves dates out of a list that holds something else too, and counts
// them.
func withoutDates(facts []market.Fact) (kept []market.Fact, dates int) {
	kept = slices.DeleteFunc(slices.Clone(facts), func(f market.Fact) bool { return f.Kind == market.Date })
	if len(kept) == 0 {
		return facts, 0
	}
	return kept, len(facts) - len(kept)
}

// factsSheet is the numbers for other programs, with a line on the dates left out.
func factsSheet(paper *content.Paper, facts []market.Fact, dates int, format sheet.Format) sheet.Table {
	t := tables.Facts(paper, facts, format)
	if dates > 0 {
		t.Before = append(t.Before, datesLeftOut.F(dates))
	}
	return t
}

// Facts returns the numbers of some subjects, units and kinds, of all where none is
// given, dates included. The error is a failure if nothing is left.
func Facts(run *command.Program, ofSubjects, inUnits []string, ofKinds ...string) ([]market.Fact, error) {
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
	if len(ofKinds) > 0 {
		kinds, err := (&program{run}).factKinds().Options(ofKinds)
		if err != nil {
			return nil, err
		}
		filters = append(filters, filter[market.Fact]{said: option("kind", kinds), keeps: func(f market.Fact) bool { return slices.Contains(kinds, string(f.Kind)) }})
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

// factsJSON is the numbers; Warning is "" where none is an amount of a policy. Dates
// is how many dates were left out.
type factsJSON struct {
	Schema  int           `json:"schema"`
	Warning string        `json:"warning"`
	Dates   int           `json:"dates_left_out"`
	Facts   []market.Fact `json:"facts"`
}

func (p *program) factsJSON(facts []market.Fact, dates int) factsJSON {
	out := factsJSON{Schema: command.Schema, Dates: dates, Facts: facts}
	if tables.OfPolicies(p.Paper(), facts) {
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
// policy, the warning comes first; dates that were left out are counted at the end.
func (p *program) factsText(facts []market.Fact, dates int, w evidence.Words, l command.Layout) string {
	var g command.Grid
	for _, head := range factColumns {
		g.Header = append(g.Header, head.String())
	}
	head := legend(l, facts...)
	if tables.OfPolicies(p.Paper(), facts) {
		head = warning(l) + head
	}
	for _, f := range facts {
		sentence := w.Quote(f.Citation)
		if f.Formula != "" {
			sentence = figure.Formula(f.Formula, f.Unit) + lang.Semicolon.String() + sentence
		}
		g.Rows = append(g.Rows, []string{f.ID, figure.Word(f.Subject), figure.Metric(f), figure.Period(f.Period), amount(f), whereOf(f.Citation), sentence})
	}
	out := head + "\n" + g.Set(l)
	if dates > 0 {
		out += "\n" + l.Lines(datesLeftOut.F(dates), text.Options{}, l.Paint.Muted)
	}
	return out
}

// amount is a fact's number with the mark of its kind: △ >10,000 亿元（预计突破）.
func amount(f market.Fact) string {
	s := f.Kind.Mark() + " " + figure.AmountOf(f)
	if words := figure.Qualifier(f.Qualifier); words != "" && !f.Listed() {
		s += lang.Brackets.F(words)
	}
	return s
}
