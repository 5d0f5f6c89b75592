package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"yunlan/content/lang"
	"yunlan/data/guide"
	"yunlan/search"
	"yunlan/ui/ways"
)

// termsJSON is what `yunlan terms --json` prints.
type termsJSON struct {
	Schema int          `json:"schema"`
	Terms  []guide.Term `json:"terms"`
}

func (p *program) terms() *cobra.Command {
	return p.way(&cobra.Command{
		Use:               "terms [TERM…]",
		Short:             shortTerms.String(),
		Long:              shortTerms.String() + longTerms.String(),
		Example:           exampleTerms,
		ValidArgsFunction: completes(p.termsNamed),
	}, p.runTerms)
}

func (p *program) runTerms(names []string, o wayOptions) error {
	terms, err := ways.New(p.paper()).Terms()
	if err != nil {
		return err
	}
	if len(names) > 0 {
		meant, bad := p.termsNamed().resolve(names)
		if bad != nil {
			return p.noTerm(bad)
		}
		terms = picked(terms, meant, func(t guide.Term) string { return t.Name })
	}
	if o.json {
		return p.printJSON(termsJSON{schema, terms})
	}
	g := headed(termColumns)
	for _, t := range terms {
		for i, gloss := range t.Glosses {
			row := []string{"", "", ways.GlossKind(gloss.Kind), whereOf(gloss.Citation), "“" + gloss.Quote + "”"}
			if i == 0 {
				row[0], row[1] = t.Name, lang.List(others(t.Names, t.Name))
			}
			g.rows = append(g.rows, row)
		}
	}
	return p.print(g.set(layout{width: o.width, paint: p.painter()}))
}

// noTerm says whether the paper uses the word at all.
func (p *program) noTerm(bad *unclear) error {
	used, word := 0, search.Folded(bad.word)
	for _, b := range p.paper().Blocks {
		used += strings.Count(search.Folded(b.Text), word)
	}
	if word != "" && used > 0 {
		return &failure{exitFailed, "not_explained", msgNotGlossed.F(echo(bad.word), used), hintUsed.F(echo(bad.word))}
	}
	return p.termsNamed().notFound(bad)
}

// termsNamed are the terms by all their names.
func (p *program) termsNamed() vocabulary {
	terms, _ := ways.New(p.paper()).Terms() // an error is reported by the command itself
	var all []entry
	for _, t := range terms {
		all = append(all, entry{t.Name, append(others(t.Names, t.Name), t.English)})
	}
	return p.vocabularyOf(all, msgNoTerm, hintTerms)
}
