package search

import (
	"maps"
	"slices"
	"testing"

	"github.com/blevesearch/bleve/v2"
	_ "github.com/blevesearch/bleve/v2/analysis/analyzer/standard"
	_ "github.com/blevesearch/bleve/v2/analysis/lang/cjk"

	"yunlan/content"
)

// stock is bleve as it comes: one field, a match query, nothing of our own.
func stock(t *testing.T, analyzer string) func(q string) []content.ID {
	t.Helper()
	m := bleve.NewIndexMapping()
	m.DefaultAnalyzer = analyzer
	ix, err := bleve.NewMemOnly(m)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = ix.Close() })
	batch := ix.NewBatch()
	for _, b := range content.Load().Blocks {
		if err := batch.Index(string(b.ID), map[string]string{"text": b.Text}); err != nil {
			t.Fatal(err)
		}
	}
	if err := ix.Batch(batch); err != nil {
		t.Fatal(err)
	}
	return func(q string) []content.ID {
		r, err := ix.Search(bleve.NewSearchRequest(bleve.NewMatchQuery(q)))
		if err != nil {
			t.Fatal(err)
		}
		var found []content.ID
		for _, h := range r.Hits {
			found = append(found, content.ID(h.ID))
		}
		return found
	}
}

// logStock prints what bleve does without this package on the same queries;
// ours must be ahead of each. It measures somebody else's program, so only
// where whoever runs the tests reads what they print.
func logStock(t *testing.T, ours map[string]map[string]measures) {
	t.Helper()
	engines := map[string]func(string) []content.ID{"cjk": stock(t, "cjk"), "standard": stock(t, "standard")}
	for _, set := range judgedSets(t) {
		best := ours[set.name]["all"].ndcg
		for _, name := range slices.Sorted(maps.Keys(engines)) {
			m := scoreOf(t, set.list, engines[name])
			t.Logf("%-5s ours %.3f, bleve's %s %.3f", set.name, best, name, m["all"].ndcg)
			if m["all"].ndcg >= best {
				t.Errorf("bleve's %s analyzer is as good on %s", name, set.name)
			}
		}
	}
}
