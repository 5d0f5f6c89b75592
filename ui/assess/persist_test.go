package assess

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"yunlan/data/assess"
	"yunlan/data/sitting"
	"yunlan/data/store"
)

// TestEveryKeyIsSaved opens the program anew after each key of a walk through
// the questions: it resumes with the same frame.
func TestEveryKeyIsSaved(t *testing.T) {
	st := newStore(t)
	s := newScreen(st, 80, 22)
	begin(t, s)
	for i, k := range []string{"3", "b", "4", "1", "b", "b", "right", "5", "0", "2", "b", "n", "3", "4", "g"} {
		press(s, k)
		if k == "g" {
			press(s, "up", "enter")
		}
		again := newScreen(store.Open(st.Dirs()), 80, 22)
		press(again, "enter")
		if again.at != s.at || !cmp.Equal(again.sitting.Draft, s.sitting.Draft) || again.View() != s.View() {
			t.Fatalf("after key %d, %s: %s instead of\n%s", i+1, k, seen(again), seen(s))
		}
		if i%3 == 0 {
			s = again
		}
	}
	press(s, "s")
	if s.at.page != start {
		t.Errorf("s leads to %s", s.at.page)
	}
}

// TestTheDraftEndsWithTheRun and the run can be seen again.
func TestTheDraftEndsWithTheRun(t *testing.T) {
	st := newStore(t)
	s := newScreen(st, 80, 22)
	answerAll(t, s)
	if len(st.Drafts()) > 0 {
		t.Error("a finished assessment is still a draft")
	}
	runs := st.Runs()
	if len(runs) != 1 {
		t.Fatalf("%d runs", len(runs))
	}
	var kept assess.Run
	if err := json.Unmarshal(runs[0].Payload, &kept); err != nil || len(kept.Answers.Given) != 15 {
		t.Errorf("the run kept %+v, %v", kept.Answers, err)
	}
	last := newScreen(st, 80, 22)
	cursorTo(t, last, lastChoice.String())
	press(last, "enter")
	if last.View() != s.View() {
		t.Errorf("the last result is shown as\n%s", seen(last))
	}
}

// TestChangingAFinishedRunKeepsTheOtherAnswers: the run is changed, not a
// second one made.
func TestChangingAFinishedRunKeepsTheOtherAnswers(t *testing.T) {
	st := newStore(t)
	s := newScreen(st, 80, 22)
	answerAll(t, s)
	press(s, "e")
	cursorTo(t, s, "员工登录系统")
	press(s, "enter", "5")
	again := newScreen(st, 80, 22)
	press(again, "enter", "enter")
	if again.at.page != finished || len(st.Runs()) != 1 || again.shown.Run.Answers.Given["acc1"] != "4" || len(again.shown.Run.Answers.Given) != 15 {
		t.Errorf("at %s, %d runs, %v", again.at.page, len(st.Runs()), again.shown.Run.Answers.Given)
	}
}

// TestKeysWaitForTheDisk: while a save is under way nothing changes on the
// screen, and the keys typed meanwhile are run in their order afterwards.
func TestKeysWaitForTheDisk(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	begin(t, s)
	before := s.View()
	first := s.Update(keyMsg("1"))
	for _, k := range []string{"b", "2", "b", "5", "3"} {
		if cmd := s.Update(keyMsg(k)); cmd != nil {
			t.Fatalf("%s did something while a save was under way", k)
		}
	}
	if s.View() != before {
		t.Errorf("the screen changed before the disk did:\n%s", seen(s))
	}
	run(s, first)
	again := newScreen(s.env.Store, 80, 22)
	if d := cmp.Diff(map[string]assess.Value{"run1": "4", "use1": "2"}, again.sitting.Draft.Answers.Given); d != "" {
		t.Error(d)
	}
	press(again, "enter")
	if again.View() != s.View() {
		t.Errorf("resumed at\n%s\nnot\n%s", seen(again), seen(s))
	}
}

