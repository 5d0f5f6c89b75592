package search

import (
	"testing"

	"yunlan/content/lang"
)

// TestEveryReadingIsNamed: no reader meets the name of a constant.
func TestEveryReadingIsNamed(t *testing.T) {
	e := ready(t)
	queries := []string{"zxqy", "zhongxiaoqiye", "4500亿", "ser ver less", "什么是平台工程", "雲計算", "平台工成"}
	for _, q := range loadJudged(t, "known.json") {
		queries = append(queries, q.Query)
	}
	seen := map[string]bool{}
	for _, q := range queries {
		for _, in := range e.Search(Query{Text: q}).Interpreted {
			seen[in.Why] = true
			if names := whyNames[in.Why]; names[lang.Chinese] == "" || names[lang.English] == "" {
				t.Errorf("%q is read as %q for %q, which has no name", in.From, in.To, in.Why)
			}
		}
	}
	if len(seen) < 6 {
		t.Errorf("the queries are read in %d ways only: %v", len(seen), seen)
	}
}
