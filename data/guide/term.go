package guide

import (
	"fmt"
	"slices"

	"yunlan/content"
	"yunlan/data/edition"
)

// Term is a word that the paper explains.
type Term struct {
	Name    string     `json:"name"`
	Names   []string   `json:"names"`   // as printed: the word, its abbreviation, its translation
	English string     `json:"en"`      // a name for it in English; no explanation
	Scope   content.ID `json:"scope"`   // the section that the explanation is for, "" for all
	Glosses []Gloss    `json:"glosses"` // the best first
}

// Gloss is a place where the paper explains a word.
type Gloss struct {
	Kind GlossKind `json:"kind"`
	content.Citation
}

// GlossKind is the kind of an explanation. Scripts see these values.
type GlossKind string

// The kinds of explanation.
const (
	Defines   GlossKind = "定义" // says what it is
	Names     GlossKind = "释名" // writes it out, or translates it
	Describes GlossKind = "说明" // says what it does, covers or counts
)

// glossary holds the terms and the scanner for their names.
type glossary struct {
	terms []Term
	scan  scanner
}

// termRecord is a term as the embedded data has it.
type termRecord struct {
	Name    string        `json:"name"`
	English string        `json:"en"`
	Names   []string      `json:"names"`
	Scope   content.ID    `json:"scope"`
	Glosses []glossRecord `json:"glosses"`
}

type glossRecord struct {
	Kind    GlossKind  `json:"kind"`
	Section content.ID `json:"section"`
	Quote   string     `json:"quote"`
}

func newGlossary(paper *content.Paper) (glossary, error) {
	records, err := edition.Decode[[]termRecord](edition.Of(paper), "terms.json")
	if err != nil {
		return glossary{}, err
	}
	var g glossary
	for i, r := range records {
		t, err := r.term(paper)
		if err != nil {
			return glossary{}, fmt.Errorf("term %s: %w", r.Name, err)
		}
		g.terms = append(g.terms, t)
		for _, name := range t.Names {
			g.scan.add(name, i)
		}
	}
	return g, nil
}

func (r termRecord) term(paper *content.Paper) (Term, error) {
	t := Term{Name: r.Name, Names: r.Names, English: r.English, Scope: r.Scope}
	for _, g := range r.Glosses {
		cited, err := paper.Stated(g.Section, g.Quote)
		if err != nil {
			return Term{}, err
		}
		t.Glosses = append(t.Glosses, Gloss{g.Kind, cited})
	}
	return t, nil
}

// Terms returns the words that the paper explains, in the order in which it
// does.
func (g *Guide) Terms() ([]Term, error) {
	all, err := g.terms()
	return all.terms, err
}

// TermsIn returns the terms that occur in a block between two bytes of its
// Text, each once, in their order there.
func (g *Guide) TermsIn(id content.ID, start, end int) ([]Term, error) {
	all, err := g.terms()
	if err != nil {
		return nil, err
	}
	block, _ := g.paper.Block(id)
	var found []int
	for _, m := range all.scan.find(block.Text) {
		i := m.owners[0]
		if m.end > start && m.start < end && all.terms[i].holds(block.Section) && !slices.Contains(found, i) {
			found = append(found, i)
		}
	}
	terms := make([]Term, len(found))
	for n, i := range found {
		terms[n] = all.terms[i]
	}
	return terms, nil
}

// holds reports whether the term has its sense in a section.
func (t Term) holds(section content.ID) bool { return t.Scope == "" || t.Scope == section }
