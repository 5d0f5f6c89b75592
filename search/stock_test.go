package search

import (
	"os"
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

// TestStockAnalyzers measures what bleve does without this package, on the
// same queries, for the table in docs/search.md; ours must be ahead of each.
// It runs when YUNLAN_STOCK is set: it judges somebody else's program.
func TestStockAnalyzers(t *testing.T) {
	if os.Getenv("YUNLAN_STOCK") == "" {
		t.Skip("it measures bleve as it comes: set YUNLAN_STOCK=1 to run it")
	}
	e := ready(t)
	ours := func(q string) []content.ID { return ids(e.Search(Query{Text: q})) }
	sets := judgedSets(t)
	for _, set := range sets {
		best := scoreOf(t, set.list, ours)["all"].ndcg
		t.Logf("%-6s ours %.3f", set.name, best)
		for _, analyzer := range []string{"cjk", "standard"} {
			m := scoreOf(t, set.list, stock(t, analyzer))
			t.Logf("%-6s %s %.3f, plain %.3f", set.name, analyzer, m["all"].ndcg, m["plain"].ndcg)
			if m["all"].ndcg >= best {
				t.Errorf("bleve's %s analyzer is as good on %s", analyzer, set.name)
			}
		}
	}
}
