package search

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"time"

	"yunlan/content"
)

// MaxRunes is how much of a query is read: what is longer, its caller cuts or
// refuses, and says so.
const MaxRunes = 200

// Engine searches one paper. All methods may be called at once.
type Engine struct {
	paper   *content.Paper
	library func() *library // read on first need
	index   atomic.Pointer[index]
	built   atomic.Bool
}

// New returns an engine that can answer at once, by a plain scan; call Build
// to index the paper.
func New(p *content.Paper) *Engine {
	e := &Engine{paper: p, library: sync.OnceValue(func() *library { return newLibrary(p) })}
	return e
}

// Build indexes the paper; call it once, in the background. Searches go on
// meanwhile and use the index as soon as it is there. An error (of ctx, or of
// bleve) leaves the engine with its plain scan.
func (e *Engine) Build(ctx context.Context) error {
	if e.built.Swap(true) {
		return errors.New("the search index is built already")
	}
	ix, err := newIndex(ctx, e.library())
	if err != nil {
		return err
	}
	e.index.Store(ix)
	return nil
}

// Ready says whether the index answers.
func (e *Engine) Ready() bool { return e.index.Load() != nil }

// Search answers q: the best passage first, or all of them in reading order
// for an empty query. It never fails; what it cannot read as a query it looks
// for as text.
func (e *Engine) Search(q Query) Result {
	start := time.Now()
	p := e.plan(q)
	found := e.rank(p)
	r := e.result(q, p, found)
	r.Took = time.Since(start)
	return r
}
