package assess_test

import (
	"testing"

	"yunlan/data/assess"
)

func ids(questions []assess.Question) map[string]bool {
	set := map[string]bool{}
	for _, q := range questions {
		set[q.ID] = true
	}
	return set
}

func TestHowManyAreAsked(t *testing.T) {
	bank := assess.Load()
	yes, no := true, false
	onCloud := map[string]assess.Value{"saas1": "1"}
	small := assess.Profile{Size: "sme", HasOwnSystems: &no, HasDevTeam: &no, UsesCompute: &no}
	large := assess.Profile{Size: "large", HasOwnSystems: &yes, HasDevTeam: &yes, UsesCompute: &yes}
	cases := []struct {
		name string
		a    assess.Answers
		want int
	}{
		{"quick", assess.Answers{Mode: assess.Quick, Given: onCloud}, 14},
		{"full, everything", assess.Answers{Mode: assess.Full, Given: onCloud, Profile: large}, 35},
		{"full, no own systems", assess.Answers{Mode: assess.Full, Given: onCloud, Profile: small}, 30},
		{"full, profile skipped", assess.Answers{Mode: assess.Full, Given: onCloud}, 30},
		{"full, nothing on cloud", assess.Answers{Mode: assess.Full, Given: map[string]assess.Value{"saas1": "0"}}, 22},
		{"full, unsure about cloud", assess.Answers{Mode: assess.Full, Given: map[string]assess.Value{"saas1": "unsure"}}, 22},
		{"quick, before saas1", assess.Answers{Mode: assess.Quick}, 11},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := len(bank.Visible(c.a)); got != c.want {
				t.Errorf("%d questions, want %d", got, c.want)
			}
		})
	}
}

func TestPromotionAsksNothingTwice(t *testing.T) {
	bank := assess.Load()
	quick := named(t, "A05")
	if open := bank.Pending(quick); len(open) != 0 {
		t.Fatalf("the quick mode is not finished: %d open", len(open))
	}
	full := quick.Promote()
	rest := ids(bank.Pending(full))
	if len(rest) != 16 {
		t.Errorf("%d more questions, want 30 - 14", len(rest))
	}
	for id := range quick.Given {
		if rest[id] || full.Given[id] != quick.Given[id] {
			t.Errorf("%s is asked again", id)
		}
	}
}

func TestHiddenAnswersComeBack(t *testing.T) {
	bank := assess.Load()
	a := named(t, "A01")
	closed := a.With("saas1", "0")
	if ids(bank.Visible(closed))["cst1"] || closed.Given["cst1"] != "4" {
		t.Error("cst1 should be hidden and kept")
	}
	reopened := closed.With("saas1", "4")
	if bank.Score(reopened).ConfirmedExact != bank.Score(a).ConfirmedExact {
		t.Error("reopening saas1 lost answers")
	}
}

func TestWithLeavesTheOriginalAlone(t *testing.T) {
	a := assess.Answers{Mode: assess.Quick}.With("str1", "3")
	b := a.With("str1", "")
	if a.Given["str1"] != "3" || len(b.Given) != 0 {
		t.Errorf("a %v, b %v", a.Given, b.Given)
	}
}
