package sitting

import (
	"errors"
	"maps"
	"strconv"

	"yunlan/data/assess"
	"yunlan/data/store"
)

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