// TestTwoWindowsLoseNothing: two programs on the same files, in any order of
// their keys. Where both go on with one assessment it has all answers
// afterwards; where each began its own, each has its own and they are not mixed.
func TestTwoWindowsLoseNothing(t *testing.T) {
	quick := assess.Load().Visible(assess.Answers{Mode: assess.Quick, Given: map[string]assess.Value{"run1": "4", "bak1": "4"}})
	rapid.Check(t, func(rt *rapid.T) {
		dirs := newStore(t).Dirs()
		a, b := newScreen(store.Open(dirs), 80, 22), newScreen(store.Open(dirs), 80, 22)
		press(a, "enter", "enter")
		want := []map[string]assess.Value{{}, {}}
		if rapid.Bool().Draw(rt, "b goes on with what a began") {
			press(a, "3")
			b = newScreen(store.Open(dirs), 80, 22)
			press(b, "enter")
			want[0]["run1"] = "2"
			want[1] = want[0]
		} else {
			press(b, "enter", "enter")
		}
		order := rapid.Permutation(indexes(len(quick))).Draw(rt, "order")
		for _, i := range order[:8] {
			w := []*Screen{a, b}[i%2]
			q := quick[i]
			if q.ID == "run1" || q.ID == "bak1" {
				continue // they hide others
			}
			w.turn(w.questionSpot(q.ID))
			press(w, fmt.Sprint(1+i%5))
			want[i%2][q.ID] = assess.Value(fmt.Sprint(i % 5))
		}
		for i, w := range []*Screen{a, b} {
			got, ok := sitting.Resume(store.Open(dirs), w.sitting.ID)
			if ok != (len(want[i]) > 0) {
				rt.Fatalf("window %d answered %v, kept is %v", i, want[i], ok)
			}
			if d := cmp.Diff(want[i], got.Draft.Answers.Given, cmpopts.EquateEmpty()); d != "" {
				rt.Fatalf("window %d (-want +got):\n%s", i, d)
			}
		}
	})
}

func indexes(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}

// TestAWindowGoesOnAfterTheOtherFinished: both results are kept.
func TestAWindowGoesOnAfterTheOtherFinished(t *testing.T) {
	dirs := newStore(t).Dirs()
	a := newScreen(store.Open(dirs), 80, 22)
	begin(t, a)
	press(a, fifteen[:14]...)
	b := newScreen(store.Open(dirs), 80, 22)
	press(b, "enter")
	press(a, fifteen[14], "enter")
	if a.at.page != finished {
		t.Fatalf("a is at %s", a.at.page)
	}
	press(b, "1", "enter")
	runs := store.Open(dirs).Runs()
	if b.at.page != finished || len(runs) != 2 || a.shown.Run.Answers.Given["val1"] != "3" || b.shown.Run.Answers.Given["val1"] != "0" {
		t.Errorf("b is at %s, %d runs", b.at.page, len(runs))
	}
}

// TestBothWindowsFinishTheSame makes one run.
func TestBothWindowsFinishTheSame(t *testing.T) {
	dirs := newStore(t).Dirs()
	a := newScreen(store.Open(dirs), 80, 22)
	begin(t, a)
	press(a, fifteen...)
	b := newScreen(store.Open(dirs), 80, 22)
	press(b, "enter")
	press(a, "enter")
	press(b, "enter")
	if runs := store.Open(dirs).Runs(); len(runs) != 1 || b.at.page != finished {
		t.Errorf("%d runs, b is at %s", len(runs), b.at.page)
	}
}

