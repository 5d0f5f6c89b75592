package search

import (
	"slices"
	"strings"

	"github.com/blevesearch/bleve/v2/search/query"
)

// candidate is a passage that bleve found.
type candidate struct {
	passage int32
	score   float64 // BM25
}

// terms are the terms of the index that a want consists of: characters, or pairs
// of them where the index has those.
func (w *want) terms(l *library) (field string, terms []string) {
	if l.complete || len(w.tokens) == 1 {
		for i, id := range w.tokens {
			if !slices.Contains(w.tokens[:i], id) {
				terms = append(terms, l.words.spell(id))
			}
		}
		return charField, terms
	}
	for i := 1; i < len(w.tokens); i++ {
		terms = append(terms, pairTerm(l.words.spell(w.tokens[i-1]), l.words.spell(w.tokens[i])))
	}
	return pairField, terms
}

// query is what bleve looks for: the passages that have every term of w.
func (w *want) query(l *library) query.Query {
	field, names := w.terms(l)
	var all []query.Query
	for _, name := range names {
		q := query.NewTermQuery(name)
		q.SetField(field)
		q.SetBoost(w.stress / float64(len(names)))
		all = append(all, q)
	}
	if len(all) == 1 {
		return all[0]
	}
	return query.NewConjunctionQuery(all)
}

// dfOf is in how many passages w may stand: no more than the rarest of its
// characters or pairs.
func (ix *index) dfOf(w *want, l *library) (int, error) {
	if l.complete {
		return l.passagesWith(w.tokens), nil
	}
	field, names := w.terms(l)
	least := 0
	for i, name := range names {
		n, err := ix.df(field, name)
		if err != nil {
			return 0, err
		}
		if i == 0 || n < least {
			least = n
		}
	}
	return least, nil
}

// passagesWith is dfOf without the index.
func (l *library) passagesWith(ids []tokenID) int {
	if len(ids) > 2 {
		least := l.passagesWith(ids[:2])
		for i := 2; i < len(ids) && least > 0; i++ {
			if !slices.Equal(ids[i-1:i+1], ids[i-2:i]) {
				least = min(least, l.passagesWith(ids[i-1:i+1]))
			}
		}
		return least
	}
	n, last := 0, -1
	l.find(ids, func(ps *passage, _ int) bool {
		if ps.order != last {
			n, last = n+1, ps.order
		}
		return true
	})
	return n
}

// candidates weighs the wants of a side and asks bleve for the passages that
// may have one of them; those that have quoted phrases may have those.
func (ix *index) candidates(l *library, sp *sidePlan, list []want) ([]candidate, error) {
	df := make([]int, len(list))
	var either []query.Query
	for i := range list {
		var err error
		if df[i], err = ix.dfOf(&list[i], l); err != nil {
			return nil, err
		}
		if df[i] > 0 {
			either = append(either, list[i].query(l))
		}
	}
	sp.weigh(list, df, l.size())
	var q query.Query = query.NewDisjunctionQuery(either)
	var err error
	if len(sp.exact) > 0 {
		if q, err = ix.exactQuery(sp.exact, l.complete); err != nil {
			return nil, err
		}
	}
	var found []candidate
	err = ix.search(q, func(n int32, score float64) { found = append(found, candidate{n, score}) })
	return found, err
}

// exactQuery finds the passages that may have every quoted phrase. What stands
// at the ends of a phrase may be a piece of a Latin word or of a number, which
// the index has only whole; a single letter or digit is looked for in all of
// them.
func (ix *index) exactQuery(phrases [][]rune, inMemory bool) (query.Query, error) {
	var all []query.Query
	add := func(field, name string) {
		q := query.NewTermQuery(name)
		q.SetField(field)
		all = append(all, q)
	}
	for _, x := range phrases {
		if isPiece(x) {
			q, err := ix.wordsWith(string(x))
			if err != nil {
				return nil, err
			}
			all = append(all, q)
			continue
		}
		t := analyze(string(x), nil)
		for i, tok := range t.tokens {
			switch {
			case tok.id == breakToken || tok.id.isWord() && (i == 0 || i+1 == len(t.tokens)):
			case !inMemory && i > 0 && isHan(rune(tok.id)) && isHan(rune(t.tokens[i-1].id)):
				add(pairField, pairTerm(t.word(i-1), t.word(i)))
			default:
				add(charField, t.word(i))
			}
		}
	}
	if len(all) == 0 {
		return query.NewMatchAllQuery(), nil
	}
	return query.NewConjunctionQuery(all), nil
}

// isPiece says whether a phrase is one letter or digit: a piece of a word.
func isPiece(x []rune) bool { return len(x) == 1 && (isLetter(x[0]) || isDigit(x[0])) }

// wordsWith finds the passages that have a Latin word or a number with a piece
// in it.
func (ix *index) wordsWith(piece string) (query.Query, error) {
	dict, err := ix.reader.FieldDict(charField)
	if err != nil {
		return nil, err
	}
	defer func() { _ = dict.Close() }() // it was only read
	var either []query.Query
	for {
		e, err := dict.Next()
		if err != nil {
			return nil, err
		}
		if e == nil {
			return query.NewDisjunctionQuery(either), nil
		}
		if strings.Contains(e.Term, piece) {
			q := query.NewTermQuery(e.Term)
			q.SetField(charField)
			either = append(either, q)
		}
	}
}

// without drops the candidates that have what p excludes, as far as the index has
// it: a character, a word or a pair of them. Longer ones are told by reading, as all
// are of a text in memory.
func (ix *index) without(l *library, p *plan, all []candidate) ([]candidate, error) {
	excluded := map[int32]bool{}
	for _, ids := range p.without {
		if len(ids) > 2 || slices.Contains(ids, breakToken) {
			continue
		}
		w := want{tokens: ids, stress: 1}
		if err := ix.search(w.query(l), func(n int32, _ float64) { excluded[n] = true }); err != nil {
			return nil, err
		}
	}
	return slices.DeleteFunc(all, func(c candidate) bool { return excluded[c.passage] }), nil
}

// best parts the n candidates with the highest scores from the rest.
func best(list []candidate, n int) (first, rest []candidate) {
	if len(list) <= n {
		return list, nil
	}
	heap := list[:n:n]
	for i := n/2 - 1; i >= 0; i-- {
		sink(heap, i)
	}
	for i := n; i < len(list); i++ {
		if list[i].before(heap[0]) {
			heap[0], list[i] = list[i], heap[0]
			sink(heap, 0)
		}
	}
	return heap, list[n:]
}

// before says whether c is the better one, the first of equals.
func (c candidate) before(d candidate) bool {
	return c.score > d.score || c.score == d.score && c.passage < d.passage
}

// sink moves the candidate at i down until no worse one is below it.
func sink(heap []candidate, i int) {
	for {
		worst := i
		for child := 2*i + 1; child <= 2*i+2 && child < len(heap); child++ {
			if heap[worst].before(heap[child]) {
				worst = child
			}
		}
		if worst == i {
			return
		}
		heap[i], heap[worst] = heap[worst], heap[i]
		i = worst
	}
}
