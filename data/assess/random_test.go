package assess_test

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"yunlan/data/assess"
)

var definite = []assess.Value{"0", "1", "2", "3", "4"}

// random draws answer files, the same ones in every run.
type random struct {
	*rand.Rand
	mode assess.Mode
}

func newRandom(mode assess.Mode) random {
	return random{rand.New(rand.NewPCG(1, uint64(len(mode)))), mode}
}

// answers draws a profile and an answer, or none, for each question, hidden ones
// too. Some firms are good at everything and some at nothing, so that all levels
// occur.
func (r random) answers() assess.Answers {
	flag := func() *bool {
		yes := r.IntN(2) == 0
		return []*bool{nil, &yes, &yes}[r.IntN(3)]
	}
	a := assess.Answers{Mode: r.mode, Given: map[string]assess.Value{}, Profile: assess.Profile{
		Size:     []string{"", "sme", "large", "unknown"}[r.IntN(4)],
		Industry: []string{"", "制造", "餐饮", "金融"}[r.IntN(4)], HasOwnSystems: flag(), HasDevTeam: flag(), UsesCompute: flag(),
	}}
	least, open := r.IntN(4), r.IntN(12)
	for _, q := range assess.Load().Questions {
		switch special := r.IntN(12); {
		case special == 0 && open == 0:
		case special == 1 && open < 6:
			a.Given[q.ID] = assess.Unsure
		case special == 2 && q.NAAllowed:
			a.Given[q.ID] = assess.NA
		default:
			a.Given[q.ID] = definite[max(r.IntN(5), min(4, least+r.IntN(3)-1))]
		}
	}
	return a
}

// raisable draws a shown question with an answer that is not the best.
func (r random) raisable(a assess.Answers) (assess.Question, bool) {
	var all []assess.Question
	for _, q := range assess.Load().Visible(a) {
		if p, ok := a.Given[q.ID].Points(); ok && p < 4 {
			all = append(all, q)
		}
	}
	if len(all) == 0 {
		return assess.Question{}, false
	}
	return all[r.IntN(len(all))], true
}

// anyAnswers draws answers for the properties that rapid shrinks.
func anyAnswers(t *rapid.T) assess.Answers {
	mode := rapid.SampledFrom([]assess.Mode{assess.Quick, assess.Full}).Draw(t, "mode")
	return random{rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0)), mode}.answers()
}

// anyShown draws one of the shown questions that has an answer in points.
func anyShown(t *rapid.T, a assess.Answers) assess.Question {
	var list []assess.Question
	for _, q := range assess.Load().Visible(a) {
		if _, ok := a.Given[q.ID].Points(); ok {
			list = append(list, q)
		}
	}
	if len(list) == 0 {
		t.Skip("nothing answered in points")
	}
	return rapid.SampledFrom(list).Draw(t, "question")
}

func sameQuestions(a, b assess.Answers) bool {
	bank := assess.Load()
	one, two := bank.Visible(a), bank.Visible(b)
	if len(one) != len(two) {
		return false
	}
	for i := range one {
		if one[i].ID != two[i].ID {
			return false
		}
	}
	return true
}
