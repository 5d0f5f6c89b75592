package collection

import (
	"slices"

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
	list, engine, err := c.opened()
	if err != nil {
		return Found{}, err
	}
	if q.Each == 0 {
		q.Each = each
	}
	r, err := engine.Search(q)
	if err != nil {
		return Found{}, err
	}
	lacking := len(lackingOf(list, engine))
	return Found{listed(r, idsOf(list)), len(list) - lacking, lacking, engine.Lost()}, nil
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
