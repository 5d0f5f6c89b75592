package sitting

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"yunlan/data/assess"
	"yunlan/data/store"
)

var morning = time.Date(2026, 11, 29, 9, 0, 0, 0, time.UTC)

// at is some minutes later.
func at(minutes int) time.Time { return morning.Add(time.Duration(minutes) * time.Minute) }

// disk is a folder that several programs open.
type disk struct{ dirs store.Dirs }

func newDisk(t *testing.T) disk { return disk{store.Dirs{Data: t.TempDir()}} }

func (d disk) open() *store.Store { return store.Open(d.dirs) }

// answered puts one answer.
func answered(t *testing.T, s Session, now time.Time, question string, v assess.Value) (Session, Meanwhile) {
	t.Helper()
	next, meanwhile, err := s.Put(now, func(d *assess.Draft) { d.Answers = d.Answers.With(question, v) })
	if err != nil {
		t.Fatal(err)
	}
	return next, meanwhile
}

func finished(t *testing.T, s Session, now time.Time) (Past, Meanwhile) {
	t.Helper()
	p, meanwhile, err := s.Finish(now)
	if err != nil {
		t.Fatal(err)
	}
	return p, meanwhile
}

// runs names the finished runs by their answers to str1, the oldest first.
func runs(st *store.Store) string {
	var said []string
	for _, p := range History(st) {
		said = append(said, string(p.Run.Answers.Given["str1"]))
	}
	return strings.Join(said, " ")
}

func drafts(st *store.Store) string {
	var said []string
	for _, s := range Unfinished(st) {
		said = append(said, string(s.Draft.Answers.Given["str1"]))
	}
	return strings.Join(said, " ")
}

