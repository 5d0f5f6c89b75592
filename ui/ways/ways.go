package ways

import (
	"sync"

	"yunlan/content"
	"yunlan/data/guide"
	"yunlan/data/market"
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
