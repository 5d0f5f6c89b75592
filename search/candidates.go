package search

import (
	"slices"

	"github.com/blevesearch/bleve/v2/search/query"
)

// term is what the index counts: a token, or two neighbours (b not 0).
type term struct{ a, b tokenID }

// terms lists what sp looks for: first its slots, then the pairs of each
// alternative.
func (sp *sidePlan) terms() []term {
	toks := sp.query.tokens
	var out []term
	for _, s := range sp.slots {
		t := term{a: toks[s.at].id}
		if s.n == 2 {
			t.b = toks[s.at+1].id
		}
		out = append(out, t)
	}
	for _, a := range sp.alts {
		if len(a.tokens) == 1 {
			out = append(out, term{a: a.tokens[0]})
		}
		for i := 1; i < len(a.tokens); i++ {
			out = append(out, term{a.tokens[i-1], a.tokens[i]})
		}
	}
	return out
}

// candidates finds the passages worth reading for sp and weighs its terms on
// the way.
func (e *Engine) candidates(ix *index, l *library, sp *sidePlan) ([]int32, error) {
	list := sp.terms()
	df := make([]int, len(list))
	var should []query.Query
	for i, t := range list {
		if t.a == unknown || t.b == unknown || t.a == breakToken {
			continue
		}
		field, name := charField, l.words.spell(t.a)
		if t.b != 0 {
			field, name = pairField, pairTerm(name, l.words.spell(t.b))
		}
		n, err := ix.df(field, name)
		if err != nil {
			return nil, err
		}
		if df[i] = n; n > 0 {
			q := query.NewTermQuery(name)
			q.SetField(field)
			should = append(should, q)
		}
	}
	sp.weigh(df, len(l.passages))
	if len(sp.exact) > 0 {
		return everyPassage(len(l.passages)), nil
	}
	var found []int32
	err := ix.search(query.NewDisjunctionQuery(should), func(n int32, _ float64) { found = append(found, n) })
	slices.Sort(found)
	return found, err
}

func everyPassage(n int) []int32 {
	all := make([]int32, n)
	for i := range all {
		all[i] = int32(i)
	}
	return all
}
