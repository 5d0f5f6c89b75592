package collection

import (
	"slices"
	"sync"

	"yunlan/data/shelf"
	"yunlan/search"
)

// each is how many hits of one document are listed.
const each = 3

// Found is what a search of the library found.
type Found struct {
	search.Result
	Searched int   // documents
	Lacking  int   // documents that are listed and were not searched: the index lacks them
	Lost     error // why the index cannot be used; nil if it can
}

// Search looks in all documents. Hits are grouped by document (Result.Documents),
// three of each unless q says otherwise.
func (c *Collection) Search(q search.Query) (Found, error) {
	if q.Each == 0 {
		q.Each = each
	}
	var r search.Result
	list, engine, err := c.while(func(engine *search.Collection) (err error) {
		r, err = engine.Search(q)
		return err
	})
	if err != nil {
		return Found{}, err
	}
	m := c.matched(list, engine)
	return Found{listed(r, m.listed), len(list) - m.lacking, m.lacking, engine.Lost()}, nil
}

// Prepare begins to read what the first search would wait for, and returns at once. What
// is wrong, a search says.
func (c *Collection) Prepare() {
	c.ahead.Go(func() { _, _, _ = c.while((*search.Collection).Prepare) })
}

// while reads the list, if that has changed, while the index does something: of a large
// library the list takes as long as a search.
func (c *Collection) while(do func(*search.Collection) error) (list []shelf.Document, engine *search.Collection, err error) {
	c.mu.Lock()
	engine, failed := c.index()
	c.mu.Unlock()
	var wait sync.WaitGroup
	wait.Go(func() {
		if failed == nil {
			failed = do(engine)
		}
	})
	list, err = c.Documents()
	wait.Wait()
	return list, engine, firstOf(err, failed)
}

// match is the last comparison of the list with the index. It is kept because every
// search needs it, and both seldom change.
type match struct {
	list    *shelf.Document // the first of the list that was compared; nil for an empty one
	edition int
	listed  map[string]bool
	lacking int // documents that the index lacks
}

// matched compares again where the list or the index is another.
func (c *Collection) matched(list []shelf.Document, engine *search.Collection) match {
	var first *shelf.Document
	if len(list) > 0 {
		first = &list[0]
	}
	edition := engine.Edition()
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.match.listed == nil || c.match.list != first || c.match.edition != edition || edition == 0 {
		c.match = match{first, edition, idsOf(list), len(lackingOf(list, engine))}
	}
	return c.match
}

// listed leaves out the hits of documents that are not listed: a program was killed
// before it had listed or removed them.
func listed(r search.Result, is map[string]bool) search.Result {
	strays := func(g search.Group) bool { return !is[g.ID] }
	if !slices.ContainsFunc(r.Documents, strays) {
		return r
	}
	for _, g := range r.Documents {
		if strays(g) {
			r.Total -= g.Total
		}
	}
	r.Documents = slices.DeleteFunc(r.Documents, strays)
	r.Hits = slices.DeleteFunc(r.Hits, func(h search.Hit) bool { return !is[h.Document] })
	return r
}
