package meaning

import (
	"slices"
	"strings"
	"testing"
	"time"
)

// BenchmarkLoad is what the first search pays for the table.
func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := parse(embedded); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkNearest looks for words of the table among 2,000 of a document.
func BenchmarkNearest(b *testing.B) {
	table := Load()
	all := strings.Split(table.words, "\n")
	words := table.Set(all[3000:5000])
	var took []time.Duration
	for b.Loop() {
		for _, w := range all[:500] {
			start := time.Now()
			words.Nearest(w, 0.65)
			took = append(took, time.Since(start))
		}
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds()), "p50-µs")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), "p99-µs")
	b.ReportMetric(0, "ns/op")
}
