package data

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
	"yunlan/data/guide"
	"yunlan/search"
	"yunlan/ui/cli/command"
	"yunlan/ui/evidence"
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
		Example:           exampleTerms.String(),
		ValidArgsFunction: completes(p.termsNamed),
	}, true, p.runTerms)
}

func (p *program) runTerms(names []string, o wayOptions) error {
	terms, err := Terms(p.Program, names)
	if err != nil {
		return err
	}
	if o.json {
		return p.PrintJSON(termsJSON{command.Schema, p.bothTexts(terms)})
	}
	w, err := p.Words(o.text)
	if err != nil {
		return err
	}
	l, g := command.Layout{Width: o.width, Paint: p.Painter()}, headed(termColumns)
	for _, t := range terms {
		for i, gloss := range t.Glosses {
			row := []string{"", "", ways.GlossKind(gloss.Kind), whereOf(gloss.Citation), w.Quote(gloss.Citation)}
			if i == 0 {
				row[0], row[1] = w.InBoth(t.Name, t.English), lang.List(others(t.Names, t.Name))
				if w.Text() == english.English {
					row[1] = lang.List(t.Names)
				}
			}
			g.Rows = append(g.Rows, row)
		}
	}
	return p.Print(g.Set(l) + l.Notice(w))
}

// bothTexts are terms with the English of their explanations.
func (p *program) bothTexts(terms []guide.Term) []guide.Term {
	out := slices.Clone(terms)
	for i, t := range out {
		out[i].Glosses = evidence.Cited(p.Paper(), t.Glosses, func(g *guide.Gloss) *content.Citation { return &g.Citation })
	}
	return out
}

// Terms returns the terms that names stand for, all for none. The error is a failure if
// the paper does not explain one of them.
func Terms(run *command.Program, names []string) ([]guide.Term, error) {
	p := &program{run}
	terms, err := ways.New(p.Paper()).Terms()
	if err != nil || len(names) == 0 {
		return terms, err
	}
	meant, bad := p.termsNamed().Resolve(names)
	if bad != nil {
		return nil, p.noTerm(bad)
	}
	return picked(terms, meant, func(t guide.Term) string { return t.Name }), nil
}

// noTerm is the failure of a word that is not a term: the paper uses it without
// explaining it, or does not use it.
func (p *program) noTerm(bad *command.NameError) error {
	used, word := 0, search.Folded(bad.Word)
	for _, b := range p.Paper().Blocks {
		used += strings.Count(search.Folded(b.Text), word)
	}
	if word != "" && used > 0 {
		return &command.Failure{Exit: command.ExitFailed, Code: "not_explained", Message: msgNotGlossed.F(command.Echo(bad.Word), used), Hint: hintUsed.F(command.Echo(bad.Word))}
	}
	return p.termsNamed().NotFound(bad)
}

// termsNamed are the terms by all their names.
func (p *program) termsNamed() command.Vocabulary {
	terms, _ := ways.New(p.Paper()).Terms() // an error is reported by the command itself
	var all []command.Entry
	for _, t := range terms {
		all = append(all, command.Entry{Name: t.Name, Also: append(others(t.Names, t.Name), t.English)})
	}
	return p.VocabularyOf(all, msgNoTerm, hintTerms)
}
