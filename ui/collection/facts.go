package collection

import (
	"context"
	"slices"
	"strings"

	"yunlan/data/found"
	"yunlan/data/shelf"
	"yunlan/search"
)

// FactsOf lists the numbers found in the documents of the library for which keep holds,
// in the order of the list and of each text. Only documents that have one of words are
// read; all, where there are none. Documents of which nothing is left are skipped:
// library check names them.
func (c *Collection) FactsOf(ctx context.Context, words []string, keep func(found.Fact) bool, tell func(Progress)) ([]Value, error) {
	list, err := c.having(words)
	if err != nil {
		return nil, err
	}
	var all []Value
	for i, d := range list {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		tell(Progress{Done: i, Total: len(list), Name: d.Title})
		paper, err := c.Paper(d)
		if err != nil {
			continue
		}
		for _, f := range found.In(paper).Facts {
			if keep(f) {
				all = append(all, Value{d.ID, d.Title, f})
			}
		}
	}
	return all, nil
}

// stated is the query for a name as it stands.
func stated(name string) search.Query {
	return search.Query{Text: `"` + strings.ReplaceAll(name, `"`, "") + `"`, Each: 1}
}

// having are the documents that have one of some words, all for none.
func (c *Collection) having(words []string) ([]shelf.Document, error) {
	list, err := c.Documents()
	if err != nil || len(words) == 0 {
		return list, err
	}
	has := map[string]bool{}
	for _, w := range words {
		r, err := c.Search(stated(w))
		if err != nil {
			return nil, err
		}
		for _, g := range r.Documents {
			has[g.ID] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(list), func(d shelf.Document) bool { return !has[d.ID] }), nil
}
