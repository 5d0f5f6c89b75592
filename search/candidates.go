package search

import (
	"math"
	"slices"
)

// maxJudged is how many passages are read for one query; the paper has fewer,
// so that the bound is felt only in libraries of other sizes.
const maxJudged = 1000

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
// the way, by the index or, until that is there, by a plain scan.
func (e *Engine) candidates(l *library, sp *sidePlan) []int32 {
	list := sp.terms()
	score := make([]float64, len(l.passages))
	count := scanFor
	if ix := e.index.Load(); ix != nil {
		count = ix.countFor
	}
	sp.weigh(count(l, list, score), len(l.passages))
	if len(sp.exact) > 0 {
		return everyPassage(len(l.passages))
	}
	return best(score)
}

func everyPassage(n int) []int32 {
	all := make([]int32, n)
	for i := range all {
		all[i] = int32(i)
	}
	return all
}

// countFor returns in how many passages each term is, and adds up in score
// what each passage has, rare terms above all.
func (ix *index) countFor(l *library, list []term, score []float64) []int {
	df, dicts := make([]int, len(list)), ix.open()
	for i, t := range list {
		if t.a == unknown || t.b == unknown || t.a == breakToken {
			continue
		}
		name := l.words.spell(t.a)
		if t.b != 0 {
			name = pairTerm(l.words, t.a, t.b)
		}
		df[i] = ix.posting(dicts, name, score)
	}
	return df
}

// best returns the passages with a score, in the order of the paper; of too
// many, those with the highest.
func best(score []float64) []int32 {
	var order []int32
	for i, s := range score {
		if s > 0 {
			order = append(order, int32(i))
		}
	}
	if len(order) <= maxJudged {
		return order
	}
	slices.SortFunc(order, func(a, b int32) int { return int(math.Copysign(1, score[b]-score[a])) })
	order = order[:maxJudged]
	slices.Sort(order)
	return order
}
