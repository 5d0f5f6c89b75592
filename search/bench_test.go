package search

import (
	"context"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"yunlan/content"
)

// keystrokes are all prefixes of all judged queries: what is searched while
// they are typed.
func keystrokes(b testing.TB) []string {
	var all []string
	for _, set := range [][]judged{loadJudged(b, "known.json"), loadOwn(b, false), loadOwn(b, true)} {
		for _, q := range set {
			rs := []rune(q.Query)
			for n := range rs {
				all = append(all, string(rs[:n+1]))
			}
		}
	}
	return all
}

// BenchmarkKeystroke is one key: query, rank, highlight, and the snippets of
// a screen of hits.
func BenchmarkKeystroke(b *testing.B) {
	e := ready(b)
	benchmarkKeys(b, e, keystrokes(b))
}

func benchmarkKeys(b *testing.B, e *Engine, keys []string) {
	benchmarkKeysOf(b, keys, func(k string) Result { return e.Search(Query{Text: k, Limit: 20}) })
}

// benchmarkKeysOf says wall time, and how much CPU time a key takes on average:
// that holds on a busy machine.
func benchmarkKeysOf(b *testing.B, keys []string, search func(string) Result) {
	for _, k := range keys {
		search(k)
	}
	var took []time.Duration
	used := cpuTime()
	for b.Loop() {
		for _, k := range keys {
			start := time.Now()
			r := search(k)
			for i := range r.Hits[:min(20, len(r.Hits))] {
				r.Hits[i].Snippet(60)
			}
			took = append(took, time.Since(start))
		}
	}
	used = cpuTime() - used
	b.ReportMetric(1e6*used/float64(len(took)), "CPU-µs/key")
	slices.Sort(took)
	at := func(q float64) float64 { return float64(took[int(q*float64(len(took)-1))].Microseconds()) }
	b.ReportMetric(at(0.5), "p50-µs")
	b.ReportMetric(at(0.99), "p99-µs")
	b.ReportMetric(at(1), "max-µs")
	b.ReportMetric(0, "ns/op")
}

// BenchmarkBuild is the time from New to Ready.
func BenchmarkBuild(b *testing.B) {
	p := content.Load()
	b.ReportAllocs()
	for b.Loop() {
		e := New(p)
		if err := e.Build(context.Background()); err != nil {
			b.Fatal(err)
		}
		if err := e.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkOpen opens an index on disk, its text tokenized already: the time
// includes the comparison of the files with their seal.
func BenchmarkOpen(b *testing.B) {
	folder, l := b.TempDir(), newLibrary(content.Load(), paperAliases)
	for b.Loop() {
		ix, err := openIndex(context.Background(), folder, l)
		if err != nil {
			b.Fatal(err)
		}
		if err := ix.close(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkBuildOnDisk is what the first search pays where the cache is empty.
func BenchmarkBuildOnDisk(b *testing.B) {
	p, root := content.Load(), b.TempDir()
	for i := 0; b.Loop(); i++ {
		e := Open(p, filepath.Join(root, strconv.Itoa(i)))
		if err := e.Build(context.Background()); err != nil {
			b.Fatal(err)
		}
		if err := e.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkNew is what start-up pays.
func BenchmarkNew(b *testing.B) {
	p := content.Load()
	for b.Loop() {
		New(p)
	}
}
