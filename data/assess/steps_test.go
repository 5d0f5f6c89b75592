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
	t.Parallel()
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
// as unasked, over 20,000 random answer files in each mode.
func TestWhatAFirmHasNeverLowersItsLevel(t *testing.T) {
	t.Parallel()
	bank := assess.Load()
	for _, mode := range []assess.Mode{assess.Quick, assess.Full} {
		random := newRandom(mode)
		for range 20_000 {
			a := random.answers()
			more, opened := random.having(a)
			old, now := bank.Score(a), bank.Score(more)
			if opened && (level(now) < level(old) || len(now.GatesHit) > len(old.GatesHit) || urgent(now) > urgent(old)) {
				t.Fatalf("level %d→%d, limits %v→%v by the profile %+v, answers %v", level(old), level(now), old.GatesHit, now.GatesHit, more.Profile, a.Given)
			}
		}
	}
}

// having gives the firm something more: its new questions are unasked. It is false
// where the profile closes some, as another industry does.
func (r random) having(a assess.Answers) (more assess.Answers, opened bool) {
	yes := true
	more = a
	switch r.IntN(5) {
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
	before := ids(assess.Load().Visible(a))
	for _, q := range assess.Load().Visible(more) {
		if !before[q.ID] {
			more = more.With(q.ID, "")
		}
		delete(before, q.ID)
	}
	return more, len(before) == 0
}

// TestADimensionThatAFirmCannotHaveIsLeftOut: answers of “not applicable” take
// nothing away. Over 20,000 random answer files: what does not apply gives no score, no
// limit and no step, and the rest gives what it gives where that was never asked.
func TestADimensionThatAFirmCannotHaveIsLeftOut(t *testing.T) {
	t.Parallel()
	bank, random := assess.Load(), newRandom(assess.Full)
	for range 20_000 {
		a := random.answers()
		dimension := bank.Dimensions[random.IntN(len(bank.Dimensions))].ID
		without := a
		out := map[string]bool{}
		for _, q := range bank.Visible(a) {
			if q.Dimension == dimension && q.NAAllowed {
				a, without, out[q.ID] = a.With(q.ID, assess.NA), without.With(q.ID, ""), true
			}
		}
		r, never := bank.Score(a), bank.Score(without)
		if r.ConfirmedExact != never.ConfirmedExact || r.RawLevel != never.RawLevel {
			t.Fatalf("%s does not apply: %s, was never asked: %s", dimension, r.ConfirmedExact, never.ConfirmedExact)
		}
		for _, g := range bank.Gates {
			if out[g.Test.Question] && slices.Contains(r.GatesHit, g.ID) {
				t.Fatalf("%s limits what does not apply", g.ID)
			}
		}
		if slices.ContainsFunc(r.NextSteps, func(s assess.Step) bool { return out[s.Question] }) {
			t.Fatalf("a step for what does not apply: %v", out)
		}
	}
	a := named(t, "bank")
	r := bank.Score(a)
	if _, ok := r.Dimensions["cost"]; ok || slices.Contains(r.GatesHit, "G-bill") || slices.Contains(r.GatesHit, "G-weak") {
		t.Errorf("cost %v, limits %v", r.Dimensions["cost"], r.GatesHit)
	}
}
