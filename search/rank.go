package search

import (
	"math"
	"slices"
)

// scored is a passage that answers.
type scored struct {
	*passage
	score float64
	marks []mark
	whole bool // it has all of the query to the letter
	all   bool // it has every word of the query, as typed or as read
	guess bool // it has nothing of the query but what was guessed
}

// mark is a match: runes [from, to) of the passage. Where it comes from the
// query itself, at is the query's token, n how many tokens match in a row.
type mark struct {
	from, to int32
	token    int32 // of the passage
	at, n    int32
	alt      int32 // of sidePlan.alts; -1 for the query's own words, -2 for an exact phrase
}

// rank finds and orders what answers p, filters aside: facets need the rest.
func (e *Engine) rank(ix *index, p *plan) ([]scored, error) {
	l := e.library()
	var found []scored
	if p.everything() {
		for i := range l.passages {
			found = append(found, scored{passage: &l.passages[i], all: true})
		}
	}
	for _, sp := range p.sides {
		side, err := e.rankSide(ix, l, sp)
		if err != nil {
			return nil, err
		}
		side = e.named(sp, side)
		p.sayUsed(sp, side)
		found = merge(found, side)
	}
	guessesLast(found)
	found = slices.DeleteFunc(found, func(s scored) bool { return p.excludes(s.passage) })
	if !p.everything() {
		slices.SortStableFunc(found, byScore)
	}
	return found, nil
}

func (p *plan) excludes(ps *passage) bool {
	if !p.filter.onPage(ps) {
		return true
	}
	for _, w := range p.withoutText {
		if indexRunes(ps.runes, w, 0) >= 0 {
			return true
		}
	}
	return slices.ContainsFunc(p.without, ps.contains)
}

func byScore(a, b scored) int {
	switch {
	case a.score > b.score:
		return -1
	case a.score < b.score:
		return 1
	}
	return a.order - b.order
}

// merge joins the answers to two sides of an OR; a passage that answers both
// keeps the better score and the marks of both.
func merge(a, b []scored) []scored {
	if len(a) == 0 {
		return b
	}
	at := make(map[int]int, len(a))
	for i, s := range a {
		at[s.order] = i
	}
	for _, s := range b {
		i, ok := at[s.order]
		if !ok {
			a = append(a, s)
			continue
		}
		a[i].score = max(a[i].score, s.score)
		a[i].guess = a[i].guess && s.guess
		a[i].all = a[i].all || s.all
		a[i].marks = append(a[i].marks, s.marks...)
	}
	return a
}

// rankSide judges the candidates of one side and drops those that match far
// less than the best does, or nothing that is worth showing.
func (e *Engine) rankSide(ix *index, l *library, sp *sidePlan) ([]scored, error) {
	order, err := e.candidates(ix, l, sp)
	if err != nil {
		return nil, err
	}
	j := newJudge(sp, l)
	var found []scored
	for _, i := range order {
		if marks, ok := j.match(&l.passages[i]); ok {
			found = append(found, scored{passage: &l.passages[i], marks: marks})
		}
	}
	j.discount(found)
	best := 0.0
	for i := range found {
		found[i].score = j.score(found[i].passage, found[i].marks)
		found[i].whole = sp.isWhole(found[i].marks)
		found[i].all = sp.hasAll(found[i].marks)
		found[i].marks = j.lit(found[i].passage, found[i].marks)
		found[i].guess = j.guessed(found[i].marks)
		best = max(best, found[i].score)
	}
	if len(sp.exact) > 0 {
		return found, nil
	}
	keep := tune.keep
	if sp.isTerm(l) {
		keep = tune.keepTerm
	}
	return slices.DeleteFunc(found, func(s scored) bool {
		return !s.whole && (s.score < keep*best || len(s.marks) == 0)
	}), nil
}

// guessed says whether all that is lit in a passage was guessed, or nothing is.
func (j *judge) guessed(marks []mark) bool {
	return !slices.ContainsFunc(marks, func(m mark) bool {
		return m.alt < 0 || !j.sp.alts[m.alt].guess
	})
}

// guessesLast puts what has nothing but guesses behind all that has something
// of what was typed, by its score: nothing else orders hits.
func guessesLast(found []scored) {
	lowest, highest := math.Inf(1), 0.0
	for _, s := range found {
		if s.guess {
			highest = max(highest, s.score)
		} else {
			lowest = min(lowest, s.score)
		}
	}
	if highest < lowest {
		return
	}
	for i := range found {
		if found[i].guess {
			found[i].score *= 0.999 * lowest / highest
		}
	}
}

// termLength is the length up to which a query is taken for one term.
const termLength = 6

// isTerm says whether the query is a term that the paper has: who asks for it
// does not want what shares a part of it (企业 for 中小企业).
func (sp *sidePlan) isTerm(l *library) bool {
	toks := sp.query.tokens
	return len(toks) <= termLength && l.count(idsOf(toks)) > 0
}

func (sp *sidePlan) isWhole(marks []mark) bool {
	return slices.ContainsFunc(marks, func(m mark) bool {
		return m.alt == ownMatch && int(m.n) == len(sp.query.tokens)
	})
}