// TestWhatIsTakenUpAgain: the one answered last, or the one named; what cannot be
// read is listed, to be deleted, and never taken up.
func TestWhatIsTakenUpAgain(t *testing.T) {
	d := newDisk(t)
	if _, ok := Resume(d.open(), ""); ok {
		t.Error("nothing is taken up")
	}
	if _, ok := Glance(d.open()); ok {
		t.Error("nothing is mentioned")
	}
	st := d.open()
	first, _ := answered(t, Begin(st, nil, at(0), assess.Quick), at(1), "str1", "1")
	second, _ := answered(t, Begin(st, nil, at(2), assess.Full), at(3), "str1", "2")
	if got := drafts(d.open()); got != "2 1" {
		t.Errorf("in progress: %s", got)
	}
	first, _ = answered(t, first, at(4), "str2", "3")
	if got := drafts(d.open()); got != "1 2" {
		t.Errorf("in progress, the one answered last first: %s", got)
	}
	if got, ok := Glance(d.open()); !ok || got.Answers.Given["str2"] != "3" {
		t.Errorf("mentioned is %v", got)
	}
	for id, want := range map[string]string{"": "1", first.ID: "1", second.ID: "2", "gone": ""} {
		s, ok := Resume(d.open(), id)
		if ok != (want != "") || string(s.Draft.Answers.Given["str1"]) != want || ok && !s.Live {
			t.Errorf("%q takes up %+v, %v", id, s.Draft, ok)
		}
	}
	if s, _ := Resume(d.open(), second.ID); s.Draft.Answers.Mode != assess.Full || !s.Date.Equal(at(3)) {
		t.Errorf("taken up in mode %s of %v", s.Draft.Answers.Mode, s.Date)
	}
	err := st.UpdateDrafts(func(all []store.Run) ([]store.Run, error) {
		return append(all, store.Run{ID: "bad", Date: at(9), Payload: []byte(`[]`)}), nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if all := Unfinished(d.open()); len(all) != 3 || !all[0].Broken || all[1].Broken {
		t.Errorf("%d in progress", len(all))
	}
	if s, ok := Resume(d.open(), ""); !ok || s.ID != first.ID {
		t.Errorf("taken up is %s", s.ID)
	}
	if _, ok := Resume(d.open(), "bad"); ok {
		t.Error("what cannot be read is taken up")
	}
	if err := Unfinished(d.open())[0].Delete(); err != nil || len(Unfinished(d.open())) != 2 {
		t.Errorf("%v: %d in progress", err, len(Unfinished(d.open())))
	}
}

// TestNothingSaidIsNothingKept: an assessment with no answer, or one taken up and
// not changed, leaves no draft, and one taken back leaves none either.
func TestNothingSaidIsNothingKept(t *testing.T) {
	d := newDisk(t)
	st := d.open()
	nothing := func(*assess.Draft) {}
	s := Begin(st, nil, at(0), assess.Quick)
	if s, _, err := s.Put(at(1), nothing); err != nil || s.Live || drafts(d.open()) != "" {
		t.Errorf("%v, live %v", err, s.Live)
	}
	s, _ = answered(t, s, at(2), "str1", "2")
	if !s.Live || len(Unfinished(d.open())) != 1 {
		t.Error("an answer is not kept")
	}
	s, _ = answered(t, s, at(3), "str1", "")
	if s.Live || len(Unfinished(d.open())) != 0 || len(d.open().Drafts()) != 0 {
		t.Errorf("what was taken back is kept: %v", d.open().Drafts())
	}
	s, _ = answered(t, s, at(4), "str1", "3")
	p, _ := finished(t, s, at(5))
	again := Revise(st, p, at(6))
	again, _, _ = again.Put(at(7), nothing)
	if again.Live || len(d.open().Drafts()) != 0 {
		t.Error("a run that was looked at is in progress")
	}
	again, _ = answered(t, again, at(8), "str1", "4")
	again, _ = answered(t, again, at(9), "str1", "3")
	if again.Live || len(d.open().Drafts()) != 0 {
		t.Error("a run that was changed back is in progress")
	}
}

// TestARunThatIsChanged takes the place of the one it was, unless that one was
// changed or deleted meanwhile.
func TestARunThatIsChanged(t *testing.T) {
	for name, c := range map[string]struct {
		meanwhile func(t *testing.T, st *store.Store, p Past)
		runs      string
		same      bool
	}{
		"nothing happened": {func(*testing.T, *store.Store, Past) {}, "1 3", true},
		"it was changed": {func(t *testing.T, st *store.Store, p Past) {
			s, _ := answered(t, Revise(st, p, at(20)), at(21), "str1", "4")
			finished(t, s, at(22))
		}, "1 4 3", false},
		"it was deleted": {func(t *testing.T, st *store.Store, p Past) {
			if err := p.Delete(st); err != nil {
				t.Fatal(err)
			}
		}, "1 3", false},
	} {
		t.Run(name, func(t *testing.T) {
			d := newDisk(t)
			st := d.open()
			other, _ := answered(t, Begin(st, nil, at(0), assess.Quick), at(1), "str1", "1")
			finished(t, other, at(2))
			s, _ := answered(t, Begin(st, History(st), at(3), assess.Quick), at(4), "str1", "2")
			p, _ := finished(t, s, at(5))
			if got := runs(d.open()); got != "1 2" || p.ID != s.ID || !p.Date.Equal(at(5)) {
				t.Fatalf("%s; the run is %s of %v", got, p.ID, p.Date)
			}
			r := Revise(st, p, at(10))
			r, _ = answered(t, r, at(11), "str1", "3")
			c.meanwhile(t, d.open(), p)
			done, _ := finished(t, r, at(30))
			if got := runs(d.open()); got != c.runs || (done.ID == p.ID) != c.same || !done.Date.Equal(at(30)) {
				t.Errorf("%s; the run is %s of %v, was %s", got, done.ID, done.Date, p.ID)
			}
			if got := drafts(d.open()); got != "" {
				t.Errorf("still in progress: %s", got)
			}
		})
	}
}

// TestTwoProgramsFinishOne: with the same answers it is one run; with others it
// is two, and it is said.
func TestTwoProgramsFinishOne(t *testing.T) {
	for name, c := range map[string]struct {
		change    assess.Value
		runs      string
		meanwhile Meanwhile
	}{"the same": {"", "2", Nothing}, "another answer": {"4", "2 4", FinishedElsewhere}} {
		t.Run(name, func(t *testing.T) {
			d := newDisk(t)
			a, _ := answered(t, Begin(d.open(), nil, at(0), assess.Quick), at(1), "str1", "2")
			b, ok := Resume(d.open(), a.ID)
			if !ok {
				t.Fatal("not taken up")
			}
			p, _ := finished(t, a, at(2))
			said := Nothing
			if c.change != "" {
				b, said = answered(t, b, at(3), "str1", c.change)
			}
			q, again := finished(t, b, at(4))
			if got := runs(d.open()); got != c.runs || said != c.meanwhile || again != Nothing || (q.ID == p.ID) != (c.change == "") {
				t.Errorf("%s; said %v, then %v", got, said, again)
			}
			if c.change == "" && !q.Date.Equal(at(2)) {
				t.Errorf("the run that is there already is of %v", q.Date)
			}
			if left := d.open().Drafts(); len(left) != 0 {
				t.Errorf("left in progress: %v", left)
			}
		})
	}
}

// TestWhatAnotherProgramDeleted comes back as an assessment of its own when it is
// answered, and it is said.
func TestWhatAnotherProgramDeleted(t *testing.T) {
	d := newDisk(t)
	a, _ := answered(t, Begin(d.open(), nil, at(0), assess.Quick), at(1), "str1", "2")
	b, _ := Resume(d.open(), "")
	if err := b.Delete(); err != nil {
		t.Fatal(err)
	}
	next, said := answered(t, a, at(2), "str2", "3")
	if said != DeletedElsewhere || next.ID == a.ID || drafts(d.open()) != "2" {
		t.Errorf("%v; %s in progress, %s before", said, next.ID, a.ID)
	}
	if err := b.Delete(); err != nil || drafts(d.open()) != "2" {
		t.Errorf("deleting what is gone: %v, %s", err, drafts(d.open()))
	}
	if FinishedElsewhere.String() == DeletedElsewhere.String() || FinishedElsewhere.String() == "" || DeletedElsewhere.String() == "" || Nothing.String() != "" {
		t.Error("what happened is not told apart")
	}
}

// TestDeletingWhatChanged is refused, and what changed stays.
func TestDeletingWhatChanged(t *testing.T) {
	d := newDisk(t)
	a, _ := answered(t, Begin(d.open(), nil, at(0), assess.Quick), at(1), "str1", "2")
	old, _ := Resume(d.open(), "")
	a, _ = answered(t, a, at(2), "str2", "3")
	if err := old.Delete(); !errors.Is(err, ErrChanged) || drafts(d.open()) != "2" {
		t.Errorf("%v; in progress %s", err, drafts(d.open()))
	}
	p, _ := finished(t, a, at(3))
	keep, _ := answered(t, Begin(d.open(), nil, at(4), assess.Quick), at(5), "str1", "4")
	kept, _ := finished(t, keep, at(6))
	r, _ := answered(t, Revise(d.open(), p, at(7)), at(8), "str1", "3")
	newer, _ := finished(t, r, at(9))
	if err := p.Delete(d.open()); !errors.Is(err, ErrChanged) || runs(d.open()) != "4 3" {
		t.Errorf("%v; finished %s", err, runs(d.open()))
	}
	if err := newer.Delete(d.open()); err != nil || runs(d.open()) != "4" {
		t.Errorf("%v; finished %s", err, runs(d.open()))
	}
	if err := newer.Delete(d.open()); err != nil || runs(d.open()) != "4" {
		t.Errorf("a second time: %v; finished %s", err, runs(d.open()))
	}
	if err := kept.Delete(d.open()); err != nil || runs(d.open()) != "" {
		t.Errorf("%v; finished %s", err, runs(d.open()))
	}
	b, _ := answered(t, Begin(d.open(), nil, at(10), assess.Quick), at(11), "str1", "1")
	finished(t, b, at(12))
	answered(t, Begin(d.open(), nil, at(13), assess.Quick), at(14), "str1", "1")
	if err := DeleteAll(d.open()); err != nil || len(Unfinished(d.open())) != 0 || len(History(d.open())) != 0 {
		t.Errorf("%v; %d and %d are left", err, len(Unfinished(d.open())), len(History(d.open())))
	}
}

// TestADraftThatIsARunAlready is of a program that died before it could end it:
// it is not in progress, goes with the run, and is swept by the next to finish.
func TestADraftThatIsARunAlready(t *testing.T) {
	d := newDisk(t)
	st := d.open()
	a, _ := answered(t, Begin(st, nil, at(0), assess.Quick), at(1), "str1", "2")
	died := st.Drafts()[0]
	p, _ := finished(t, a, at(2))
	back := func() {
		if err := st.UpdateDrafts(func(all []store.Run) ([]store.Run, error) { return append(all, died), nil }); err != nil {
			t.Fatal(err)
		}
	}
	back()
	if got := drafts(d.open()); got != "" {
		t.Errorf("in progress: %s", got)
	}
	if _, ok := Glance(d.open()); ok {
		t.Error("it is mentioned")
	}
	b, _ := answered(t, Begin(st, nil, at(3), assess.Quick), at(4), "str1", "3")
	finished(t, b, at(5))
	if left := d.open().Drafts(); len(left) != 0 {
		t.Errorf("it was not swept: %v", left)
	}
	back()
	if err := p.Delete(d.open()); err != nil || len(d.open().Drafts()) != 0 || runs(d.open()) != "3" {
		t.Errorf("%v; left are %v and %s", err, d.open().Drafts(), runs(d.open()))
	}
}

// TestTheHistory is in order of time; what cannot be read says so, results of
// this question bank are worked out anew, and a level that there is not is none.
func TestTheHistory(t *testing.T) {
	bank := assess.Load()
	full := assess.Answers{Mode: assess.Quick, Given: map[string]assess.Value{}}
	for _, q := range bank.Visible(full) {
		full = full.With(q.ID, "3")
	}
	run := func(version string, level *int) []byte {
		r := bank.Record(full)
		r.SpecVersion, r.Result.Level = version, level
		payload, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		return payload
	}
	level := func(n int) *int { return &n }
	top := len(bank.Levels)
	d := newDisk(t)
	err := d.open().UpdateRuns(func([]store.Run) ([]store.Run, error) {
		return []store.Run{
			{ID: "e", Date: at(9), Payload: run("old", level(top+1))},
			{ID: "bad", Date: at(8), Payload: []byte(`[]`)},
			{ID: "d", Date: at(7), Payload: run("old", level(0))},
			{ID: "c", Date: at(5), Payload: run("old", level(top))},
			{ID: "b", Date: at(3), Payload: run("old", level(1))},
			{ID: "a", Date: at(1), Payload: run(bank.SpecVersion, level(1))},
			{ID: "n", Date: at(6), Payload: run("old", nil)},
		}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	all := History(d.open())
	fresh := bank.Score(full).Level
	if fresh == nil || *fresh == 1 {
		t.Fatalf("the answers give level %v: the test proves nothing", fresh)
	}
	for i, want := range []struct {
		id    string
		level int
		bad   bool
	}{{"a", *fresh, false}, {"b", 1, false}, {"c", top, false}, {"n", 0, false}, {"d", 0, false}, {"bad", 0, true}, {"e", 0, false}} {
		p, got := all[i], 0
		if p.Run.Result.Level != nil {
			got = *p.Run.Result.Level
		}
		if p.ID != want.id || got != want.level || p.Broken != want.bad || (got == 0) != (p.Run.Result.Status == assess.Insufficient) {
			t.Errorf("%d is %s of level %d (%s), broken %v; want %+v", i, p.ID, got, p.Run.Result.Status, p.Broken, want)
		}
	}
	for id, want := range map[string]string{"": "e", "gone": "e", "e": "d", "d": "n", "b": "a", "a": ""} {
		if p, ok := Previous(all, id); p.ID != want || ok != (want != "") {
			t.Errorf("before %q is %q, %v", id, p.ID, ok)
		}
	}
	if p, ok := Latest(all[:6]); !ok || p.ID != "d" {
		t.Errorf("the last that can be read is %s", p.ID)
	}
	if _, ok := Latest(nil); ok {
		t.Error("there is a last of none")
	}
}

// TestTimesAreToldApart: to the minute, to the second where they must, by number
// where that is not enough.
func TestTimesAreToldApart(t *testing.T) {
	noon := time.Date(2026, 11, 29, 12, 0, 5, 0, time.Local)
	got := Times([]time.Time{noon, noon.Add(time.Minute), noon.Add(10 * time.Second), noon.Add(10 * time.Second), noon.Add(-time.Minute), noon.Add(10 * time.Second)})
	want := "2026-11-29 12:00:05|2026-11-29 12:01|2026-11-29 12:00:15 (1)|2026-11-29 12:00:15 (2)|2026-11-29 11:59|2026-11-29 12:00:15 (3)"
	if strings.Join(got, "|") != want {
		t.Errorf("%q", got)
	}
}

// TestWhatANewOneBeginsWith: what the firm said of itself, and of a finished run
// that is gone on with, its answers.
func TestWhatANewOneBeginsWith(t *testing.T) {
	d := newDisk(t)
	st := d.open()
	s := Begin(st, nil, at(0), assess.Quick)
	s, _, err := s.Put(at(1), func(d *assess.Draft) {
		d.Answers.Profile.Industry = "工业"
		d.Answers = d.Answers.With("str1", "2")
	})
	if err != nil {
		t.Fatal(err)
	}
	p, _ := finished(t, s, at(2))
	next := Begin(st, History(st), at(3), assess.Full)
	if a := next.Draft.Answers; a.Profile.Industry != "工业" || len(a.Given) != 0 || a.Mode != assess.Full || next.Live || next.ID == p.ID {
		t.Errorf("begun with %+v", a)
	}
	longer := Extend(st, p, at(4))
	if a := longer.Draft.Answers; a.Given["str1"] != "2" || a.Mode != assess.Full || longer.ID == p.ID {
		t.Errorf("gone on with %+v", a)
	}
	longer, _ = answered(t, longer, at(5), "str2", "3")
	finished(t, longer, at(6))
	if got := runs(d.open()); got != "2 2" {
		t.Errorf("finished: %s", got)
	}
}

// TestOnlyWhatIsNotKeptIsAnError: what is kept in memory the store reports.
func TestOnlyWhatIsNotKeptIsAnError(t *testing.T) {
	other := errors.New("other")
	if refused(nil) != nil || refused(store.ErrUnsaved) != nil || !errors.Is(refused(other), other) {
		t.Error(refused(nil), refused(store.ErrUnsaved), refused(other))
	}
}
