package assess_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"yunlan/data/assess"
)

// changed returns what moved between two runs.
func changed(c assess.Comparison) []assess.Change {
	var moved []assess.Change
	for _, q := range c.Questions {
		if q.Changed {
			moved = append(moved, q)
		}
	}
	return moved
}

func TestCompareSameMode(t *testing.T) {
	bank := assess.Load()
	before := named(t, "A13")
	after := before.With("sec1", "4").With("mod1", assess.NA)
	c := bank.Compare(bank.Record(before), bank.Record(after))
	if c.Basis != assess.SameMode || c.ProfileChanged || len(c.Questions) != 30 {
		t.Errorf("basis %s, profile changed %v, %d questions", c.Basis, c.ProfileChanged, len(c.Questions))
	}
	want := []assess.Change{{"mod1", "2", "na", true}, {"sec1", "2", "4", true}}
	if diff := cmp.Diff(want, changed(c)); diff != "" {
		t.Errorf("changes:\n%s", diff)
	}
	// security 50 → 70 at a weight of 16; modern stays at 50.
	if c.ScoreDelta != "3.20" || *c.LevelDelta != 0 {
		t.Errorf("delta %+v", c.Delta)
	}
}

func TestCompareQuickWithFullOnTheFourteen(t *testing.T) {
	bank := assess.Load()
	full := named(t, "A01").With("str2", "0").With("sec1", "3")
	c := bank.Compare(bank.Record(named(t, "A05")), bank.Record(full))
	if c.Basis != assess.QuickOnly || len(c.Questions) != 14 {
		t.Errorf("basis %s, %d questions", c.Basis, len(c.Questions))
	}
	if diff := cmp.Diff([]assess.Change{{"sec1", "4", "3", true}}, changed(c)); diff != "" {
		t.Errorf("changes:\n%s", diff)
	}
	// sec1 in quick mode: 16/100 · 100·2/12 = 2.666… a step; str2 is not asked.
	if c.ScoreDelta != "-2.67" || c.Before.Confirmed != 100 || c.After.Confirmed != 97 {
		t.Errorf("delta %+v, %d → %d", c.Delta, c.Before.Confirmed, c.After.Confirmed)
	}
}

func TestCompareAcrossVersionsOnUnchangedWording(t *testing.T) {
	bank := assess.Load()
	old, now := bank.Record(named(t, "A13")), bank.Record(named(t, "A01"))
	old.SpecVersion = "0.9.0"
	old.Texts["str1"] = "000000000000"
	delete(old.Texts, "str2")
	c := bank.Compare(old, now)
	if c.Basis != assess.TextsAlike || c.ScoreDelta != "" || c.LevelDelta != nil {
		t.Errorf("basis %s, delta %+v", c.Basis, c.Delta)
	}
	if len(c.Questions) != 28 || c.Questions[0].Question != "str3" {
		t.Errorf("%d questions from %s", len(c.Questions), c.Questions[0].Question)
	}
}

func TestCompareSaysThatTheFirmItselfChanged(t *testing.T) {
	bank := assess.Load()
	small := named(t, "A01")
	large := small
	large.Profile.Size = "large"
	if c := bank.Compare(bank.Record(small), bank.Record(large)); !c.ProfileChanged {
		t.Error("another size goes unsaid")
	}
	moved := small
	moved.Profile.Region = []string{"浙江"}
	if c := bank.Compare(bank.Record(small), bank.Record(moved)); c.ProfileChanged {
		t.Error("the region does not touch the score")
	}
}

func TestHiddenAnswersAreNotCompared(t *testing.T) {
	bank := assess.Load()
	c := bank.Compare(bank.Record(named(t, "A01")), bank.Record(named(t, "A15")))
	for _, q := range c.Questions {
		if q.Question == "cst1" && q.After != "" {
			t.Errorf("cst1 is hidden, yet compared: %+v", q)
		}
	}
}

func TestRunSurvivesItsFile(t *testing.T) {
	run := assess.Load().Record(named(t, "A11"))
	data, err := json.Marshal(run)
	if err != nil {
		t.Fatal(err)
	}
	var back assess.Run
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(run, back); diff != "" {
		t.Error(diff)
	}
}

// TestAQuickAndAFullRunOfDifferentVersions are compared on the fourteen too:
// what the quick one never asked has not changed.
func TestAQuickAndAFullRunOfDifferentVersions(t *testing.T) {
	bank := assess.Load()
	full := named(t, "A01")
	quick := full
	quick.Mode = assess.Quick
	old := bank.Record(quick)
	old.SpecVersion = "0.9.0"
	c := bank.Compare(old, bank.Record(full))
	if c.Basis != assess.TextsAlike || len(c.Questions) != 14 {
		t.Errorf("basis %s, %d questions", c.Basis, len(c.Questions))
	}
	for _, q := range c.Questions {
		if q.Changed {
			t.Errorf("%s is said to have changed: %q → %q", q.Question, q.Before, q.After)
		}
	}
}
