package search

import (
	"os"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"unsafe"

	"yunlan/content"
)

// TestSweep prints the scores of every judged set for values of one weight:
// SWEEP=sentence=0.3,0.5,0.7 go test -run Sweep -v ./search
func TestSweep(t *testing.T) {
	name, values, ok := strings.Cut(os.Getenv("SWEEP"), "=")
	if !ok {
		t.Skip("SWEEP=weight=value,… not set")
	}
	e := ready(t)
	weight := (*float64)(unsafe.Pointer(reflect.ValueOf(&tune).Elem().FieldByName(name).UnsafeAddr()))
	for v := range strings.SplitSeq(values, ",") {
		*weight, _ = strconv.ParseFloat(v, 64)
		line, total, n := "", 0.0, 0.0
		for _, set := range judgedSets(t) {
			m := scoreOf(t, set.list, func(q string) []content.ID { return ids(e.Search(Query{Text: q, Limit: 10})) })
			line += " " + set.name + " " + strconv.FormatFloat(m["all"].ndcg, 'f', 4, 64)
			total += m["all"].ndcg * float64(len(set.list))
			n += float64(len(set.list))
		}
		t.Logf("%s %s:%s all %.4f", name, v, line, total/n)
	}
}
