package evidence_test

import (
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/data/english"
	"yunlan/data/market"
	"yunlan/ui/evidence"
)

// TestAQuoteWithinASentenceIsMarked in each text that is read, and no other is: every
// number's sentence begins with “…” where the paper has a ； before it.
func TestAQuoteWithinASentenceIsMarked(t *testing.T) {
	paper := content.Load()
	m, err := market.New(paper)
	if err != nil {
		t.Fatal(err)
	}
	within := 0
	for _, f := range m.Facts() {
		b, _ := paper.Block(f.Block)
		begun := strings.HasSuffix(strings.TrimSpace(b.Text[:f.Place.Start]), "；")
		if begun {
			within++
		}
		for _, text := range []english.Text{english.Chinese, english.English, english.Both} {
			w := evidence.New(english.Of(paper), text)
			said := w.Quote(f.Citation)
			if strings.HasPrefix(said, "“…") != begun || strings.HasPrefix(w.Lines(f.Citation)[0], "…") != begun {
				t.Errorf("%s, %v: %s", f.ID, text, said)
			}
		}
	}
	if within == 0 {
		t.Error("no number's sentence begins behind a ；")
	}
}
