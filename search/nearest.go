package search

import (
	"slices"
	"strings"
)

// maxNearest bounds the suggestions, maxTries the queries that are tried.
const (
	maxNearest = 5
	maxTries   = 24
)

// nearest answers a query that no passage has all of: what is a slip away from
// its words and from those that are missing; where there are no hits, the same
// without its filters and exclusions, its phrases as words, the words in it
// that the paper has. Where nothing is near it offers nothing.
func (e *Engine) nearest(ix *index, p *plan, hits bool) []Suggestion {
	var tries []string
	l := e.library()
	for _, w := range append(p.request.shortWords(), p.missing...) {
		if l.count(l.tokenize(w)) > 0 {
			continue
		}
		for _, near := range l.near(w) {
			if !hits || !strings.Contains(w, near) { // a part of the word: the hits have it
				tries = append(tries, near)
			}
		}
	}
	if !hits {
		tries = append(tries, e.easier(p.request)...)
	}
	var out []Suggestion
	for _, text := range tries[:min(maxTries, len(tries))] {
		if len(out) == maxNearest {
			break
		}
		if slices.ContainsFunc(out, func(s Suggestion) bool { return s.Text == text }) {
			continue
		}
		if n := e.total(ix, text); n > 0 {
			out = append(out, Suggestion{text, n})
		}
	}
	return out
}

// total counts the hits; of what has words that are missing it counts none.
func (e *Engine) total(ix *index, text string) int {
	p := e.plan(Query{Text: text})
	if len(p.missing) > 0 {
		return 0
	}
	f, err := e.rank(ix, p, 1)
	if err != nil {
		return 0
	}
	f = p.filter.kept(e.library(), f)
	return len(f.read) + len(f.rest)
}

// easier lists queries that ask for less, the nearest first.
func (e *Engine) easier(req request) []string {
	var words []string
	for _, s := range req.sides {
		words = append(append(words, s.exact...), s.words...)
	}
	list := []string{strings.Join(words, " ")}
	list = append(list, words...)
	for _, w := range words {
		list = append(list, e.library().parts(w)...)
	}
	return slices.DeleteFunc(list, isStop)
}

// parts lists the stretches of w that are words of the paper, the longest
// first.
func (l *library) parts(w string) []string {
	t := analyze(clean(w), l.words)
	edges := l.lexicon().cut(t.tokens, nil)
	var list []string
	for n := min(len(t.tokens), 6); n > 0; n-- {
		for i := 0; i+n <= len(t.tokens); i++ {
			first, last := t.tokens[i].id, t.tokens[i+n-1].id
			word := n > 1 && !isFunction(first) && !isFunction(last) || first.isWord()
			if word && edges[i] && edges[i+n] && l.count(idsOf(t.tokens[i:i+n])) > 0 {
				list = append(list, string(t.runes[t.tokens[i].start:t.tokens[i+n-1].end]))
			}
		}
	}
	return list
}
