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
	if testing.Verbose() {
		crossValidate(t, with, score)
	}
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

// crossValidate halves and doubles each weight, takes what is best for one half
// of the queries and prints what the other half has of it: as much as here, or
// the weights were fitted to the queries.
func crossValidate(t *testing.T, with [2]float64, score func() [2]float64) {
	t.Helper()
	var climbed [2]map[string]float64
	for half := range climbed {
		climbed[half] = map[string]float64{}
	}
	for name, weight := range rules() {
		kept, best := *weight, with
		for _, times := range []float64{0.5, 2} {
			*weight = kept * times
			for half, got := range score() {
				if got > best[half] {
					best[half], climbed[half][name] = got, *weight
				}
			}
		}
		*weight = kept
	}
	for half, weights := range climbed {
		kept := tune
		for name, weight := range weights {
			*rules()[name] = weight
		}
		got := score()
		tune = kept
		t.Logf("cross-validation: with the weights that are best for half %d, half %d has %.4f, with ours %.4f", half+1, 2-half, got[1-half], with[1-half])
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