// TestTroubleWithFilesIsSaidAndNothingLost on the start page, in full.
func TestTroubleWithFilesIsSaidAndNothingLost(t *testing.T) {
	for _, c := range []struct {
		name, file, text, said string
		kept                   func(dir string) string // where the text must be afterwards
	}{
		{"a newer draft", "draft.json", `{"schema":99,"draft":{"id":"x"}}`, "更新版本的云览", same},
		{"a damaged draft", "draft.json", `{"schema":1,"draft":{"id":"x`, "已损坏", aside},
		{"newer runs", "runs.json", `{"schema":99,"runs":[]}`, "更新版本的云览", same},
		{"damaged runs", "runs.json", `[]`, "已损坏", aside},
	} {
		t.Run(c.name, func(t *testing.T) {
			dirs := newStore(t).Dirs()
			write(t, filepath.Join(dirs.Data, c.file), c.text)
			s := newScreen(store.Open(dirs), 80, 40)
			if view := strings.Join(strings.Fields(seen(s)), ""); !strings.Contains(view, c.said) || !strings.Contains(view, filepath.Base(c.file)) {
				t.Errorf("not said:\n%s", seen(s))
			}
			begin(t, s)
			press(s, fifteen...)
			press(s, "enter")
			if s.at.page != finished {
				t.Errorf("the trouble stops the assessment at\n%s", seen(s))
			}
			if got := c.kept(filepath.Join(dirs.Data, c.file)); got != c.text {
				t.Errorf("the file became %q", got)
			}
		})
	}
}

func same(path string) string { text, _ := os.ReadFile(path); return string(text) }

