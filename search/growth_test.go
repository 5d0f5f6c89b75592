package search

import (
	"context"
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"yunlan/content"
)

// grown is the paper n times over, its sentences shuffled among passages of
// the same kind and number.
func grown(n int) *content.Paper {
	p := content.Load()
	var sentences []string
	for _, b := range p.Blocks {
		sentences = append(sentences, strings.SplitAfter(b.Text, "。")...)
	}
	rnd := rand.New(rand.NewPCG(uint64(n), 1))
	big := &content.Paper{Title: p.Title, Sections: p.Sections}
	for i := range n {
		for _, b := range p.Blocks {
			var text strings.Builder
			for range strings.SplitAfter(b.Text, "。") {
				text.WriteString(sentences[rnd.IntN(len(sentences))])
			}
			big.Blocks = append(big.Blocks, content.Block{
				ID: content.ID(fmt.Sprintf("%s#%d", b.ID, i)), Kind: b.Kind, Section: b.Section, Text: text.String(), Page: b.Page,
			})
		}
	}
	return big
}

// BenchmarkGrowth builds and searches the paper ×1, ×10 and ×100.
func BenchmarkGrowth(b *testing.B) {
	for _, n := range []int{1, 10, 100} {
		p := grown(n)
		size := 0
		for _, bl := range p.Blocks {
			size += len(bl.Text)
		}
		b.Run(fmt.Sprintf("build-x%d", n), func(b *testing.B) {
			b.SetBytes(int64(size))
			var before, after runtime.MemStats
			for b.Loop() {
				runtime.GC()
				runtime.ReadMemStats(&before)
				e := New(p)
				if err := e.Build(context.Background()); err != nil {
					b.Fatal(err)
				}
				runtime.GC()
				runtime.ReadMemStats(&after)
				runtime.KeepAlive(e)
			}
			b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/(1<<20), "heap-MB")
		})
		b.Run(fmt.Sprintf("key-x%d", n), func(b *testing.B) {
			e := New(p)
			if err := e.Build(context.Background()); err != nil {
				b.Fatal(err)
			}
			var keys []string
			for i, k := range keystrokes(b) {
				if i%20 == 0 {
					keys = append(keys, k)
				}
			}
			benchmarkKeys(b, e, keys)
		})
	}
}
