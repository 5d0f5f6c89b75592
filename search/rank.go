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
	all   bool  // it has every word of the query, as typed or as read
	guess bool  // it has nothing of the query but what was guessed
	best  int32 // rune of the first match in the sentence that answers best

	english *scored // the passage in the translation, where that answers too
	leads   bool    // and answers better
}

// maxRead is how many of the passages that bleve finds for a side are read and
// judged, unless more are asked for; where all are in the sample, all.
const maxRead = 100

// found is what answers a query.
type found struct {
	read []scored // the best, judged and in order
	rest []int32  // numbers of what bleve found and nobody read
}

// rank finds and orders what answers p, filters aside: facets need the rest. At
// least limit passages are read, all for 0.
func (e *Engine) rank(ix *index, p *plan, limit int) (found, error) {
	f, err := e.find(ix, p, limit)
	if err == nil {
		f.read, err = e.addTranslated(p, f.read)
	}
	if err != nil {
		return found{}, err
	}
	guessesLast(f.read)
	f.read = slices.DeleteFunc(f.read, func(s scored) bool { return p.excludes(s.passage) })
	if !p.everything() {
		slices.SortStableFunc(f.read, byScore)
	}
	return f, nil
}

// find finds what answers p, in no order.
func (e *Engine) find(ix *index, p *plan, limit int) (found, error) {
	l := e.library()
	var f found
	if p.everything() {
		for i := range l.size() {
			ps, err := l.at(i)
			if err != nil {
				return found{}, err
			}
			f.read = append(f.read, scored{passage: ps, all: true})
		}
	}
	if limit = max(limit, maxRead); l.complete || p.needsAll() {
		limit = l.size()
	}
	for _, sp := range p.sides {
		side, err := e.rankSide(ix, p, sp, limit)
		if err != nil {
			return found{}, err
		}
		if side.read, err = e.named(sp, side.read); err != nil {
			return found{}, err
		}
		p.sayUsed(sp, side.read)
		f.read = merge(f.read, side.read)
		if f.rest == nil {
			f.rest = side.rest
		} else {
			f.rest = append(f.rest, side.rest...)
		}
	}
	f.rest = unread(f.rest, f.read, l.size())
	return f, nil
}

// needsAll says whether only reading tells what answers.
func (p *plan) needsAll() bool {
	return slices.ContainsFunc(p.without, func(ids []tokenID) bool { return len(ids) > 2 || slices.Contains(ids, breakToken) }) ||
		len(p.withoutText) > 0 || p.filter.page != "" ||
		slices.ContainsFunc(p.sides, func(sp *sidePlan) bool { return slices.ContainsFunc(sp.exact, isUncertain) })
}

// isUncertain says whether the index alone cannot tell well where a phrase
// stands. It can of Chinese characters, by their pairs, and of one letter.
func isUncertain(x []rune) bool {
	return !isPiece(x) && slices.ContainsFunc(x, func(r rune) bool { return !isHan(r) })
}

// unread are the numbers that are in rest, once each, and not in read; of n
// passages.
func unread(rest []int32, read []scored, n int) []int32 {
	if len(rest) == 0 {
		return nil
	}
	seen := make([]bool, n)
	for _, s := range read {
		seen[s.number] = true
	}
	return slices.DeleteFunc(rest, func(n int32) bool {
		before := seen[n]
		seen[n] = true
		return before
	})
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
	return a.number - b.number
}

// merge joins the answers to two sides of an OR; a passage that answers both
// keeps the better score and the marks of both.
func merge(a, b []scored) []scored {
	if len(a) == 0 {
		return b
	}
	at := make(map[int]int, len(a))
	for i, s := range a {
		at[s.number] = i
	}
	for _, s := range b {
		i, ok := at[s.number]
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

// rankSide finds the passages that have something of a side, and judges as many
// of them as limit says.
func (e *Engine) rankSide(ix *index, p *plan, sp *sidePlan, limit int) (found, error) {
	l := e.library()
	list := sp.wants(l)
	all, err := ix.candidates(l, sp, list)
	if err == nil && len(p.without) > 0 && !l.complete {
		all, err = ix.without(l, p, all)
	}
	if err != nil {
		return found{}, err
	}
	first, rest := choose(l, p.filter, all, limit)
	var f found
	j := newJudge(sp, list)
	read, err := l.readAll(first)
	if err != nil {
		return found{}, err
	}
	for i, c := range first {
		ps := read[i]
		marks, ok := j.match(ps)
		if !ok {
			continue
		}
		s := scored{passage: ps, marks: marks, all: sp.hasAll(list, marks), guess: j.guessed(marks)}
		s.score, s.best = j.score(ps, c.score, marks)
		f.read = append(f.read, s)
	}
	f.rest = make([]int32, len(rest))
	for i, c := range rest {
		f.rest[i] = c.passage
	}
	return f, nil
}

// mostOfOne bounds the passages of one document of a Collection that are read:
// the best of others are worth more.
const mostOfOne = 8

// choose parts the candidates that are read, n at most, from the rest: the best
// of those that the filter lets pass.
func choose(l *library, f filter, all []candidate, n int) (first, rest []candidate) {
	if l.complete || n >= l.size() {
		return best(all, n)
	}
	kept := len(all)
	if !f.passes() {
		kept = 0
		keeps := f.keeper(l)
		for i, c := range all {
			if keeps(int(c.passage)) {
				all[i], all[kept] = all[kept], c
				kept++
			}
		}
	}
	first, _ = best(all[:kept], 4*n) // they stand at the beginning of all
	slices.SortFunc(first, func(a, b candidate) int { return boolFirst(a.before(b), b.before(a)) })
	each := n
	if _, many := l.corpus.(*edition); many {
		each = mostOfOne
		if few := len(f.documents); few > 0 {
			each = max(each, n/few)
		}
	}
	_, belongs := l.sorts()
	read, of := 0, map[int32]int{}
	for i, c := range first {
		_, d := belongs(int(c.passage))
		if read < n && of[d] < each {
			of[d]++
			first[i], first[read] = first[read], c
			read++
		}
	}
	return all[:read], all[read:]
}

// guessed says whether all that stands in a passage was guessed.
func (j *judge) guessed(marks []mark) bool {
	return !slices.ContainsFunc(marks, func(m mark) bool {
		return m.want == exactMatch || !j.wants[m.want].guess
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
