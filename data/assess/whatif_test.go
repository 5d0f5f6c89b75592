package assess_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"yunlan/data/assess"
)

// named returns the answers of a worked case by the first word of its name.
func named(t *testing.T, id string) assess.Answers {
	t.Helper()
	for _, c := range workedCases(t) {
		if c.Name[:len(id)] == id {
			a, err := assess.DecodeAnswers(bytes.NewReader(c.file))
			if err != nil {
				t.Fatal(err)
			}
			return a
		}
	}
	t.Fatalf("no case %s", id)
	return assess.Answers{}
}

func TestWhatIfLiftsTheGate(t *testing.T) {
	w, err := assess.Load().WhatIf(named(t, "A11"), map[string]assess.Value{"sec2": "2"})
	if err != nil {
		t.Fatal(err)
	}
	// sec2 is worth 16/100 · 100·1/20 = 0.8 a step.
	if w.ScoreDelta != "1.60" || w.LevelDelta == nil || *w.LevelDelta != 1 {
		t.Errorf("delta %+v, want 1.60 and 1", w.Delta)
	}
	if diff := cmp.Diff([]string{"G-asset"}, w.Lifted); diff != "" {
		t.Errorf("lifted: %s", diff)
	}
	if len(w.Hit) != 0 || len(w.Hidden) != 0 {
		t.Errorf("hit %v, hidden %v", w.Hit, w.Hidden)
	}
}

func TestWhatIfSaysWhatItHides(t *testing.T) {
	w, err := assess.Load().WhatIf(named(t, "A13"), map[string]assess.Value{"saas1": "0", "cst1": "4"})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"cst1"}, w.Hidden); diff != "" {
		t.Errorf("hidden: %s", diff)
	}
	if diff := cmp.Diff([]string{"G-cloud0", "G-weak40"}, w.Hit); diff != "" {
		t.Errorf("added: %s", diff)
	}
}

func TestWhatIfGivesNoDeltaWithoutALevel(t *testing.T) {
	w, err := assess.Load().WhatIf(named(t, "A07"), map[string]assess.Value{"cst4": "4"})
	if err != nil {
		t.Fatal(err)
	}
	if w.ScoreDelta != "" || w.LevelDelta != nil {
		t.Errorf("delta %+v", w.Delta)
	}
}

func TestWhatIfRefuses(t *testing.T) {
	cases := map[string]map[string]assess.Value{
		"four changes":     {"str1": "1", "str2": "1", "str3": "1", "str4": "1"},
		"unknown question": {"str9": "1"},
		"unknown value":    {"str1": "5"},
		"taken back":       {"str1": ""},
		"na not offered":   {"str1": "na"},
	}
	for name, changes := range cases {
		t.Run(name, func(t *testing.T) {
			_, err := assess.Load().WhatIf(named(t, "A13"), changes)
			var input *assess.InputError
			if !errors.As(err, &input) {
				t.Errorf("error %v", err)
			}
		})
	}
}

func TestWhatIfEqualsRescoring(t *testing.T) {
	bank := assess.Load()
	rapid.Check(t, func(t *rapid.T) {
		a := anyAnswers(t)
		original := bank.Score(a)
		changes := map[string]assess.Value{}
		changed := a
		for range rapid.IntRange(0, assess.MaxChanges).Draw(t, "changes") {
			q := rapid.SampledFrom(bank.Questions).Draw(t, "question")
			v := rapid.SampledFrom(append(definite, assess.Unsure)).Draw(t, "value")
			changes[q.ID] = v
			changed = changed.With(q.ID, v)
		}
		w, err := bank.WhatIf(a, changes)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(bank.Score(changed), w.After); diff != "" {
			t.Fatalf("after:\n%s", diff)
		}
		if diff := cmp.Diff(original, w.Before); diff != "" || !cmp.Equal(original, bank.Score(a)) {
			t.Fatalf("before, or the answers themselves, changed:\n%s", diff)
		}
	})
}
