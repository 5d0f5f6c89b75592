package assess_test

import (
	"slices"
	"testing"

	"yunlan/data/assess"
)

// raised answers q with more points; what becomes applicable counts as unasked.
func raised(a assess.Answers, q assess.Question, points int) assess.Answers {
	after := a.With(q.ID, definite[points])
	before := ids(assess.Load().Visible(a))
	for _, other := range assess.Load().Visible(after) {
		if !before[other.ID] {
			after = after.With(other.ID, "")
		}
	}
	return after
}

// checkRaise holds a pair of answer files, of which the second is better in one
// answer, to the rule that nothing good is punished and nothing jumps.
func checkRaise(t *testing.T, name string, a assess.Answers, old assess.Result, q assess.Question, to int) {
	t.Helper()
	now := assess.Load().Score(raised(a, q, to))
	from, _ := a.Given[q.ID].Points()
	fail := func(format string, args ...any) {
		t.Helper()
		t.Errorf("%s, %s %d→%d: "+format, append([]any{name, q.ID, from, to}, args...)...)
	}
	if old.Status == assess.OK && now.Status != assess.OK {
		fail("no level any more")
	}
	if exactScore(now).Cmp(exactScore(old)) < 0 || level(now) < level(old) && now.Level != nil || now.RawLevel < old.RawLevel {
		fail("score %s→%s, level %d→%d", old.ConfirmedExact, now.ConfirmedExact, level(old), level(now))
	}
	for _, g := range now.GatesHit {
		if !slices.Contains(old.GatesHit, g) {
			fail("limit %s is new", g)
		}
	}
	if was, is := urgent(old), urgent(now); old.Level != nil && is > was {
		fail("%d urgent steps instead of %d", is, was)
	}
	most := 1
	if ownGate(q) {
		most = 2
	}
	if to == from+1 && old.Level != nil && level(now)-level(old) > most {
		fail("level %d→%d", level(old), level(now))
	}
}

// urgent counts what a result calls a risk or a limit, among the steps and in
// the roadmap.
func urgent(r assess.Result) int {
	n := 0
	for _, s := range r.NextSteps {
		if s.Phase == assess.Danger || s.Phase == assess.Lift {
			n++
		}
	}
	for _, stage := range r.Roadmap {
		for _, task := range stage.Tasks {
			if task.Kind == assess.TaskSecure || task.Kind == assess.TaskFix {
				n++
			}
		}
	}
	return n
}

func ownGate(q assess.Question) bool {
	return slices.ContainsFunc(assess.Load().Gates, func(g assess.Gate) bool { return g.Test.Question == q.ID })
}

// TestNoTrapsAndNoCliffs: over 20,000 random answer files in each mode, one
// answer is raised by one step, and by any number of steps.
func TestNoTrapsAndNoCliffs(t *testing.T) {
	for _, mode := range []assess.Mode{assess.Quick, assess.Full} {
		random := newRandom(mode)
		for range 20_000 {
			a := random.answers()
			q, ok := random.raisable(a)
			if !ok {
				continue
			}
			from, _ := a.Given[q.ID].Points()
			old := assess.Load().Score(a)
			checkRaise(t, "random "+string(mode), a, old, q, from+1)
			if from < 3 {
				checkRaise(t, "random "+string(mode), a, old, q, 4)
			}
			if t.Failed() {
				t.Fatalf("answers %v of %+v", a.Given, a.Profile)
			}
		}
	}
}

// TestWhatAFirmHasNeverLowersItsLevel: the profile opens questions, which count
// as unasked.
func TestWhatAFirmHasNeverLowersItsLevel(t *testing.T) {
	bank, random, yes := assess.Load(), newRandom(assess.Full), true
	for range 5_000 {
		a := random.answers()
		more := a
		switch random.IntN(5) {
		case 0:
			more.Profile.HasOwnSystems = &yes
		case 1:
			more.Profile.HasDevTeam = &yes
		case 2:
			more.Profile.UsesCompute = &yes
		case 3:
			more.Profile.Size = "large"
		case 4:
			more.Profile.Industry = "制造"
		}
		before := ids(bank.Visible(a))
		for _, q := range bank.Visible(more) {
			if !before[q.ID] {
				more = more.With(q.ID, "")
			}
			delete(before, q.ID)
		}
		closed := len(before) > 0 // another industry
		old, now := bank.Score(a), bank.Score(more)
		if !closed && (level(now) < level(old) || len(now.GatesHit) > len(old.GatesHit)) {
			t.Fatalf("level %d→%d by the profile %+v, answers %v", level(old), level(now), more.Profile, a.Given)
		}
	}
}

// TestADimensionThatAFirmCannotHaveIsLeftOut: answers of “not applicable” take
// nothing away.
func TestADimensionThatAFirmCannotHaveIsLeftOut(t *testing.T) {
	bank := assess.Load()
	a := named(t, "bank")
	r := bank.Score(a)
	if _, ok := r.Dimensions["cost"]; ok || slices.Contains(r.GatesHit, "G-bill") || slices.Contains(r.GatesHit, "G-weak") {
		t.Errorf("cost %v, limits %v", r.Dimensions["cost"], r.GatesHit)
	}
}
