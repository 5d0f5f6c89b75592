package search

import "testing"

// TestAnsweredWhateverTheLimit: whether something answers does not depend on how
// many hits are asked for.
func TestAnsweredWhateverTheLimit(t *testing.T) {
	e := ready(t)
	queries := []string{"低代码开发", "宕机怎么防", "五万元消费券", "微软 元宇宙", "元宇宙", "量子 云计算"}
	for _, set := range judgedSets(t) {
		for i := 0; i < len(set.list); i += 5 {
			queries = append(queries, set.list[i].Query)
		}
	}
	without := 0
	for _, q := range queries {
		all := e.Search(Query{Text: q})
		if !all.Answered() && all.Total > 0 {
			without++
		}
		for _, limit := range []int{1, 5} {
			if e.Search(Query{Text: q, Limit: limit}).Answered() != all.Answered() {
				t.Errorf("%s: answered is %v, with at most %d hit(s) it is not so", q, all.Answered(), limit)
			}
		}
	}
	if without == 0 {
		t.Error("every query is answered: the others are what this is about")
	}
}
