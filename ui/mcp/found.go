package mcp

import (
	"slices"
	"strings"

	"yunlan/content/lang"
	"yunlan/data/found"
	"yunlan/data/market"
	"yunlan/search"
	"yunlan/ui/cli/command"
)

// states are the kinds that found numbers can be asked for by.
func states() []string { return names([]found.State{found.Stated, found.Goal, found.Forecast}) }

// foundFacts are numbers of a document that nobody has prepared. A subject keeps those
// that have its words.
func (c *call) foundFacts(in factsIn) (factsOut, error) {
	for _, kind := range in.Kinds {
		if !slices.Contains(states(), kind) {
			return factsOut{}, command.Usage(msgNoKind.F(command.Echo(kind)), command.HintChoose.F(lang.List(states())))
		}
	}
	var all []fact
	for _, f := range c.found().Facts {
		if in.keeps(f) {
			all = append(all, c.foundFact(f))
		}
	}
	if len(all) == 0 {
		return factsOut{}, command.Usage(msgNoFacts.F(c.id), hintNoFacts.String())
	}
	var out factsOut
	var err error
	out.list, err = paged(c, in.paging, all)
	out.noted(noteFound.String())
	return out, err
}

// keeps reports a found number that was asked for.
func (in factsIn) keeps(f found.Fact) bool {
	of := func(subject string) bool { return strings.Contains(search.Folded(f.Subject), search.Folded(subject)) }
	unit := func(unit string) bool { return search.Folded(unit) == search.Folded(f.Unit) }
	return (len(in.Subjects) == 0 || slices.ContainsFunc(in.Subjects, of)) &&
		(len(in.Units) == 0 || slices.ContainsFunc(in.Units, unit)) &&
		(len(in.Kinds) == 0 || slices.Contains(in.Kinds, string(f.State)))
}

func (d *document) foundFact(f found.Fact) fact {
	return fact{
		ID: f.ID, Subject: f.Subject, Metric: f.Metric, Period: f.Period, Value: &f.Value, To: f.To, Unit: f.Unit, Qualifier: f.Sign,
		Kind: market.Kind(f.State), Found: true, amount: string(f.State) + " " + f.Sign + f.Shown + f.Unit, source: d.source(f.Citation),
	}
}
