package search

import (
	"testing"

	"pgregory.net/rapid"

	"yunlan/content"
)

// TestPacks: whatever passages hold, each comes out of its pack as it went in.
func TestPacks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var some []stored
		for range rapid.IntRange(1, 20).Draw(t, "passages") {
			some = append(some, stored{
				title: rapid.String().Draw(t, "title"),
				block: content.Block{ID: content.ID(rapid.StringMatching(`[0-9.p]{1,8}`).Draw(t, "id")), Page: rapid.StringMatching(`[0-9iv]{0,4}`).Draw(t, "page"), Text: rapid.String().Draw(t, "text")},
			})
		}
		packed, err := pack(some)
		if err != nil {
			t.Fatal(err)
		}
		for i, want := range some {
			h, text, err := unpack(packed, i)
			if err != nil || text != want.block.Text || h.ID != want.block.ID || h.Page != want.block.Page || h.Title != want.title {
				t.Fatalf("passage %d of %d: %+v %q, %v; want %+v", i, len(some), h, text, err, want)
			}
		}
		if _, _, err := unpack(packed, len(some)); err == nil {
			t.Fatal("a passage that is not there was read")
		}
		if cut := packed[:len(packed)/2]; len(cut) > 0 {
			if _, _, err := unpack(cut, len(some)-1); err == nil && len(some) > 1 && len(packed) > 100 {
				t.Fatal("half a pack was read to its end")
			}
		}
	})
}

// TestPacksAreBounded: a pack takes no more than its size and one passage, and no
// document is too long or too short for its packs.
func TestPacksAreBounded(t *testing.T) {
	c := newOnePaper(content.Load())
	for n := 0; n < c.size(); {
		k := c.packFrom(n)
		size := 0
		for i := range k - 1 {
			size += len(c.Blocks[n+i].Text)
		}
		if k < 1 || k > packMost || size >= packSize {
			t.Fatalf("passages %d to %d: %d bytes before the last", n, n+k-1, size)
		}
		n += k
	}
	empty := onePaper{Paper: &content.Paper{Blocks: make([]content.Block, 1000)}}
	if k := empty.packFrom(0); k != packMost {
		t.Errorf("%d passages without text in a pack, want %d", k, packMost)
	}
}

// TestTermsAreCountedAsBleveCounts: the fields of batches say what bleve's own fields say
// of the same text, but for the unit of its length.
func TestTermsAreCountedAsBleveCounts(t *testing.T) {
	for _, b := range content.Load().Blocks {
		chars := &indexed{name: charField, unit: 1, passage: b.Text, pairs: &indexed{name: pairField, unit: lengthUnit}}
		chars.Analyze()
		chars.pairs.Analyze()
		for _, f := range []*indexed{chars, chars.pairs} {
			terms := (*text).charTerms
			if f == chars.pairs {
				terms = (*text).pairTerms
			}
			stream := analyzer{terms}.Analyze([]byte(b.Text))
			want := map[string]int{}
			for _, tok := range stream {
				want[string(tok.Term)]++
			}
			got := f.AnalyzedTokenFrequencies()
			for term, n := range want {
				if got[term] == nil || got[term].Frequency() != n {
					t.Fatalf("%s: %q %d times", b.ID, term, n)
				}
			}
			if length := (len(stream) + f.unit - 1) / f.unit; len(got) != len(want) || f.AnalyzedLength() != length {
				t.Fatalf("%s: %d terms, length %d; want %d, %d", b.ID, len(got), f.AnalyzedLength(), len(want), length)
			}
		}
	}
}
