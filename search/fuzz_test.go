package search

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"yunlan/content"
)

// slow reports a query that takes longer than a second and, each time of three,
// longer than a thousand plain ones at the same moment: a busy machine holds up
// both. BenchmarkOdd has the figures.
func slow(e *Engine, q string) bool {
	pace := func(q string) time.Duration {
		start := time.Now()
		e.Search(Query{Text: q})
		return time.Since(start)
	}
	for range 3 {
		if took := pace(q); took <= time.Second || took <= 1000*pace("云计算") {
			return false
		}
	}
	return true
}

func odd() []string {
	return []string{
		"", " ", `"`, `""`, `"""`, `" " "`, "-", "--", "- -", "OR", "OR OR", "OR -", `-"`, "|", ":", "type:", "类:", "page::", "章:二 章:三",
		"type:paragraph type:row", "\x00\x01\x1b[2J", "\xff\xfe云", "\u202e云计算", "\u200b", "a", "的", "的的的", "吗", "什么", "是什么是什么", "百分之", "分之",
		"三分之", "零分之一", "1/0", "十百千万亿", "99999999999999999999999999999亿", "1.2.3.4", "....", "%%%", "，。；", "()[]{}*?~^\\/+", "zzzzzzzz", "aoeiuv",
		strings.Repeat("云", 3000), strings.Repeat("云计算 ", 1000), strings.Repeat("a", 3000), strings.Repeat("zhong", 600), strings.Repeat(`"云" `, 800),
		strings.Repeat("-云 ", 800), strings.Repeat("云 OR ", 600), strings.Repeat("4,910亿", 400), strings.Repeat("饕餮龘靐", 700), strings.Repeat("什么是", 900),
		strings.Repeat("market size ", 250), strings.Repeat("xqzyt ", 500), strings.Repeat("s", 199) + "z", strings.Repeat("工呈", 100),
	}
}

func FuzzSearch(f *testing.F) {
	for _, q := range odd() {
		f.Add(q)
	}
	for _, q := range loadJudged(f, "known.json") {
		f.Add(q.Query)
	}
	e := translated(new(int))
	f.Fuzz(func(t *testing.T, q string) {
		r := e.Search(Query{Text: q})
		if slow(e, q) {
			t.Errorf("%q is slow", q)
		}
		for _, h := range r.Hits {
			if err := checkHit(h); err != nil {
				t.Errorf("%q: %v", q, err)
			}
			h.Snippet(50)
			if h.English == nil {
				continue
			}
			if err := checkHit(*h.English); err != nil {
				t.Errorf("%q: the English: %v", q, err)
			}
			h.English.Snippet(50)
		}
		for _, s := range r.Nearest {
			if got := e.Search(Query{Text: s.Text}).Total; r.Whole > 0 || s.Count == 0 || got != s.Count {
				t.Errorf("%q: %+v is offered beside %d hits; it has %d", q, s, r.Total, got)
			}
		}
	})
}

// BenchmarkOdd reports the slowest of the odd queries, 3,000 characters and
// all; each by its best run, so that a busy machine is not what is measured.
func BenchmarkOdd(b *testing.B) {
	e := translated(new(int))
	best := map[string]time.Duration{}
	for b.Loop() {
		for _, q := range odd() {
			start := time.Now()
			e.Search(Query{Text: q})
			took := time.Since(start)
			if was, ok := best[q]; !ok || took < was {
				best[q] = took
			}
		}
	}
	b.ReportMetric(float64(slices.Max(slices.Collect(maps.Values(best))).Microseconds()), "max-µs")
	b.ReportMetric(0, "ns/op")
}

func TestLongInputIsCapped(t *testing.T) {
	e := own(New(content.Load()))
	a := e.Search(Query{Text: strings.Repeat("云", MaxRunes)})
	b := e.Search(Query{Text: strings.Repeat("云", 3000)})
	if a.Total != b.Total {
		t.Errorf("%d characters find %d, 3000 find %d", MaxRunes, a.Total, b.Total)
	}
}
