package search

import (
	"os"
	"reflect"
	"testing"
	"unsafe"

	"yunlan/content"
)

func objective(t *testing.T, e *Engine, sets ...[]judged) float64 {
	sums, n := map[string]float64{}, map[string]float64{}
	for _, set := range sets {
		for _, q := range set {
			c := q.Category
			m := measure(ids(e.Search(Query{Text: q.Query, Limit: 10})), q.grades(t, content.Load()))
			sums[c] += m.ndcg
			n[c]++
		}
	}
	a, all, k := 0.0, 0.0, 0.0
	for c := range sums {
		a += sums[c] / n[c]
		all += sums[c]
		k += n[c]
	}
	return 0.5*a/float64(len(sums)) + 0.5*all/k
}

// TestTune climbs, one weight at a time. TUNE=1
func TestTune(t *testing.T) {
	if os.Getenv("TUNE") == "" {
		t.Skip("only when asked")
	}
	e := ready(t)
	known, own, held := loadJudged(t, "known.json"), loadOwn(t, false), loadOwn(t, true)
	v := reflect.ValueOf(&tune).Elem()
	best := objective(t, e, known, own)
	t.Logf("start %.4f held %.4f", best, objective(t, e, held))
	for round := range 3 {
		for i := range v.NumField() {
			f := (*float64)(unsafe.Pointer(v.Field(i).UnsafeAddr()))
			was := *f
			for _, k := range []float64{0, 0.5, 0.7, 0.85, 1.2, 1.5, 2, 3} {
				*f = was * k
				if got := objective(t, e, known, own); got > best+0.0003 {
					best, was = got, *f
					t.Logf("%d %s = %.3f: %.4f held %.4f", round, v.Type().Field(i).Name, *f, best, objective(t, e, held))
				}
				*f = was
			}
		}
	}
}
