package search

import (
	"slices"
	"strings"
)

// Answered reports that something of the query itself was found: a passage has
// all of it, or every word of it is known and one of them is lit as it was
// typed or as it is known to be said. What is left are hits of the other words
// and of guesses, which are shown but answer nothing.
func (r Result) Answered() bool {
	if r.Whole > 0 || r.Total == 0 {
		return r.Total > 0
	}
	return len(r.Missing) == 0 && slices.ContainsFunc(r.Hits, r.litForReal)
}

// litForReal reports a hit that lights what was typed, or what is known to be
// said for it.
func (r Result) litForReal(h Hit) bool {
	said := strings.ToLower(r.Query)
	for _, read := range r.Interpreted {
		if !read.Guess {
			said += "\n" + strings.ToLower(read.To)
		}
	}
	said = string(squeeze(said))
	for _, s := range h.Spans {
		if strings.Contains(said, string(squeeze(strings.ToLower(h.Text[s.Start:s.End])))) {
			return true
		}
	}
	return false
}
