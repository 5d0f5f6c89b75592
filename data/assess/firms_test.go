package assess_test

import (
	"slices"
	"strings"
	"testing"

	"yunlan/data/assess"
)

func TestWorkedFirms(t *testing.T) {
	bank := assess.Load()
	for _, f := range workedFirms(t) {
		for mode, span := range f.Levels {
			t.Run(f.Name+" "+string(mode), func(t *testing.T) {
				a := f.in(t, mode)
				if open := bank.Pending(a); len(open) > 0 {
					t.Fatalf("%d questions without an answer, the first %s", len(open), open[0].ID)
				}
				r := bank.Score(a)
				if level(r) < span[0] || level(r) > span[1] {
					t.Errorf("level %d, want %v; score %d, limits %v", level(r), span, r.Confirmed, r.GatesHit)
				}
				first := firstThree(r)
				for _, id := range f.FirstThree {
					if !slices.Contains(first, id) {
						t.Errorf("first three %v without %s", first, id)
					}
				}
				for _, id := range f.Never {
					if slices.Contains(first, id) {
						t.Errorf("first three %v with %s", first, id)
					}
				}
			})
		}
	}
}

func firstThree(r assess.Result) []string {
	var ids []string
	for _, s := range r.NextSteps[:min(3, len(r.NextSteps))] {
		ids = append(ids, s.Question)
	}
	return ids
}

// TestAFirmOnCloudIsNotToldToTryIt, nor is its head office's work repeated.
func TestAFirmOnCloudIsNotToldToTryIt(t *testing.T) {
	for _, word := range []string{"software", "bank"} {
		r := assess.Load().Score(named(t, word))
		for _, s := range r.NextSteps {
			if s.Question == "run1" || s.Question == "use1" || s.Question == "saas3" {
				t.Errorf("%s: %s", word, s.FirstStep.ZH)
			}
		}
		if got := assess.Load().Level(level(r)).Description.ZH; strings.Contains(got, "没有") {
			t.Errorf("%s is told: %s", word, got)
		}
	}
}

// TestABuilderIsToldToBackUpWhatExists: no account of a system that it has not.
func TestABuilderIsToldToBackUpWhatExists(t *testing.T) {
	r := assess.Load().Score(named(t, "construction"))
	if got := r.NextSteps[0]; got.ID != "S-bak1a" || !strings.Contains(got.FirstStep.ZH, "图纸") {
		t.Errorf("first: %s %s", got.ID, got.FirstStep.ZH)
	}
	for _, s := range r.NextSteps {
		if strings.Contains(s.FirstStep.ZH, "停用") {
			t.Errorf("%s", s.FirstStep.ZH)
		}
	}
}

// TestOneStepFromTheWorkedFirms walks every answer of every worked firm one step
// up and one step down.
func TestOneStepFromTheWorkedFirms(t *testing.T) {
	for _, f := range workedFirms(t) {
		for mode := range f.Levels {
			a := f.in(t, mode)
			for _, q := range assess.Load().Visible(a) {
				p, ok := a.Given[q.ID].Points()
				if ok && p < 4 {
					checkRaise(t, f.Name, a, assess.Load().Score(a), q, p+1)
				}
				if ok && p > 0 {
					worse := a.With(q.ID, definite[p-1])
					checkRaise(t, f.Name, worse, assess.Load().Score(worse), q, p)
				}
			}
		}
	}
}
