package data

import (
	"cmp"
	"slices"
	"strings"

	"yunlan/content"
	"yunlan/data/found"
	"yunlan/search"
	"yunlan/ui/cli/command"
	"yunlan/ui/sheet"
	"yunlan/ui/tables"
	"yunlan/ui/text"
)

// foundFactsJSON is the numbers that a machine found.
type foundFactsJSON struct {
	foundBy
	Facts []found.Fact `json:"facts"`
}

// foundBy marks JSON of what a machine found.
type foundBy struct {
	Schema  int    `json:"schema"`
	FoundBy string `json:"found_by"`
	Note    string `json:"note"`
}

func byMachine() foundBy { return foundBy{command.Schema, tables.ByMachine, tables.FoundNote()} }

// runFoundFacts prints the numbers found in a document that nobody has prepared.
func (p *program) runFoundFacts(o factsOptions) error {
	facts, err := FoundFacts(found.In(p.Paper()).Facts, o.subjects, o.units, o.kinds...)
	if err != nil {
		return err
	}
	if len(facts) == 0 {
		return p.none(o.Request, "facts", noNumbersFound)
	}
	return p.Deliver(o.Request, command.Outcome{
		Text:  func(l command.Layout) string { return foundFactsText(facts, l) },
		Json:  func() any { return foundFactsJSON{byMachine(), facts} },
		Sheet: func() sheet.Table { return tables.FoundFacts(facts, sheet.Format(o.Format)) },
	}, 0)
}

// FoundFacts returns of the numbers that a machine found in a document those of some
// subjects (a part of a name is enough), units and kinds; all, perhaps none, where none
// is given. The error is a failure if the filters leave nothing.
func FoundFacts(all []found.Fact, subjects, units []string, ofKinds ...string) ([]found.Fact, error) {
	filters, err := foundFilters(subjects, units, ofKinds)
	if err != nil {
		return nil, err
	}
	facts, alone := filtered(all, filters)
	if len(facts) == 0 && len(filters) > 0 {
		return nil, &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: msgNoFacts.String(), Hint: cmp.Or(alone, hintFoundFacts.String())}
	}
	return facts, nil
}

// foundFilters keep the numbers of some subjects (a part of a name is enough), units and
// kinds. The error says that there is no such kind.
func foundFilters(subjects, units, ofKinds []string) ([]filter[found.Fact], error) {
	var filters []filter[found.Fact]
	if words := parts(subjects); len(words) > 0 {
		filters = append(filters, filter[found.Fact]{said: option("subject", words), keeps: func(f found.Fact) bool { return holds(f.Subject, words) }})
	}
	if words := parts(units); len(words) > 0 {
		filters = append(filters, filter[found.Fact]{said: option("unit", words), keeps: func(f found.Fact) bool {
			return slices.ContainsFunc(words, func(w string) bool { return command.Same(f.Unit, w) })
		}})
	}
	if len(ofKinds) > 0 {
		kinds, err := foundKinds().Options(ofKinds)
		if err != nil {
			return nil, err
		}
		filters = append(filters, filter[found.Fact]{said: option("kind", kinds), keeps: func(f found.Fact) bool {
			return slices.Contains(kinds, string(f.Kind)) || slices.Contains(kinds, string(f.State))
		}})
	}
	return filters, nil
}

// parts are the single names of an option that takes several.
func parts(values []string) []string {
	var all []string
	for _, v := range values {
		all = append(all, command.ListParts(v)...)
	}
	return all
}

// holds reports that a name holds one of some words.
func holds(name string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(search.Folded(name), search.Folded(w)) })
}

// foundKinds are the kinds and states of found numbers, by the words that scripts see.
func foundKinds() command.Vocabulary {
	v := command.Vocabulary{Single: true, Unknown: msgNoPolicyKind, Exist: command.HintChoose}
	for _, k := range found.Kinds() {
		v.Names, v.Also = append(v.Names, string(k)), append(v.Also, tables.FoundKind(k))
	}
	for _, s := range []found.State{found.Stated, found.Goal, found.Forecast} {
		v.Names, v.Also = append(v.Names, string(s)), append(v.Also, tables.FoundState(s))
	}
	v.Find = func(word string) []string {
		for i, name := range v.Names {
			if command.Same(name, word) || command.Same(v.Also[i], word) {
				return v.Names[i : i+1]
			}
		}
		return nil
	}
	return v
}

// foundFactsText is a line for each number, the sentence last.
func foundFactsText(facts []found.Fact, l command.Layout) string {
	g := headed(foundFactColumns)
	for _, f := range facts {
		g.Rows = append(g.Rows, foundRow(f))
	}
	return foundHead(l) + "\n" + g.Set(l)
}

func foundRow(f found.Fact) []string {
	return []string{
		f.ID, f.Subject, strings.ReplaceAll(f.Metric, " ", ""), tables.FoundWhen(f), tables.FoundMark(false) + " " + tables.FoundAmount(f),
		whereOf(f.Citation), content.Quotation(f.Whole()),
	}
}

// foundHead says that a machine found what follows.
func foundHead(l command.Layout) string {
	return l.Lines(tables.FoundMark(false)+" "+tables.FoundNote(), text.Options{Hang: 2}, l.Paint.Muted)
}
