package assess_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"yunlan/data/assess"
)

func exactScore(r assess.Result) *big.Rat {
	score, ok := new(big.Rat).SetString(r.ConfirmedExact)
	if !ok {
		panic("not a rational: " + r.ConfirmedExact)
	}
	return score
}

// level is 0 where none is given, which is lower than any.
func level(r assess.Result) int {
	if r.Level == nil {
		return 0
	}
	return *r.Level
}

func TestUnsureNeverBeatsAnAnswer(t *testing.T) {
	bank := assess.Load()
	rapid.Check(t, func(t *rapid.T) {
		known := anyAnswers(t)
		q := anyShown(t, known)
		unsure := known.With(q.ID, assess.Unsure)
		if !sameQuestions(known, unsure) {
			t.Skip("other questions are shown")
		}
		k, u := bank.Score(known), bank.Score(unsure)
		if exactScore(u).Cmp(exactScore(k)) > 0 || level(u) > level(k) {
			t.Fatalf("%s unsure: %s level %d, answered: %s level %d",
				q.ID, u.ConfirmedExact, level(u), k.ConfirmedExact, level(k))
		}
		if u.Potential < k.Potential {
			t.Fatalf("%s unsure: potential %d, answered: %d", q.ID, u.Potential, k.Potential)
		}
	})
}

func TestNumbersKeepTheirBounds(t *testing.T) {
	bank := assess.Load()
	rapid.Check(t, func(t *rapid.T) {
		a := anyAnswers(t)
		r := bank.Score(a)
		if r.Confirmed > r.Potential || r.Potential > 100 || r.Confirmed < 0 {
			t.Fatalf("confirmed %d, potential %d", r.Confirmed, r.Potential)
		}
		if len(r.Unsure) == 0 && r.Confirmed != r.Potential {
			t.Fatalf("nothing unsure, yet %d and %d", r.Confirmed, r.Potential)
		}
		if r.Confidence > 100 || r.DefiniteWeight > r.AskedWeight || r.Coverage > 100 {
			t.Fatalf("out of bounds: %+v", r.Certainty)
		}
		if (r.Level == nil) != (100*r.DefiniteWeight < 60*r.AskedWeight || r.AskedWeight == 0) {
			t.Fatalf("level %v at %d of %d", r.Level, r.DefiniteWeight, r.AskedWeight)
		}
	})
}

func TestGatesOnlyLower(t *testing.T) {
	bank := assess.Load()
	rapid.Check(t, func(t *rapid.T) {
		r := bank.Score(anyAnswers(t))
		if level(r) > r.RawLevel {
			t.Fatalf("level %d above raw level %d", level(r), r.RawLevel)
		}
		for _, id := range r.Caps {
			if !slices.Contains(r.GatesHit, id) {
				t.Fatalf("%s caps the level but is not hit", id)
			}
		}
		if r.Level != nil && (level(r) < r.RawLevel) != (len(r.Caps) > 0 && len(r.WhyNotHigher) > 0) {
			t.Fatalf("level %d of %d with caps %v", level(r), r.RawLevel, r.Caps)
		}
	})
}

// TestWhatStopsTheNextLevelIsNamed: no gate that would keep a better score at
// this level is left out, whether it lowers the level already or not.
func TestWhatStopsTheNextLevelIsNamed(t *testing.T) {
	bank := assess.Load()
	rapid.Check(t, func(t *rapid.T) {
		r := bank.Score(anyAnswers(t))
		named := map[string]bool{}
		for _, reason := range append(slices.Clone(r.WhyNotHigher), r.Ahead...) {
			if reason.Cap > r.RawLevel {
				t.Fatalf("%s (at most %d) stops nothing at raw level %d", reason.Gate, reason.Cap, r.RawLevel)
			}
			named[reason.Question+fmt.Sprint(reason.Question == "" && reason.Dimensions == nil)] = true
		}
		for _, g := range bank.Gates {
			subject := g.Test.Question + fmt.Sprint(g.Test.Kind == "mode_quick")
			if slices.Contains(r.GatesHit, g.ID) && g.Cap <= r.RawLevel && !named[subject] {
				t.Fatalf("%s keeps the level at %d and is not named in %v or %v", g.ID, g.Cap, r.WhyNotHigher, r.Ahead)
			}
		}
	})
}

func TestHiddenAnswersChangeNothing(t *testing.T) {
	bank := assess.Load()
	rapid.Check(t, func(t *rapid.T) {
		a := anyAnswers(t)
		shown := a
		shown.Given = map[string]assess.Value{}
		for _, q := range bank.Visible(a) {
			if v := a.Given[q.ID]; v != "" {
				shown.Given[q.ID] = v
			}
		}
		if a.Mode == assess.Quick {
			t.Skip("what the full mode would ask counts in the confidence")
		}
		if diff := cmp.Diff(bank.Score(shown), bank.Score(a)); diff != "" {
			t.Fatalf("hidden answers changed the result:\n%s", diff)
		}
	})
}

func TestAdviceIsShortAndNeverAboutTheBestAnswer(t *testing.T) {
	bank := assess.Load()
	rapid.Check(t, func(t *rapid.T) {
		a := anyAnswers(t)
		r := bank.Score(a)
		if len(r.Recommendations) > 7 || len(r.Recommendations) != len(r.NextSteps) {
			t.Fatalf("%d recommendations, %d steps", len(r.Recommendations), len(r.NextSteps))
		}
		polish := 0
		for _, s := range r.NextSteps {
			if s.Answer == "4" || s.Answer == assess.NA || s.Answer == "" {
				t.Fatalf("%s advises on answer %q", s.ID, s.Answer)
			}
			if s.Phase == assess.Polish {
				polish++
			}
		}
		if polish > 0 && len(r.Recommendations) > 5 {
			t.Fatalf("polish among %d recommendations", len(r.Recommendations))
		}
		for i, limit := range []int{4, 5, 3} {
			if len(r.Roadmap) > 0 && len(r.Roadmap[i].Tasks) > limit {
				t.Fatalf("%d tasks in %s", len(r.Roadmap[i].Tasks), r.Roadmap[i].ID)
			}
		}
	})
}

// TestTheRoadmapHasEveryTask: each step that is shown, each risk and each limit that
// hangs on a question.
func TestTheRoadmapHasEveryTask(t *testing.T) {
	bank := assess.Load()
	rapid.Check(t, func(t *rapid.T) {
		a := anyAnswers(t)
		r := bank.Score(a)
		if r.Status != assess.OK {
			return
		}
		planned := map[string]bool{}
		for _, stage := range r.Roadmap {
			for _, task := range stage.All() {
				planned[task.ID], planned[task.Question] = true, true
			}
		}
		for _, s := range r.NextSteps {
			if !planned[s.ID] {
				t.Errorf("%s is shown as a step and not planned", s.ID)
			}
		}
		for _, reason := range append(r.WhyNotHigher, r.Ahead...) {
			if q, ok := bank.Question(reason.Question); ok && a.Given[q.ID] != "" && bank.Act(a, q) != nil && !planned[reason.Question] {
				t.Errorf("%s limits the level and is not planned", reason.Question)
			}
		}
		for _, q := range bank.Visible(a) {
			points, definite := a.Given[q.ID].Points()
			risk := slices.ContainsFunc(bank.Risks, func(r assess.Risk) bool { return r.Question == q.ID && points <= r.Max })
			if risk && definite && bank.Act(a, q) != nil && !planned[q.ID] {
				t.Errorf("the risk %s is not planned", q.ID)
			}
		}
	})
}
