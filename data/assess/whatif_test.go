package assess_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"yunlan/data/assess"
)

func TestWhatIfLiftsTheGate(t *testing.T) {
	w, err := assess.Load().WhatIf(all("4").With("bak1", "1"), map[string]assess.Value{"bak1": "3"})
	if err != nil {
		t.Fatal(err)
	}
	// bak1 weighs 6 of 92: 25·6/92 = 1.63 a step.
	if w.ScoreDelta != "3.26" || w.LevelDelta == nil || *w.LevelDelta != 2 {
		t.Errorf("delta %+v", w.Delta)
	}
	if diff := cmp.Diff([]string{"G-backup1"}, w.Lifted); diff != "" {
		t.Errorf("lifted: %s", diff)
	}
	if len(w.Hit) != 0 || len(w.Hidden) != 0 {
		t.Errorf("hit %v, hidden %v", w.Hit, w.Hidden)
	}
}

func TestWhatIfSaysWhatItHides(t *testing.T) {
	w, err := assess.Load().WhatIf(all("3"), map[string]assess.Value{"run1": "0", "cst6": "4"})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"cst6"}, w.Hidden); diff != "" {
		t.Errorf("hidden: %s", diff)
	}
	if diff := cmp.Diff([]string{"G-nocloud", "G-partcloud", "G-weak"}, w.Hit); diff != "" {
		t.Errorf("added: %s", diff)
	}
}

func TestWhatIfGivesNoDeltaWithoutALevel(t *testing.T) {
	w, err := assess.Load().WhatIf(all("unsure"), map[string]assess.Value{"cst4": "4"})
	if err != nil {
		t.Fatal(err)
	}
	if w.ScoreDelta != "" || w.LevelDelta != nil {
		t.Errorf("delta %+v", w.Delta)
	}
}

func TestWhatIfRefuses(t *testing.T) {
	cases := map[string]map[string]assess.Value{
		"four changes":     {"str5": "1", "str2": "1", "str3": "1", "str4": "1"},
		"unknown question": {"str9": "1"},
		"unknown value":    {"str5": "5"},
		"taken back":       {"str5": ""},
		"na not offered":   {"str5": "na"},
	}
	for name, changes := range cases {
		t.Run(name, func(t *testing.T) {
			_, err := assess.Load().WhatIf(all("3"), changes)
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

// TestAWhatIfSaysWhatItOpens: a better answer that brings a further question may lower
// the score and add a limit; the further question is named.
func TestAWhatIfSaysWhatItOpens(t *testing.T) {
	a := all("4").With("bak1", "0").With("bak2", "0")
	w, err := assess.Load().WhatIf(a, map[string]assess.Value{"bak1": "1"})
	if err != nil || !slices.Contains(w.Opened, "bak2") || !slices.Contains(w.Hit, "G-restore") {
		t.Errorf("opened %v, limits %v, %v", w.Opened, w.Hit, err)
	}
	if w, _ = assess.Load().WhatIf(a, map[string]assess.Value{"acc1": "1"}); len(w.Opened) != 0 {
		t.Errorf("acc1 opens %v", w.Opened)
	}
}
