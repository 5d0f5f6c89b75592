package assess_test

import (
	"bytes"
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

// quick are the quick answers of a firm that gives every question v.
func quick(v assess.Value) assess.Answers {
	a := all(v)
	a.Mode = assess.Quick
	return a
}

func TestCompareSameMode(t *testing.T) {
	bank := assess.Load()
	before := all("2")
	after := before.With("acc1", "4").With("mod1", assess.NA)
	c := assess.Compare(bank.Record(before), bank.Record(after))
	if c.Basis != assess.SameMode || c.ProfileChanged || len(c.Questions) != 41 {
		t.Errorf("basis %s, profile changed %v, %d questions", c.Basis, c.ProfileChanged, len(c.Questions))
	}
	want := []assess.Change{{"acc1", "2", "4", true}, {"mod1", "2", "na", true}}
	if diff := cmp.Diff(want, changed(c)); diff != "" {
		t.Errorf("changes:\n%s", diff)
	}
	// acc1 weighs 5 of 91 (without mod1): 100·5·2/(4·91).
	if c.ScoreDelta != "2.75" || *c.LevelDelta != 0 {
		t.Errorf("delta %+v", c.Delta)
	}
}

func TestCompareQuickWithFullOnTheQuickQuestions(t *testing.T) {
	bank := assess.Load()
	full := all("4").With("str2", "0").With("acc1", "3")
	c := assess.Compare(bank.Record(quick("4")), bank.Record(full))
	if c.Basis != assess.QuickOnly || len(c.Questions) != 15 {
		t.Errorf("basis %s, %d questions", c.Basis, len(c.Questions))
	}
	if diff := cmp.Diff([]assess.Change{{"acc1", "4", "3", true}}, changed(c)); diff != "" {
		t.Errorf("changes:\n%s", diff)
	}
	// acc1 in quick mode: 25·5/57 = 2.19 a step; str2 is not asked.
	if c.ScoreDelta != "-2.19" || c.Before.Confirmed != 100 || c.After.Confirmed != 97 {
		t.Errorf("delta %+v, %d → %d", c.Delta, c.Before.Confirmed, c.After.Confirmed)
	}
}

// oldRun is a run as the first edition left it, with a result that nothing of
// this edition would give.
func oldRun(t *testing.T, id string) assess.Run {
	t.Helper()
	first, ok := assess.Edition("1.0.0")
	if !ok {
		t.Fatal("no first edition")
	}
	a, err := assess.DecodeAnswers(bytes.NewReader(firstEdition(t, id)))
	if err != nil {
		t.Fatal(err)
	}
	run := assess.Run{SpecVersion: "1.0.0", Texts: map[string]string{}, Answers: a}
	for _, q := range first.Questions {
		run.Texts[q.ID] = q.TextHash()
	}
	four := 4
	run.Result = assess.Result{SpecVersion: "1.0.0", Mode: a.Mode, Headline: assess.Headline{Status: assess.OK, Confirmed: 60, Potential: 60, ConfirmedExact: "60", RawLevel: 4, Level: &four}}
	return run
}

// TestCompareAcrossEditions: question by question where ID and wording are the
// same and both asked, never by score.
func TestCompareAcrossEditions(t *testing.T) {
	bank := assess.Load()
	old := oldRun(t, "A13")
	now := all("2").With("stb2", "3").With("saas3", old.Answers.Given["saas3"]).With("saas4", old.Answers.Given["saas4"])
	c := assess.Compare(old, bank.Record(now))
	if c.Basis != assess.TextsAlike || c.ScoreDelta != "" || c.LevelDelta != nil || len(c.Sides) != 0 {
		t.Errorf("basis %s, delta %+v", c.Basis, c.Delta)
	}
	first, _ := assess.Edition("1.0.0")
	for _, q := range c.Questions {
		was, inOld := first.Question(q.Question)
		is, inNew := bank.Question(q.Question)
		if !inOld || !inNew || was.TextHash() != is.TextHash() || q.Before == "" || q.After == "" {
			t.Errorf("compared: %+v", q)
		}
	}
	if want := (assess.Change{"stb2", old.Answers.Given["stb2"], "3", true}); len(c.Questions) < 15 || !cmp.Equal([]assess.Change{want}, changed(c)) {
		t.Errorf("%d questions, changed %+v", len(c.Questions), changed(c))
	}
}

// TestTwoOldRunsAreComparedAsTheyWere: with the questions of their edition and
// the scores that were stored.
func TestTwoOldRunsAreComparedAsTheyWere(t *testing.T) {
	before, after := oldRun(t, "A13"), oldRun(t, "A13")
	after.Answers = after.Answers.With("sec1", "4")
	after.Result.Confirmed, after.Result.ConfirmedExact = 63, "316/5"
	c := assess.Compare(before, after)
	if c.Basis != assess.SameMode || c.ScoreDelta != "3.20" || len(c.Questions) != 30 {
		t.Errorf("basis %s, delta %s, %d questions", c.Basis, c.ScoreDelta, len(c.Questions))
	}
	if diff := cmp.Diff([]assess.Change{{"sec1", "2", "4", true}}, changed(c)); diff != "" {
		t.Error(diff)
	}
}

// TestAQuickOldRunSaysNothingOfWhatItDidNotAsk.
func TestAQuickOldRunSaysNothingOfWhatItDidNotAsk(t *testing.T) {
	bank := assess.Load()
	c := assess.Compare(oldRun(t, "A05"), bank.Record(all("4")))
	for _, q := range c.Questions {
		if q.Changed || q.Before == "" {
			t.Errorf("%s is said to have changed: %q → %q", q.Question, q.Before, q.After)
		}
	}
	if len(c.Questions) == 0 {
		t.Error("nothing is compared")
	}
}

func TestCompareSaysThatTheFirmItselfChanged(t *testing.T) {
	bank, yes := assess.Load(), true
	small := all("3")
	grown := small
	grown.Profile.HasDevTeam = &yes
	if c := assess.Compare(bank.Record(small), bank.Record(grown)); !c.ProfileChanged {
		t.Error("developers go unsaid")
	}
	moved := small
	moved.Profile.Region = []string{"浙江"}
	if c := assess.Compare(bank.Record(small), bank.Record(moved)); c.ProfileChanged {
		t.Error("the region does not touch the score")
	}
}

func TestHiddenAnswersAreNotCompared(t *testing.T) {
	bank := assess.Load()
	c := assess.Compare(bank.Record(all("4")), bank.Record(all("4").With("run1", "0")))
	for _, q := range c.Questions {
		if q.Question == "cst6" && q.After != "" {
			t.Errorf("cst6 is hidden, yet compared: %+v", q)
		}
	}
}

func TestRunSurvivesItsFile(t *testing.T) {
	run := assess.Load().Record(named(t, "machine-tool"))
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

// TestAQuickAndAFullRunOfAnEditionThatIsNotHere: what the quick one never asked has
// not changed.
func TestAQuickAndAFullRunOfAnEditionThatIsNotHere(t *testing.T) {
	bank := assess.Load()
	old := bank.Record(quick("4"))
	old.SpecVersion = "0.9.0"
	c := assess.Compare(old, bank.Record(all("4")))
	if c.Basis != assess.TextsAlike || len(c.Questions) != 15 {
		t.Errorf("basis %s, %d questions", c.Basis, len(c.Questions))
	}
	if diff := cmp.Diff([]assess.Change(nil), changed(c)); diff != "" {
		t.Error(diff)
	}
}

// TestRunsOfANewerEditionAreNotScoredByThisOne, not even to compare them.
func TestRunsOfANewerEditionAreNotScoredByThisOne(t *testing.T) {
	bank := assess.Load()
	before, after := bank.Record(quick("4")), bank.Record(all("3"))
	before.SpecVersion, after.SpecVersion = "9.0.0", "9.0.0"
	before.Result.Confirmed, after.Result.Confirmed = 41, 42
	c := assess.Compare(before, after)
	if c.Basis != assess.QuickOnly || c.Before.Confirmed != 41 || c.After.Confirmed != 42 || c.ScoreDelta != "" || len(c.Sides) != 0 {
		t.Errorf("basis %s, %d → %d, delta %+v, sides %v", c.Basis, c.Before.Confirmed, c.After.Confirmed, c.Delta, c.Sides)
	}
}
