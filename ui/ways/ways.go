package ways

import (
	"sync"

	"yunlan/content"
	"yunlan/data/guide"
	"yunlan/data/market"
	"yunlan/ui/lang"
)

// Ways are the ways through one paper. Its methods are safe for concurrent
// use; what they return is shared and must not be changed.
type Ways struct {
	*guide.Guide

	paper *content.Paper
	facts func() (map[string][]market.Fact, error)
	dates func() ([]Event, error)
}

// New returns the ways through a paper; it costs nothing before it is asked.
func New(paper *content.Paper) *Ways {
	w := &Ways{Guide: guide.New(paper), paper: paper}
	w.facts = sync.OnceValues(w.join)
	w.dates = sync.OnceValues(w.merge)
	return w
}

// Said is a pair of words of the data in the language in use.
func Said(pair [2]string) string { return lang.Text(pair).String() }
