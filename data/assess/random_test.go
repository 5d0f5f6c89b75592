package assess_test

import (
	"pgregory.net/rapid"

	"yunlan/data/assess"
)

var definite = []assess.Value{"0", "1", "2", "3", "4"}

// anyAnswers draws a profile, a mode and an answer, or none, for each question,
// hidden ones too.
func anyAnswers(t *rapid.T) assess.Answers {
	flag := rapid.Ptr(rapid.Bool(), true)
	a := assess.Answers{
		Mode:  rapid.SampledFrom([]assess.Mode{assess.Quick, assess.Full}).Draw(t, "mode"),
		Given: map[string]assess.Value{},
		Profile: assess.Profile{
			Size:          rapid.SampledFrom([]string{"", "sme", "large", "unknown"}).Draw(t, "size"),
			HasOwnSystems: flag.Draw(t, "systems"),
			HasDevTeam:    flag.Draw(t, "developers"),
			UsesCompute:   flag.Draw(t, "compute"),
		},
	}
	rare := rapid.IntRange(0, 9)
	for _, q := range assess.Load().Questions {
		switch special := rare.Draw(t, "special"); {
		case special == 0:
		case special == 1:
			a.Given[q.ID] = assess.Unsure
		case special == 2 && q.NAAllowed:
			a.Given[q.ID] = assess.NA
		default:
			a.Given[q.ID] = rapid.SampledFrom(definite).Draw(t, q.ID)
		}
	}
	return a
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
