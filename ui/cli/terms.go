package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"yunlan/data/guide"
	"yunlan/ui/ways"
)

// termsJSON is what `yunlan terms --json` prints.
type termsJSON struct {
	Schema int          `json:"schema"`
	Terms  []guide.Term `json:"terms"`
}

func (p *program) terms() *cobra.Command {
	return p.way(&cobra.Command{
		Use:               "terms [TERM]",
		Short:             shortTerms.String(),
		Long:              shortTerms.String() + longTerms.String(),
		Example:           exampleTerms,
		Args:              oneName,
		ValidArgsFunction: completes(p.termNames),
	}, p.runTerms)
}

func (p *program) runTerms(name string, o wayOptions) error {
	terms, err := ways.New(p.paper()).Terms()
	if err != nil {
		return err
	}
	if name != "" {
		if terms = meant(terms, name, func(t guide.Term) []string { return append([]string{t.Name, t.English}, t.Names...) }); len(terms) == 0 {
			return p.noTerm(name)
		}
	}
	if o.json {
		return p.printJSON(termsJSON{schema, terms})
	}
	g := headed(termColumns)
	for _, t := range terms {
		for i, gloss := range t.Glosses {
			row := []string{"", "", ways.GlossKind(gloss.Kind), whereOf(gloss.Citation), "“" + gloss.Quote + "”"}
			if i == 0 {
				row[0], row[1] = t.Name, strings.Join(others(t.Names, t.Name), comma.String())
			}
			g.rows = append(g.rows, row)
		}
	}
	return p.print(g.set(layout{width: o.width, paint: p.painter()}))
}

// noTerm says whether the paper uses the word at all.
func (p *program) noTerm(name string) error {
	used := 0
	for _, b := range p.paper().Blocks {
		used += strings.Count(squeezed(b.Text), squeezed(name))
	}
	if squeezed(name) != "" && used > 0 {
		return &failure{exitFailed, "not_explained", msgNotGlossed.F(echo(name), used), hintUsed.F(echo(name))}
	}
	return &failure{exitFailed, "not_found", msgNoTerm.F(echo(name)), didYouMean(name, p.termNames(), "", hintTerms.String())}
}

func (p *program) termNames() []string {
	terms, _ := ways.New(p.paper()).Terms() // an error is reported by the command itself
	var names []string
	for _, t := range terms {
		names = append(names, t.Names...)
	}
	return names
}
