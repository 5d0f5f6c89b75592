package sitting

import (
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
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

// begin leaves what was in progress to whoever resumes it.
func (w *world) begin(a *actor) {
	a.s = Begin(a.st, History(a.st), w.now, assess.Quick)
	a.s.Draft.Answers.Profile = assess.Profile{Industry: "i" + strconv.Itoa(len(w.given))}
	a.s.began = a.s.Draft.Answers
	w.given[a.s.Draft.Answers.Profile.Industry] = map[string]bool{}
	w.say(a, "begin")
}

func (w *world) resume(a *actor) {
	all := Unfinished(a.st)
	if len(all) == 0 {
		return
	}
	a.s = all[w.dice.IntN(len(all))]
	w.say(a, "resume")
}

func (w *world) takeUp(a *actor, p Past) {
	if a.s = Revise(a.st, p, w.now); w.dice.IntN(2) == 0 {
		a.s = Extend(a.st, p, w.now)
	}
	w.say(a, "take up")
}

// put answers a question: what is shown as given is on the disk.
func (w *world) put(a *actor) []string {
	q := assess.Load().Questions[w.dice.IntN(8)].ID
	v := assess.Value(strconv.Itoa(w.dice.IntN(5)))
	shown, was := maps.Clone(a.s.Draft.Answers.Given), a.s
	next, meanwhile, err := a.s.Put(w.now, func(d *assess.Draft) { d.Answers = d.Answers.With(q, v) })
	if err != nil {
		w.t.Fatal(err)
	}
	a.s = next
	w.say(a, "put")
	w.tell(meanwhile)
	w.given[next.Draft.Answers.Profile.Industry][q+string(v)] = true
	if (next.ID != was.ID) != (meanwhile != Nothing) {
		w.t.Errorf("%s became %s, and it says %q", was.ID, next.ID, meanwhile)
	}
	w.kept(next)
	for id := range shown {
		if _, there := next.Draft.Answers.Given[id]; !there {
			w.t.Errorf("the answer to %s is gone from %s", id, next.ID)
		}
	}
	if next.Draft.Answers.Given[q] != v {
		w.t.Errorf("%s=%s was answered, %v is kept", q, v, next.Draft.Answers.Given)
	}
	return []string{was.ID, next.ID}
}

func (w *world) finish(a *actor) (drafts, runs []string) {
	was := a.s
	if len(was.Draft.Answers.Given) == 0 {
		return nil, nil
	}
	w.say(a, "finish")
	p, meanwhile, err := a.s.Finish(w.now)
	if err != nil {
		w.t.Fatal(err)
	}
	w.tell(meanwhile)
	kept := w.look()
	if got, there := kept.runs[p.ID]; !there {
		w.t.Errorf("the run %s is not in the history", p.ID)
	} else {
		w.same("recorded", p.Run.Answers, got)
	}
	for id := range was.Draft.Answers.Given {
		if _, there := p.Run.Answers.Given[id]; !there {
			w.t.Errorf("the answer to %s is gone from the run", id)
		}
	}
	w.begin(a)
	return []string{was.ID}, []string{p.ID}
}

func (w *world) deleteDraft(a *actor) []string {
	w.say(a, "delete draft")
	id := a.s.ID
	before := w.seen.drafts[id]
	err := a.s.Delete()
	if _, there := w.look().drafts[id]; there != (err != nil) {
		w.t.Errorf("deleted with %v, still there: %v", err, there)
	}
	if errors.Is(err, ErrChanged) {
		w.told["changed elsewhere"]++
		if alike(before, a.s.Draft.Answers) {
			w.t.Error("nothing changed, and it is not deleted")
		}
	} else if err != nil {
		w.t.Fatal(err)
	}
	return []string{id}
}

func (w *world) deleteRun(a *actor, p Past) []string {
	w.say(a, "delete run")
	if err := p.Delete(a.st); err != nil {
		w.t.Fatal(err)
	}
	if _, there := w.look().runs[p.ID]; there {
		w.t.Error("a deleted run is there")
	}
	return []string{p.ID}
}

// die forgets what was only in memory; another program starts.
func (w *world) die(a *actor) {
	w.say(a, "die")
	a.st = store.Open(w.dirs)
	a.s = Session{}
	w.begin(a)
}

// dieFinishing stops between the two files that finishing changes.
func (w *world) dieFinishing(a *actor) (drafts, runs []string) {
	if !a.s.Live {
		return nil, nil
	}
	w.say(a, "die finishing")
	was := a.s
	next, _, err := a.s.Put(w.now, func(*assess.Draft) {})
	if err != nil {
		w.t.Fatal(err)
	}
	if err := sweep(a.st, History(a.st)); err != nil {
		w.t.Fatal(err)
	}
	run, err := next.record(w.now)
	if err != nil {
		w.t.Fatal(err)
	}
	w.die(a)
	return []string{was.ID, next.ID}, []string{run.ID}
}

// twoFinish lets another program go on with the same assessment between the two
// files that finishing changes.
func (w *world) twoFinish(a *actor) (drafts, runs []string) {
	b := w.all[w.dice.IntN(len(w.all))]
	if a == b || !a.s.Live {
		return nil, nil
	}
	next, _, err := a.s.Put(w.now, func(*assess.Draft) {})
	if err != nil {
		w.t.Fatal(err)
	}
	drafts = []string{a.s.ID, next.ID}
	run, err := next.record(w.now)
	if err != nil {
		w.t.Fatal(err)
	}
	if s, ok := Resume(b.st, next.ID); ok {
		b.s = s
	}
	drafts = append(drafts, w.put(b)...)
	if err := next.end(); err != nil {
		w.t.Fatal(err)
	}
	w.kept(b.s)
	w.say(a, "two finish")
	w.begin(a)
	return drafts, []string{run.ID}
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
