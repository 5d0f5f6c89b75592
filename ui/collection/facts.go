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
// read; all, where there are none. Unread are the documents of which nothing is left.
func (c *Collection) FactsOf(ctx context.Context, words []string, keep func(found.Fact) bool, tell func(Progress)) (all []Value, unread []shelf.Document, err error) {
	list, err := c.having(words)
	if err != nil {
		return nil, nil, err
	}
	for i, d := range list {
		if ctx.Err() != nil {
			return nil, nil, ctx.Err()
		}
		tell(Progress{Done: i, Total: len(list), Name: d.Title})
		paper, err := c.Paper(d)
		if err != nil {
			unread = append(unread, d)
			continue
		}
		for _, f := range found.In(paper).Facts {
			if keep(f) {
				all = append(all, Value{Document: d.ID, Title: d.Title, Fact: f})
			}
		}
	}
	return all, unread, nil
}

// stated is the query for a name as it stands.
func stated(name string) search.Query {
	return search.Query{Text: `"` + strings.ReplaceAll(name, `"`, "") + `"`, Each: 1}
}

// having are the documents that have one of some words, all for none. What the index
// lacks may have them.
func (c *Collection) having(words []string) ([]shelf.Document, error) {
	if len(words) == 0 {
		return c.Documents()
	}
	list, engine, err := c.opened()
	if err != nil {
		return nil, err
	}
	has := idsOf(lackingOf(list, engine))
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
