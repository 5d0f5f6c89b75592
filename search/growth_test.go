package search

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"yunlan/content"
)

// grown is the paper n times over, its sentences shuffled among passages of
// the same kind and number.
func grown(n int) *content.Paper { return shuffled(n, uint64(n)) }

func shuffled(n int, seed uint64) *content.Paper {
	p := content.Load()
	var sentences []string
	for _, b := range p.Blocks {
		sentences = append(sentences, strings.SplitAfter(b.Text, "。")...)
	}
	rnd := rand.New(rand.NewPCG(seed, 1))
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

func textSize(p *content.Paper) int64 {
	size := 0
	for i := range p.Blocks {
		size += len(p.Blocks[i].Text)
	}
	return int64(size)
}

// growths are how many times the paper is taken; GROWTH=1000 asks for others.
func growths(b *testing.B) []int {
	said := os.Getenv("GROWTH")
	if said == "" {
		return []int{1, 10, 100}
	}
	var list []int
	for s := range strings.SplitSeq(said, ",") {
		n, err := strconv.Atoi(s)
		if err != nil {
			b.Fatal(err)
		}
		list = append(list, n)
	}
	return list
}

// BenchmarkGrowth builds, opens and searches the paper several times over, on
// disk: time, size on disk as a multiple of the text, memory in use at most.
func BenchmarkGrowth(b *testing.B) {
	for _, n := range growths(b) {
		p, folder := grown(n), b.TempDir()
		b.Run(fmt.Sprintf("build-x%d", n), func(b *testing.B) {
			b.SetBytes(textSize(p))
			peak, start := watchMemory(), cpuTime()
			for b.Loop() {
				if err := ClearCache(folder); err != nil {
					b.Fatal(err)
				}
				e := Open(p, folder)
				if err := e.Build(context.Background()); err != nil {
					b.Fatal(err)
				}
				_ = e.Close()
			}
			b.ReportMetric(peak(), "peak-RSS-MB")
			b.ReportMetric(float64(b.N)*float64(textSize(p))/1e6/(cpuTime()-start), "MB/CPU-s")
			size, _, _ := CacheSize(folder)
			b.ReportMetric(float64(size)/float64(textSize(p)), "disk/text")
		})
		b.Run(fmt.Sprintf("open-x%d", n), func(b *testing.B) {
			l := newLibrary(p, paperAliases)
			c := cache{cacheFolder(folder), l.fingerprint()}
			for b.Loop() {
				ix, err := c.open()
				if err != nil {
					b.Fatal(err)
				}
				_ = ix.close()
			}
		})
		b.Run(fmt.Sprintf("first-x%d", n), func(b *testing.B) {
			for b.Loop() {
				e := Open(p, folder)
				e.Search(Query{Text: "云计算市场规模", Limit: 20})
				_ = e.Close()
			}
		})
		b.Run(fmt.Sprintf("key-x%d", n), func(b *testing.B) {
			e := Open(p, folder)
			defer func() { _ = e.Close() }()
			benchmarkKeys(b, e, fewKeys(b))
		})
	}
}

// fewKeys are every twentieth of the keystrokes.
func fewKeys(b *testing.B) (keys []string) {
	for i, k := range keystrokes(b) {
		if i%20 == 0 {
			keys = append(keys, k)
		}
	}
	return keys
}

// watchMemory notes how much memory of the process is resident, in MB, until
// the returned function asks for the most; 0 where the system does not say.
func watchMemory() func() float64 {
	runtime.GC()
	var most atomic.Int64
	done := make(chan struct{})
	go func() {
		for {
			select {
			case <-done:
				return
			case <-time.After(20 * time.Millisecond):
				most.Store(max(most.Load(), resident()))
			}
		}
	}()
	return func() float64 {
		close(done)
		return float64(most.Load()) / 1024
	}
}

// resident is the memory of the process in kB.
func resident() int64 {
	raw, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for line := range bytes.Lines(raw) {
		if f := bytes.Fields(line); len(f) == 3 && string(f[0]) == "VmRSS:" {
			n, _ := strconv.ParseInt(string(f[1]), 10, 64)
			return n
		}
	}
	return 0
}

// TestALibraryAnswersAsItsPapersDo: beyond the sample what was typed is found,
// lit and counted all the same, and a word that only one passage has is known.
func TestALibraryAnswersAsItsPapersDo(t *testing.T) {
	p := grown(20)
	odd := &p.Blocks[2001] // none of every fifth
	odd.Text += "量子霸权与Zyzzyva99同在。"
	e := New(p)
	if l := e.library(); l.complete || l.size() < 4*len(l.passages) || l.size() > 6*len(l.passages) {
		t.Fatalf("the sample has %d of %d passages", len(l.passages), l.size())
	}
	for _, q := range []string{"量子霸权", "zyzzyva99", `"霸权与Zyzzyva"`, "量子霸权 云计算"} {
		r := e.Search(Query{Text: q, Limit: 20})
		if r.Total == 0 || r.Hits[0].ID != odd.ID || len(r.Hits[0].Spans) == 0 || len(r.Missing) > 0 {
			t.Errorf("%s: %d hits, first %v, missing %q", q, r.Total, ids(r)[:min(3, len(r.Hits))], r.Missing)
		}
	}
	want := 0
	for i := range p.Blocks {
		if strings.Contains(strip(p.Blocks[i].Text), "云计算") {
			want++
		}
	}
	r := e.Search(Query{Text: "云计算", Limit: 20})
	if r.Total < want || r.Total > want+want/100 || r.Read != maxRead || len(r.Hits) != 20 {
		t.Errorf("云计算: %d hits of %d, %d read, %d shown", r.Total, want, r.Read, len(r.Hits))
	}
	for _, q := range []string{`"云计算"`, "z", "9"} {
		if r := e.Search(Query{Text: q, Limit: 20}); r.Total == 0 || r.Read > maxRead || len(r.Hits) == 0 || len(r.Hits[0].Spans) == 0 {
			t.Errorf("%s: %d hits, %d read", q, r.Total, r.Read)
		}
	}
	for q, without := range map[string]string{"云计算 -企业": "企业", "量子霸权 云计算 -Zyzzyva99": "Zyzzyva99", "云计算 -云计算市场": "云计算市场"} {
		r := e.Search(Query{Text: q, Limit: 200})
		if r.Total == 0 || slices.ContainsFunc(r.Hits, func(h Hit) bool { return strings.Contains(h.Text, without) }) {
			t.Errorf("%s: %d hits, one with %s", q, r.Total, without)
		}
	}
	if all := e.Search(Query{Text: "云计算"}); all.Total != want || all.Read != want {
		t.Errorf("云计算 without a limit: %d hits, %d read, want %d", all.Total, all.Read, want)
	}
}

// BenchmarkCollection puts papers into a collection on disk, fifty at a time,
// and searches it.
func BenchmarkCollection(b *testing.B) {
	for _, n := range growths(b) {
		folder := b.TempDir()
		b.Run(fmt.Sprintf("put-x%d", n), func(b *testing.B) {
			peak, text, used := watchMemory(), int64(0), 0.0
			for range b.N { // a collection is filled once
				if err := os.RemoveAll(folder); err != nil {
					b.Fatal(err)
				}
				text, used = putPapers(b, folder, n)
			}
			b.SetBytes(text)
			b.ReportMetric(peak(), "peak-RSS-MB")
			b.ReportMetric(float64(text)/1e6/used, "MB/CPU-s")
			b.ReportMetric(float64(sizeOf(folder))/float64(text), "disk/text")
		})
		b.Run(fmt.Sprintf("open-x%d", n), func(b *testing.B) {
			for b.Loop() {
				c := collect(b, folder)
				_ = c.Close()
			}
		})
		b.Run(fmt.Sprintf("key-x%d", n), func(b *testing.B) {
			c := collect(b, folder)
			benchmarkKeysOf(b, fewKeys(b), func(k string) Result {
				r, err := c.Search(Query{Text: k, Limit: 60, Each: 3})
				if err != nil {
					b.Fatal(err)
				}
				return r
			})
		})
	}
}

// putPapers fills a collection and returns the bytes of its text and the CPU
// time that this took, in seconds.
func putPapers(b *testing.B, folder string, n int) (text int64, used float64) {
	c := collect(b, folder)
	for from := 0; from < n; from += 50 {
		var batch Batch
		for i := from; i < min(n, from+50); i++ {
			e := made(strconv.Itoa(i), "1", 1000+i, "")
			text += textSize(e.Paper)
			batch.Put = append(batch.Put, e)
		}
		before := cpuTime()
		if err := c.Apply(context.Background(), batch); err != nil {
			b.Fatal(err)
		}
		used += cpuTime() - before
	}
	return text, used
}

// cpuTime is what the process has used, in seconds; 0 where the system does not
// say.
func cpuTime() float64 {
	raw, err := os.ReadFile("/proc/self/stat")
	if err != nil {
		return 0
	}
	f := strings.Fields(string(raw[bytes.LastIndexByte(raw, ')')+1:]))
	user, _ := strconv.ParseFloat(f[11], 64)
	system, _ := strconv.ParseFloat(f[12], 64)
	return (user + system) / 100
}
