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

// nearest answers a query that has no hit: the same without its filters and
// exclusions, its phrases as words, its parts, words spelled alike. Where
// nothing is near it offers nothing.
func (e *Engine) nearest(req request) []Suggestion {
	var out []Suggestion
	tries := e.easier(req)
	for _, text := range tries[:min(maxTries, len(tries))] {
		if len(out) == maxNearest {
			break
		}
		if slices.ContainsFunc(out, func(s Suggestion) bool { return s.Text == text }) {
			continue
		}
		if n := e.total(text); n > 0 {
			out = append(out, Suggestion{text, n})
		}
	}
	return out
}

func (e *Engine) total(text string) int {
	found := e.rank(e.plan(Query{Text: text}))
	return len(found)
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
		list = append(list, e.parts(w)...)
	}
	return list
}

// parts lists the stretches of w that the paper has, the longest first, then
// words of the paper that look like it.
func (e *Engine) parts(w string) []string {
	l := e.library()
	t := analyze(clean(w), l.words)
	var list []string
	for n := min(len(t.tokens), 6); n > 0; n-- {
		for i := 0; i+n <= len(t.tokens); i++ {
			if l.count(idsOf(t.tokens[i:i+n])) > 0 {
				list = append(list, string(t.runes[t.tokens[i].start:t.tokens[i+n-1].end]))
			}
		}
	}
	if len(list) == 0 {
		list = l.lookalikes(string(t.runes))
	}
	return list
}

// lookalikes are the words of the paper with the fewest letters to change, half
// of them at most.
func (l *library) lookalikes(w string) []string {
	const far = 4
	byDistance := make([][]string, far+1)
	for _, name := range l.words.names {
		if d := distance(w, name, far); d <= far && 2*d <= len(name) && !isDigit(rune(name[0])) {
			byDistance[d] = append(byDistance[d], name)
		}
	}
	return slices.Concat(byDistance...)
}
