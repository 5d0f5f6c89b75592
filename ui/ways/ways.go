package ways

import (
	"sync"

	"yunlan/content"
	"yunlan/data/guide"
	"yunlan/data/market"
)

// Ways are the four lists of one paper. Its methods are safe for concurrent use;
// what they return is shared and must not be changed.
type Ways struct {
	*guide.Guide

	paper *content.Paper
	facts func() (map[string][]market.Fact, error)
	dates func() ([]Event, error)
}

// New returns the lists of a paper. They are made on the first call.
func New(paper *content.Paper) *Ways {
	w := &Ways{Guide: guide.New(paper), paper: paper}
	w.facts = sync.OnceValues(w.join)
	w.dates = sync.OnceValues(w.merge)
	return w
}
