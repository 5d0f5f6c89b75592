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
	folder  string          // of indexes on disk; "" for none
	mu      sync.Mutex      // while the index is opened or built
	index   *index

	aliases func() string // written for this very document; nil where there are none

	translation func() *translation    // nil where the paper has none; read on first need
	opened      atomic.Pointer[Engine] // of the translation, once it was read
}

// New returns an engine whose index is kept in memory. The first search, or
// Build, makes it.
func New(p *content.Paper) *Engine { return Open(p, "") }

// Open returns an engine whose index is kept below a folder between two runs
// of the program; where the folder is "" or cannot be used, in memory. It
// touches neither: the first search, or Build, opens the index or makes it.
func Open(p *content.Paper, folder string) *Engine {
	e := &Engine{paper: p, folder: folder}
	e.library = sync.OnceValue(func() *library {
		own := ""
		if e.aliases != nil {
			own = e.aliases()
		}
		l := newLibrary(p, own)
		if e.translation != nil {
			l.english = func() *library { return e.translation().library() }
		}
		return l
	})
	return e
}

// Aliases lets queries be read by aliases that somebody wrote for this very
// document: lines of keys, a tab, targets, as in the layers of this package. read is
// called by the first search. It comes before that, and returns e.
func (e *Engine) Aliases(read func() string) *Engine {
	e.aliases = read
	return e
}

// Build opens the index or makes it, so that no search has to. Its error is
// that of ctx; a search makes the index then.
func (e *Engine) Build(ctx context.Context) error {
	_, err := e.ready(ctx)
	return err
}

// Ready reports whether the index is open.
func (e *Engine) Ready() bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.index != nil
}

// ready returns the index; one caller opens or makes it, others wait.
func (e *Engine) ready(ctx context.Context) (*index, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.index != nil {
		return e.index, nil
	}
	ix, err := openIndex(ctx, e.folder, e.library())
	if err != nil {
		return nil, err
	}
	e.library().join(ix)
	e.index = ix
	return ix, nil
}

// Close lets go of the index and its files. A search opens them again.
func (e *Engine) Close() error {
	var err error
	if own := e.opened.Load(); own != nil {
		err = own.Close()
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.index != nil {
		err = errors.Join(err, e.index.close())
	}
	e.index = nil
	return err
}

// Search answers q: the best passage first, or all of them in reading order
// for an empty query. It never fails; what it cannot read as a query it looks
// for as text.
func (e *Engine) Search(q Query) Result {
	start := time.Now()
	r, err := e.search(q)
	if err != nil { // the files of the index were changed while it was open
		e.useMemory()
		r, _ = e.search(q)
	}
	r.Took = time.Since(start)
	return r
}

func (e *Engine) search(q Query) (Result, error) {
	ix, err := e.ready(context.Background())
	if err != nil {
		return Result{}, err
	}
	p := e.plan(q)
	limit := q.Limit
	if limit == 0 {
		limit = e.library().size()
	}
	f, err := e.rank(ix, p, limit)
	if err != nil {
		return Result{}, err
	}
	return e.result(ix, q, p, f), nil
}

// useMemory gives up an index on disk that failed.
func (e *Engine) useMemory() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.folder, e.index = "", nil // other searches may be reading it: it stays open
}
