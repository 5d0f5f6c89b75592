package search

import (
	"slices"
	"strings"

	"yunlan/content"
)

// Answered reports that something of the query itself was found: a passage has
// all of it, or every word of it is known and one of them is lit as it was
// typed or as it is known to be said. What is left are hits of the other words
// and of guesses, which are shown but answer nothing.
func (r Result) Answered() bool {
	if r.Whole > 0 || r.Total == 0 {
		return r.Total > 0
	}
	return len(r.Missing) == 0 && r.lit
}

// litForReal reports that one of the passages lights what was typed, or what is
// known to be said for it.
func (r Result) litForReal(found []scored) bool {
	said := strings.ToLower(r.Query)
	for _, read := range r.Interpreted {
		if !read.Guess {
			said += "\n" + strings.ToLower(read.To)
		}
	}
	said = string(squeeze(said))
	lit := func(f scored) bool {
		return slices.ContainsFunc(f.spans(), func(s content.Span) bool {
			return strings.Contains(said, string(squeeze(f.block.Text[s.Start:s.End])))
		})
	}
	return slices.ContainsFunc(found, func(f scored) bool { return lit(f) || f.english != nil && lit(*f.english) })
}
