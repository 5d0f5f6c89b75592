package search

import (
	"maps"
	"slices"
	"testing"

	"yunlan/content"
)

// rules are the weights that each stand for one rule of the ranking; at 0 there
// is no such rule.
func rules() map[string]*float64 {
	return map[string]*float64{
		"sentence": &tune.sentence, "bm25": &tune.bm25, "repeat": &tune.repeat, "lead": &tune.lead,
		"subject": &tune.subject, "size": &tune.size, "more": &tune.more, "part": &tune.part,
	}
}

// TestScoresOfEachRule prints the mean nDCG@10 of two halves of all judged
// queries with every rule and without each; a rule that helps neither half
// is to be deleted.
func TestScoresOfEachRule(t *testing.T) {
	e := ready(t)
	type graded struct {
		query  string
		grades map[content.ID]int
	}
	var halves [2][]graded
	for _, set := range judgedSets(t) {
		for i, q := range set.list {
			halves[i%2] = append(halves[i%2], graded{q.Query, q.grades(t, content.Load())})
		}
	}
	score := func() (s [2]float64) {
		for i, half := range halves {
			for _, q := range half {
				s[i] += measure(ids(e.Search(Query{Text: q.query, Limit: 10})), q.grades).ndcg / float64(len(half))
			}
		}
		return s
	}
	with := score()
	t.Logf("%-8s %.4f %.4f", "all", with[0], with[1])
	for name, weight := range rules() {
		kept := *weight
		*weight = 0
		without := score()
		*weight = kept
		t.Logf("%-8s %.4f %.4f without", name, without[0], without[1])
		if without[0] >= with[0] && without[1] >= with[1] {
			t.Errorf("%s helps neither half", name)
		}
	}
}

// TestScoresOfFrozenQueries prints how well queries are answered that were
// judged before anything ran and led to no change.
func TestScoresOfFrozenQueries(t *testing.T) {
	e := ready(t)
	m := scoreOf(t, loadTable(t, "frozen.tsv"), func(q string) []content.ID { return ids(e.Search(Query{Text: q})) })
	for _, c := range slices.Sorted(maps.Keys(m)) {
		t.Logf("frozen %-12s nDCG@10 %.3f MRR %.3f recall@10 %.3f", c, m[c].ndcg, m[c].mrr, m[c].recall)
	}
	if m["all"].ndcg < 0.80 {
		t.Errorf("frozen queries: %.3f", m["all"].ndcg)
	}
}
