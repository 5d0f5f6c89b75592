package answer

import (
	"strings"
	"testing"

	"yunlan/content"
)

// TestASketchHidesNothing: what a text has is found in it, and nothing else, for every
// stretch of one block in every other.
func TestASketchHidesNothing(t *testing.T) {
	paper := content.Load()
	var texts []text
	for _, b := range paper.Blocks[:60] {
		texts = append(texts, textOf(bounded(cut(b.Text))))
	}
	one, _ := paper.Block("2.2p1")
	toks := cut(one.Text)
	found, told := 0, 0
	for i := range toks {
		for n := 1; n <= 4 && i+n <= len(toks); n++ {
			w := wordOf(bounded(toks[i : i+n]))
			for k := range texts {
				has := strings.Contains(texts[k].words, w.words)
				if texts[k].has(w) != has {
					t.Fatalf("%s in %s: %v", w.words, texts[k].words, !has)
				}
				if has {
					found++
				} else if !texts[k].may(w) {
					told++
				}
			}
		}
	}
	if all := 4 * len(toks) * len(texts); found == 0 || 10*told < 9*(all-found) {
		t.Errorf("%d found; of %d in all %d are told by the sketch", found, all, told)
	}
	if parted := textOf("|a|b||c|"); parted.has(wordOf("|b|c|")) || !parted.has(wordOf("|a|b|")) || !parted.has(wordOf("|c|")) || (&text{}).has(wordOf("|a|")) {
		t.Error("names are not apart")
	}
}
