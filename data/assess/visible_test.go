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
	onCloud := map[string]assess.Value{"run1": "2", "bak1": "1"}
	small := assess.Profile{Size: "sme", HasOwnSystems: &no, HasDevTeam: &no, UsesCompute: &no}
	maker := assess.Profile{Size: "large", Industry: "制造", HasOwnSystems: &yes, HasDevTeam: &yes, UsesCompute: &yes}
	cases := []struct {
		name string
		a    assess.Answers
		want int
	}{
		{"quick", assess.Answers{Mode: assess.Quick, Given: onCloud}, 15},
		{"full, everything", assess.Answers{Mode: assess.Full, Given: onCloud, Profile: maker}, 47},
		{"full, no own systems", assess.Answers{Mode: assess.Full, Given: onCloud, Profile: small}, 41},
		{"full, profile skipped", assess.Answers{Mode: assess.Full, Given: onCloud}, 41},
		{"full, own machine room", assess.Answers{Mode: assess.Full, Given: map[string]assess.Value{"run1": "1", "bak1": "1"}}, 32},
		{"full, paper", assess.Answers{Mode: assess.Full, Given: map[string]assess.Value{"run1": "0", "bak1": "0"}}, 18},
		{"full, unsure where it runs", assess.Answers{Mode: assess.Full, Given: map[string]assess.Value{"run1": "unsure", "bak1": "0"}}, 18},
		{"quick, before the first answer", assess.Answers{Mode: assess.Quick}, 7},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := len(bank.Visible(c.a)); got != c.want {
				t.Errorf("%d questions, want %d", got, c.want)
			}
		})
	}
}

// TestQuickIsQuick: at most sixteen questions, where systems run is the first.
func TestQuickIsQuick(t *testing.T) {
	bank := assess.Load()
	if n := len(bank.Possible(assess.Answers{Mode: assess.Quick})); n > 16 {
		t.Errorf("%d questions in the quick mode", n)
	}
	for _, m := range []assess.Mode{assess.Quick, assess.Full} {
		if first := bank.Visible(assess.Answers{Mode: m})[0].ID; first != "run1" {
			t.Errorf("%s begins with %s", m, first)
		}
	}
}

func TestPromotionAsksNothingTwice(t *testing.T) {
	bank := assess.Load()
	quick := assess.Answers{Mode: assess.Quick, Given: map[string]assess.Value{}}
	for id := bank.Next(quick, ""); id != ""; id = bank.Next(quick, id) {
		quick = quick.With(id, "3")
	}
	full := quick.Promote()
	rest := ids(bank.Pending(full))
	if len(rest) != 26 {
		t.Errorf("%d more questions, want 41 - 15", len(rest))
	}
	for id := range quick.Given {
		if rest[id] || full.Given[id] != quick.Given[id] {
			t.Errorf("%s is asked again", id)
		}
	}
}

func TestHiddenAnswersComeBack(t *testing.T) {
	bank := assess.Load()
	a := named(t, "restaurants")
	closed := a.With("run1", "0")
	if ids(bank.Visible(closed))["cst6"] || closed.Given["cst6"] != "1" {
		t.Error("cst6 should be hidden and kept")
	}
	reopened := closed.With("run1", a.Given["run1"])
	if bank.Score(reopened).ConfirmedExact != bank.Score(a).ConfirmedExact {
		t.Error("reopening run1 lost answers")
	}
}

func TestWithLeavesTheOriginalAlone(t *testing.T) {
	a := assess.Answers{Mode: assess.Quick}.With("str5", "3")
	b := a.With("str5", "")
	if a.Given["str5"] != "3" || len(b.Given) != 0 {
		t.Errorf("a %v, b %v", a.Given, b.Given)
	}
}
