package search

import (
	"math"
	"slices"

	"yunlan/content"
)

// tune holds the weights of the ranking; docs/adr/0003 says how they were
// chosen.
var tune = struct {
	function, weak, bareNumber, mended float64 // stress of slots
	loose, bond, word, cohesion        float64 // of neighbours
	alias, synonym, later, altPower    float64 // alternatives
	sentence, repeat, lead, subject    float64 // of a passage
	size, listed, more, keep, keepTerm float64
}{
	function: 0.25, weak: 0.5, bareNumber: 0.15, mended: 0.3,
	loose: 0.7, bond: 0.3, word: 0.3, cohesion: 0.5,
	alias: 1.1, synonym: 0.4, later: 0.9, altPower: 0.45,
	sentence: 0.5, repeat: 0.08, lead: 0.15, subject: 0.1,
	size: 0.05, listed: 0.2, more: 0.4, keep: 0.12, keepTerm: 0.3,
}

// priors weigh kinds of passage that answer as well by their words, but tell
// the reader less.
var priors = map[content.Kind]float64{
	content.Paragraph: 1,
	content.Row:       0.95,
	content.Table:     0.75,
	content.Heading:   0.75,
	content.Figure:    0.75,
	content.Footnote:  0.75,
	content.Source:    0.4,
}

// scored is a passage that answers.
type scored struct {
	*passage
	score float64
	marks []mark
	whole bool // it has all of the query to the letter
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
func (e *Engine) rank(p *plan) []scored {
	l := e.library()
	var found []scored
	if p.everything() {
		for i := range l.passages {
			found = append(found, scored{passage: &l.passages[i]})
		}
	}
	for _, sp := range p.sides {
		found = merge(found, e.rankSide(l, sp))
	}
	found = slices.DeleteFunc(found, func(s scored) bool { return p.excludes(s.passage) })
	if !p.everything() {
		slices.SortStableFunc(found, byScore)
	}
	return found
}

func (p *plan) excludes(ps *passage) bool {
	if !p.filter.onPage(ps) {
		return true
	}
	for _, w := range p.without {
		if indexRunes(ps.runes, w, 0) >= 0 {
			return true
		}
	}
	return false
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
		a[i].marks = append(a[i].marks, s.marks...)
	}
	return a
}

// rankSide judges the candidates of one side and drops those that match far
// less than the best does.
func (e *Engine) rankSide(l *library, sp *sidePlan) []scored {
	order := e.candidates(l, sp)
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
		found[i].marks = j.lit(found[i].passage, found[i].marks)
		best = max(best, found[i].score)
	}
	if len(sp.exact) > 0 {
		return found
	}
	keep := tune.keep
	if sp.isTerm(l) {
		keep = tune.keepTerm
	}
	return slices.DeleteFunc(found, func(s scored) bool { return s.score < keep*best && !s.whole })
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

// own is what the query's own words earn that a stands for.
func (sp *sidePlan) own(a *alt) float64 {
	w := 0.0
	for i := a.from; i < a.to; i++ {
		if s := sp.pair[i]; s >= 0 && i+1 < a.to {
			w += sp.slots[s].weight
		}
		if s := sp.alone[i]; s >= 0 {
			w += sp.slots[s].weight
		}
	}
	return w
}

// weigh turns document frequencies (one for each term of sp.terms) into the
// weights of slots and alternatives. A rarer variant earns no more than the
// first of its group, nor that more than the query's own words.
func (sp *sidePlan) weigh(df []int, passages int) {
	for i := range sp.slots {
		sp.slots[i].weight = sp.slots[i].stress * rarity(df[i], passages)
	}
	n, group, first := len(sp.slots), 0, 0.0
	for i := range sp.alts {
		a := &sp.alts[i]
		k := max(1, len(a.tokens)-1)
		sum, missing := 0.0, false
		for _, d := range df[n : n+k] {
			sum += rarity(d, passages)
			missing = missing || d == 0
		}
		n += k
		a.value = 0
		if missing {
			continue
		}
		a.value = sum / float64(k) * math.Pow(float64(k), tune.altPower)
		if a.group != group || first == 0 {
			group, first = a.group, a.value
			if own := sp.own(a); a.known && own > 0 {
				first = min(first, own)
			}
		}
		a.value = a.factor * min(a.value, first)
	}
}