func aside(path string) string {
	found, _ := filepath.Glob(path + ".corrupt-*")
	if len(found) != 1 {
		return fmt.Sprint(found)
	}
	return same(found[0])
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestWithoutADiskTheAssessmentGoesOn and says that it is in memory only.
func TestWithoutADiskTheAssessmentGoesOn(t *testing.T) {
	st := store.Open(store.Dirs{}) // no home at all
	s := newScreen(st, 80, 40)
	begin(t, s)
	press(s, fifteen...)
	if !strings.Contains(seen(s), "内存") {
		t.Errorf("not said:\n%s", seen(s))
	}
	press(s, "enter")
	if s.at.page != finished || len(st.Unsaved()) == 0 {
		t.Errorf("at %s, unsaved %v", s.at.page, st.Unsaved())
	}
}

// saveRun keeps a finished run.
func saveRun(st *store.Store, run store.Run) error {
	err := st.UpdateRuns(func(all []store.Run) ([]store.Run, error) { return append(all, run), nil })
	if errors.Is(err, store.ErrUnsaved) {
		return nil // in memory
	}
	return err
}

// TestOnePersonsRunThatCannotBeRead is kept and said; the others are shown.
func TestOnePersonsRunThatCannotBeRead(t *testing.T) {
	st := newStore(t)
	if err := saveRun(st, store.Run{ID: "odd", Version: "1.0.0", Payload: []byte(`"no run"`)}); err != nil {
		t.Fatal(err)
	}
	if err := saveRun(st, store.Run{ID: "wild", Version: "7", Payload: []byte(`{"spec_version":"7","result":{"status":"ok","level":99,"confirmed":1}}`)}); err != nil {
		t.Fatal(err)
	}
	s := newScreen(st, 80, 30)
	answerAll(t, s)
	press(s, "c")
	if view := seen(s); !strings.Contains(view, "无法读取") || !strings.Contains(view, "另一版题目 7") {
		t.Errorf("got\n%s", view)
	}
	for range 3 {
		press(s, "enter", "G", "esc", "down")
	}
	if len(st.Runs()) != 3 {
		t.Errorf("%d runs are left", len(st.Runs()))
	}
}

// TestDeletingLeavesNothing: one after asking, then all, through the screen.
func TestDeletingLeavesNothing(t *testing.T) {
	st := newStore(t)
	s := newScreen(st, 80, 30)
	answerAll(t, s)
	press(s, "D", "enter")
	if len(st.Runs()) != 1 || s.at.page != finished {
		t.Fatal("Enter deleted without asking twice")
	}
	s.Escape()
	begin2(t, s)
	press(s, "2", "3", "s")
	cursorTo(t, s, historyChoice.String())
	press(s, "enter")
	cursorTo(t, s, deleteAll.String())
	press(s, "enter", "down", "enter")
	if len(st.Runs()) != 0 || s.hasDraft() || s.at.page != start {
		t.Errorf("left %v at %s", st.Runs(), s.at.page)
	}
	err := filepath.Walk(st.Dirs().Data, func(path string, info os.FileInfo, err error) error {
		if err == nil && !info.IsDir() && info.Size() > 0 {
			t.Errorf("%s is left with %d bytes", path, info.Size())
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

// begin2 begins another quick assessment from the start page.
func begin2(t *testing.T, s *Screen) {
	t.Helper()
	s.home(spot{page: start})
	cursorTo(t, s, quickChoice.String())
	press(s, "enter", "enter")
}

// TestFilesAreForTheirOwnerAlone after an assessment.
func TestFilesAreForTheirOwnerAlone(t *testing.T) {
	st := newStore(t)
	s := newScreen(st, 80, 30)
	answerAll(t, s)
	entries, err := os.ReadDir(st.Dirs().Data)
	if err != nil || len(entries) < 4 {
		t.Fatalf("%d files, %v", len(entries), err)
	}
	for _, e := range entries {
		if info, err := e.Info(); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", e.Name(), info.Mode(), err)
		}
	}
}

// TestEscapeWaitsToo: a page that is left while it saves is not shown again.
func TestEscapeWaitsToo(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	begin(t, s)
	cmd := s.Update(keyMsg("3"))
	if !s.Escape() {
		t.Error("Esc was not taken")
	}
	run(s, cmd)
	if s.at.page != start || s.sitting.Draft.At != "use1" {
		t.Errorf("at %+v, stopped at %s", s.at, s.sitting.Draft.At)
	}
	run(s, s.Update(tea.KeyPressMsg{Code: tea.KeyEnter}))
	if s.at.item != "use1" {
		t.Errorf("resumed at %+v", s.at)
	}
}

// TestSeveralUnfinishedStandOnTheFirstPage: each is gone on with from its line.
// One that is given up goes; what another window answered in it meanwhile stays.
func TestSeveralUnfinishedStandOnTheFirstPage(t *testing.T) {
	dirs := newStore(t).Dirs()
	a, b := newScreen(store.Open(dirs), 80, 30), newScreen(store.Open(dirs), 80, 30)
	begin(t, a)
	begin(t, b)
	press(a, "1")
	press(b, "2", "3", "4")
	s := newScreen(store.Open(dirs), 80, 30)
	if got := strings.Count(seen(s), resumeChoice.String()); got != 2 {
		t.Fatalf("%d can be gone on with:\n%s", got, seen(s))
	}
	first := s.sitting.ID
	press(s, "down", "down", "enter")
	if s.sitting.ID == first || len(s.others) != 1 || s.others[0].ID != first || s.at.page != asking {
		t.Fatalf("at %+v with %s beside %v", s.at, s.sitting.ID, s.others)
	}
	w := a
	if s.sitting.ID == b.sitting.ID {
		w = b
	}
	press(w, "4") // elsewhere
	s.home(spot{page: start})
	cursorTo(t, s, quickChoice.String())
	msgs := press(s, "enter", "down", "enter") // give it up
	if !said(msgs, keptOther.String()) {
		t.Errorf("it says %v", msgs)
	}
	if got := len(sitting.Unfinished(store.Open(dirs))); got != 2 {
		t.Errorf("%d are left", got)
	}
	press(s, "enter", "3")
	s.home(spot{page: start})
	cursorTo(t, s, quickChoice.String())
	press(s, "enter", "down", "enter")
	if got := len(sitting.Unfinished(store.Open(dirs))); got != 2 || s.hasDraft() {
		t.Errorf("%d are left after giving one up", got)
	}
}
