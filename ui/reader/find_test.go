package reader

import (
	"testing"

	"yunlan/content"
)

// TestFindMeetsWhatTheSearchDoes: numbers, widths, cases and traditional
// characters; what is lit is the match and nothing else.
func TestFindMeetsWhatTheSearchDoes(t *testing.T) {
	p := content.Load()
	texts := foldAll(p)
	for name, c := range map[string]struct{ typed, lit string }{
		"a number without its comma": {"4550", "4,550"},
		"with it":                    {"4,550", "4,550"},
		"while it is typed":          {"4,5", "4,5"},
		"full width":                 {"４５５０亿", "4,550亿"},
		"small letters":              {"finops", "FinOps"},
		"full-width letters":         {"ＦｉｎＯｐｓ", "FinOps"},
		"traditional":                {"雲計算", "云计算"},
		"spaces":                     {"云 计 算", "云计算"},
	} {
		hits := find(p, texts, c.typed)
		if len(hits) == 0 {
			t.Errorf("%s: %q is not found", name, c.typed)
			continue
		}
		found := false
		for _, h := range hits {
			b, _ := p.Block(h.Block)
			found = found || b.Text[h.Start:h.End] == c.lit
		}
		if !found {
			t.Errorf("%s: %q lights no %q", name, c.typed, c.lit)
		}
	}
	if hits := find(p, texts, "饕餮"); hits != nil {
		t.Errorf("what is not there is found: %v", hits)
	}
}
