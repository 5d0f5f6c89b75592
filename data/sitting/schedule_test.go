package sitting

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"yunlan/data/assess"
	"yunlan/data/store"
)

// TestSchedules runs three programs on the same files in random order: they
// begin, resume, answer, take up, finish and delete assessments, and die, also
// in the middle of finishing. After each step the disk holds what it held, but
// for what that step is allowed to change; and no assessment ever holds an
// answer of another. YUNLAN_FULL=1 runs 1,000 schedules.
func TestSchedules(t *testing.T) {
	schedules := 60
	if os.Getenv("YUNLAN_FULL") != "" {
		schedules = 1000
	}
	told := map[string]int{}
	for seed := range uint64(schedules) {
		w := newWorld(t, seed)
		for range 30 {
			w.step()
			if t.Failed() {
				t.Fatalf("seed %d:\n%s", seed, strings.Join(w.log, "\n"))
			}
		}
		for what, n := range w.told {
			told[what] += n
		}
	}
	t.Logf("%d schedules: %v", schedules, told)
	for _, what := range []string{"put", "finish", "delete draft", "delete run", "die", "die finishing", "two finish", "take up", "finished elsewhere", "deleted elsewhere", "changed elsewhere"} {
		if told[what] == 0 {
			t.Errorf("no schedule came to %q: the test proves less than it says", what)
		}
	}
}

// world is some programs and the disk they share.
type world struct {
	t     *testing.T
	dice  *rand.Rand
	dirs  store.Dirs
	all   []*actor
	now   time.Time
	given map[string]map[string]bool // what was ever answered in an assessment and those that came out of it
	seen  snapshot                   // after the last step
	log   []string
	told  map[string]int
}

// actor is one program. Each assessment that it begins is of an industry of its
// own, so that a mixture shows.
type actor struct {
	name string
	st   *store.Store
	s    Session
}

func newWorld(t *testing.T, seed uint64) *world {
	w := &world{
		t: t, dice: rand.New(rand.NewPCG(seed, 11)), dirs: store.Dirs{Data: t.TempDir()},
		now: time.Date(2026, 11, 29, 9, 0, 0, 0, time.UTC), given: map[string]map[string]bool{}, told: map[string]int{},
	}
	for i := range 2 + seed%2 {
		a := &actor{name: string(rune('A' + i)), st: store.Open(w.dirs)}
		w.all = append(w.all, a)
		w.begin(a)
	}
	return w
}

// snapshot is what a program sees that starts now.
type snapshot struct{ drafts, runs map[string]assess.Answers }

func (w *world) look() snapshot {
	st := store.Open(w.dirs)
	s := snapshot{map[string]assess.Answers{}, map[string]assess.Answers{}}
	for _, d := range Unfinished(st) {
		s.drafts[d.ID] = d.Draft.Answers
	}
	for _, p := range History(st) {
		s.runs[p.ID] = p.Run.Answers
	}
	if p := st.Problems(); p != nil {
		w.t.Errorf("problems: %v", p)
	}
	w.seen = s
	return s
}

// step lets one program do one thing, and looks what it did to the disk.
func (w *world) step() {
	w.now = w.now.Add(time.Duration(w.dice.IntN(3))*time.Second + 1) // also within one second
	a := w.all[w.dice.IntN(len(w.all))]
	before := w.seen
	mayDraft, mayRun := w.act(a)
	after := w.look()
	w.unchanged("draft", before.drafts, after.drafts, mayDraft)
	w.unchanged("run", before.runs, after.runs, mayRun)
	w.unmixed(after.drafts)
	w.unmixed(after.runs)
}

// act does one thing and returns the IDs of the drafts and runs it may change.
func (w *world) act(a *actor) (drafts, runs []string) {
	past := History(a.st)
	switch n := w.dice.IntN(20); {
	case n < 9:
		return w.put(a), nil
	case n < 11:
		return w.finish(a)
	case n < 12:
		w.begin(a)
	case n < 14:
		w.resume(a)
	case n < 15 && len(past) > 0:
		w.takeUp(a, past[w.dice.IntN(len(past))])
	case n < 16:
		return w.deleteDraft(a), nil
	case n < 17 && len(past) > 0:
		return nil, w.deleteRun(a, past[w.dice.IntN(len(past))])
	case n < 18:
		w.die(a)
	case n < 19:
		return w.dieFinishing(a)
	case n < 20:
		return w.twoFinish(a)
	}
	return nil, nil
}

func (w *world) say(a *actor, what string) {
	w.told[what]++
	w.log = append(w.log, fmt.Sprintf("%s %s %s", a.name, what, a.s.ID))
}

// kept checks that what a program shows is on the disk: as a draft, or as the
// run that another program has just made of the same answers.
func (w *world) kept(s Session) {
	now := w.look()
	for _, a := range now.runs {
		if alike(a, s.Draft.Answers) {
			return
		}
	}
	if s.Live {
		w.same("kept after an answer", s.Draft.Answers, now.drafts[s.ID])
	}
}

func (w *world) tell(m Meanwhile) {
	switch m {
	case FinishedElsewhere:
		w.told["finished elsewhere"]++
	case DeletedElsewhere:
		w.told["deleted elsewhere"]++
	}
}

// unchanged checks that a step left alone what was not its own.
func (w *world) unchanged(what string, before, after map[string]assess.Answers, may []string) {
	for id := range before {
		if _, there := after[id]; !there && !slices.Contains(may, id) {
			w.t.Errorf("the %s %s is gone", what, id)
		}
	}
	for id, is := range after {
		if was, there := before[id]; !slices.Contains(may, id) && (!there || !alike(was, is)) {
			w.t.Errorf("the %s %s is another one: %v, now %v", what, id, was, is)
		}
	}
}

// unmixed checks that an assessment holds its own answers alone.
func (w *world) unmixed(all map[string]assess.Answers) {
	for id, a := range all {
		for q, v := range a.Given {
			if !w.given[a.Profile.Industry][q+string(v)] {
				w.t.Errorf("%s holds %s=%s, which was never answered in it", id, q, v)
			}
		}
	}
}

func (w *world) same(what string, want, got assess.Answers) {
	if d := cmp.Diff(want, got, cmpopts.EquateEmpty()); d != "" {
		w.t.Errorf("%s (-want +got):\n%s", what, d)
	}
}
