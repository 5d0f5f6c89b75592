package assess

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"yunlan/content"
	"yunlan/data/assess"
	"yunlan/data/store"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

var update = flag.Bool("update", false, "write the golden files; look at them")

func newStore(tb testing.TB) *store.Store {
	return store.Open(store.Dirs{Config: tb.TempDir(), State: tb.TempDir(), Cache: tb.TempDir(), Data: tb.TempDir()})
}

func newScreen(st *store.Store, w, h int) *Screen {
	day := time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
	s := New(&screen.Env{
		Paper: content.Load(), Store: st, Ambiguous: 1, Clock: func() time.Time { return day },
		Styles: theme.New("dark", true, false), Glyphs: theme.NewGlyphs(false),
	})
	s.Resize(w, h)
	run(s, s.Init())
	return s
}

// run gives the screen what its commands bring and returns all of it.
func run(s *Screen, cmd tea.Cmd) []tea.Msg {
	if cmd == nil {
		return nil
	}
	msg := cmd()
	if batch, ok := msg.(tea.BatchMsg); ok {
		var all []tea.Msg
		for _, c := range batch {
			all = append(all, run(s, c)...)
		}
		return all
	}
	return append([]tea.Msg{msg}, run(s, s.Update(msg))...)
}

func press(s *Screen, names ...string) []tea.Msg {
	var got []tea.Msg
	for _, n := range names {
		got = run(s, s.Update(keyMsg(n)))
	}
	return got
}

func keyMsg(name string) tea.KeyPressMsg {
	special := map[string]rune{
		"enter": tea.KeyEnter, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "home": tea.KeyHome, "end": tea.KeyEnd,
	}
	if code, ok := special[name]; ok {
		return tea.KeyPressMsg{Code: code}
	}
	return tea.KeyPressMsg{Code: []rune(name)[0], Text: name}
}

func shown(s *Screen) string { return ansi.Strip(s.View()) }

// fourteen is one answer to each question of the quick mode, in order.
var fourteen = []string{"3", "4", "2", "3", "1", "2", "n", "3", "2", "0", "2", "3", "1", "4"}

// answerAll begins and answers every question by its key.
func answerAll(t *testing.T, s *Screen) {
	t.Helper()
	press(s, "enter")
	press(s, fourteen...)
	if s.phase != finished {
		t.Fatalf("after fourteen answers: %s", shown(s))
	}
}

// TestArrowsAndEnterGiveTheScore answers with arrows alone and compares with
// the score of the same answers, worked out apart.
func TestArrowsAndEnterGiveTheScore(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	press(s, "enter")
	want := assess.Answers{Mode: assess.Quick, Given: map[string]assess.Value{}}
	values := []assess.Value{"2", "3", "1", "unsure", "4", "0", "na", "2", "1", "3", "1", "2", "0", "3"}
	steps := []int{2, 3, 1, 5, 4, 0, 6, 2, 1, 3, 1, 2, 0, 3}
	for i, v := range values {
		want.Given[s.asked] = v
		if at, of := s.progress(); at != i+1 || of != 14 {
			t.Fatalf("question %d is said to be %d of %d", i+1, at, of)
		}
		for range steps[i] {
			press(s, "down")
		}
		press(s, "enter")
	}
	if s.phase != finished || len(want.Given) != 14 {
		t.Fatalf("%d answers, phase %d", len(want.Given), s.phase)
	}
	if d := cmp.Diff(assess.Load().Score(want), s.result); d != "" {
		t.Errorf("result differs (-want +got):\n%s", d)
	}
	view := shown(s)
	level := assess.Load().Level(*s.result.Level)
	for _, said := range []string{level.Name.ZH, fmt.Sprint(s.result.Confirmed), stepsHead} {
		if !strings.Contains(view, said) {
			t.Errorf("the result does not say %s:\n%s", said, view)
		}
	}
}

// TestWhyNotHigherIsSaid: the best answers of the quick mode still end below
// the highest level, and the page says why.
func TestWhyNotHigherIsSaid(t *testing.T) {
	s := newScreen(newStore(t), 120, 38)
	press(s, "enter")
	for s.phase == asking {
		press(s, "5")
	}
	if len(s.result.WhyNotHigher) == 0 {
		t.Fatal("nothing holds the level down")
	}
	view := strings.Join(strings.Fields(shown(s)), "")
	for _, r := range s.result.WhyNotHigher {
		if !strings.Contains(view, whyHead) || !strings.Contains(view, string([]rune(r.ZH)[:8])) {
			t.Errorf("the result does not say %s:\n%s", r.ZH, shown(s))
		}
	}
}

// TestChangingAFinishedRunKeepsTheOtherAnswers goes back from the result,
// changes one answer and leaves.
func TestChangingAFinishedRunKeepsTheOtherAnswers(t *testing.T) {
	st := newStore(t)
	s := newScreen(st, 80, 22)
	answerAll(t, s)
	press(s, "b", "b", "5")
	again := newScreen(st, 80, 22)
	if len(again.answers.Given) != 14 || again.answers.Given["sec2"] != "4" {
		t.Errorf("kept %v", again.answers.Given)
	}
	press(again, "enter")
	if again.phase != finished || len(st.Runs()) != 1 {
		t.Errorf("phase %d, %d runs", again.phase, len(st.Runs()))
	}
}

func TestBackKeepsAnswers(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	press(s, "enter", "3", "4", "2")
	at := s.asked
	press(s, "b", "b")
	if s.choice != 3 {
		t.Errorf("the second question shows choice %d, not the fourth", s.choice)
	}
	press(s, "enter", "enter")
	if s.asked != at {
		t.Errorf("walking forward again led to %s, not %s", s.asked, at)
	}
	if d := cmp.Diff(map[string]assess.Value{"str1": "2", "saas1": "3", "saas2": "1"}, s.answers.Given); d != "" {
		t.Error(d)
	}
	if msgs := press(s, "b", "b", "b", "b"); !said(msgs, firstQuestion) {
		t.Errorf("before the first question: %v", msgs)
	}
}

func said(msgs []tea.Msg, text string) bool {
	for _, m := range msgs {
		if toast, ok := m.(screen.ToastMsg); ok && toast.Text == text {
			return true
		}
	}
	return false
}

// TestEveryAnswerIsSaved leaves after each answer and opens the program anew.
func TestEveryAnswerIsSaved(t *testing.T) {
	st := newStore(t)
	s := newScreen(st, 80, 22)
	press(s, "enter")
	for i, k := range fourteen[:13] {
		press(s, k)
		again := newScreen(st, 80, 22)
		press(again, "enter")
		if again.asked != s.asked || !cmp.Equal(again.answers, s.answers) || again.View() != s.View() {
			t.Fatalf("after answer %d: %s instead of\n%s", i+1, shown(again), shown(s))
		}
		if i%3 == 0 {
			s = again
		}
	}
	press(s, fourteen[13])
	if _, ok := st.Draft(); ok {
		t.Error("a finished assessment is still a draft")
	}
	runs := st.Runs()
	if len(runs) != 1 {
		t.Fatalf("%d runs", len(runs))
	}
	var kept assess.Run
	if err := json.Unmarshal(runs[0].Payload, &kept); err != nil || !cmp.Equal(kept.Answers, s.answers) {
		t.Errorf("the run kept %+v, %v", kept.Answers, err)
	}
	last := newScreen(st, 80, 22)
	press(last, "r")
	if last.View() != s.View() {
		t.Errorf("the last result is shown as\n%s", shown(last))
	}
}

// TestAnswersOutrunTheDisk: answers given while a save is under way are saved
// in their order.
func TestAnswersOutrunTheDisk(t *testing.T) {
	st := newStore(t)
	s := newScreen(st, 80, 22)
	press(s, "enter")
	first := s.Update(keyMsg("1"))
	for _, k := range []string{"b", "2", "b", "5", "3"} {
		if cmd := s.Update(keyMsg(k)); k != "b" && cmd != nil {
			t.Fatalf("%s wrote while another save was under way", k)
		}
	}
	run(s, first)
	again := newScreen(st, 80, 22)
	if d := cmp.Diff(map[string]assess.Value{"str1": "4", "saas1": "2"}, again.answers.Given); d != "" {
		t.Error(d)
	}
}

func TestTwoWindowsLoseNothing(t *testing.T) {
	st := newStore(t)
	a := newScreen(st, 80, 22)
	press(a, "enter", "3")
	b := newScreen(st, 80, 22)
	press(b, "enter", "4", "2")
	press(a, "4")
	given := newScreen(st, 80, 22).answers.Given
	if len(given) != 3 || given["saas2"] != "1" {
		t.Errorf("kept %v", given)
	}
}

func TestAQuestionKeepsItsKeys(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	if s.Typing() {
		t.Error("the introduction takes the digits")
	}
	press(s, "enter")
	if !s.Typing() {
		t.Error("a question leaves its digits to the screens")
	}
	for _, k := range []string{"?", "T", "q", "9"} {
		msgs := press(s, k)
		if back, ok := msgs[0].(screen.UnusedKeyMsg); !ok || tea.KeyPressMsg(back).Text != k {
			t.Errorf("%s was not handed back: %v", k, msgs)
		}
	}
	if msgs := press(s, "n"); !said(msgs, naRefused) || len(s.answers.Given) != 0 {
		t.Errorf("n where it cannot be: %v", msgs)
	}
	press(s, "５")
	if s.answers.Given["str1"] != "4" {
		t.Errorf("a full-width 5 answered %v", s.answers.Given)
	}
	if !s.Escape() || s.Typing() || s.Escape() {
		t.Error("Esc does not lead to the introduction")
	}
}

// TestNoKeyIsBoundTwice on any of the three pages.
func TestNoKeyIsBoundTwice(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	for _, p := range []phase{intro, asking, finished} {
		s.phase = p
		for _, group := range s.FullHelp() {
			for _, c := range key.Conflicts(group) {
				t.Errorf("page %d: %q is both %s and %s", p, c.Key, c.First, c.Second)
			}
		}
	}
}

func TestEveryQuestionShowsItsSentence(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	press(s, "enter")
	for _, k := range fourteen {
		peek, ok := press(s, "e")[0].(screen.PeekMsg)
		if _, found := s.env.Paper.Block(peek.Block); !ok || !found {
			t.Errorf("%s has no sentence", s.asked)
		}
		press(s, k)
	}
}

// TestResultLinesOpenTheirSentences walks the whole result.
func TestResultLinesOpenTheirSentences(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	answerAll(t, s)
	s.View()
	opened := 0
	for i := range s.drawn.picks {
		s.cursor = i
		for _, m := range press(s, "enter") {
			open, ok := m.(screen.OpenBlockMsg)
			if !ok || len(open.Hits) != 1 {
				t.Fatalf("line %d: %v", i, m)
			}
			opened++
		}
	}
	if least := 8 + len(s.result.NextSteps) + len(s.result.WhyNotHigher); opened < least {
		t.Errorf("%d sentences for at least %d lines", opened, least)
	}
	place := s.Place()
	press(s, "b", "b")
	s.Restore(place)
	if s.Place() != place {
		t.Errorf("restored %+v, not %+v", s.Place(), place)
	}
}

// TestTooFewAnswersGiveNoScore: all unsure.
func TestTooFewAnswersGiveNoScore(t *testing.T) {
	s := newScreen(newStore(t), 80, 40)
	press(s, "enter")
	for s.phase == asking {
		press(s, "0")
	}
	view := shown(s)
	if !strings.Contains(view, "不给分数") || strings.Contains(view, "得分") || strings.Contains(view, sidesHead) {
		t.Errorf("got\n%s", view)
	}
}

func TestAgainKeepsTheFormerRun(t *testing.T) {
	st := newStore(t)
	s := newScreen(st, 80, 22)
	answerAll(t, s)
	later := s.env.Clock().Add(time.Hour)
	s.env.Clock = func() time.Time { return later }
	press(s, "a", "1")
	if s.answers.Given["str1"] != "0" || len(s.answers.Given) != 1 || len(st.Runs()) != 1 {
		t.Errorf("%v, %d runs", s.answers.Given, len(st.Runs()))
	}
	press(s, fourteen[1:]...)
	if len(st.Runs()) != 2 {
		t.Errorf("%d runs after two", len(st.Runs()))
	}
}

// TestViewIsExactlyItsSize over random keys, sizes and terminals.
func TestViewIsExactlyItsSize(t *testing.T) {
	keys := []string{"enter", "1", "2", "3", "4", "5", "0", "n", "b", "e", "j", "k", "g", "G", "r", "a", "x", "3", "3", "3"}
	rapid.Check(t, func(rt *rapid.T) {
		s := New(&screen.Env{
			Paper: content.Load(), Ambiguous: 1, Clock: time.Now, Store: newStore(t),
			Styles: theme.New("dark", true, false), Glyphs: theme.NewGlyphs(false),
		})
		for range rapid.IntRange(1, 40).Draw(rt, "steps") {
			s.Resize(rapid.IntRange(0, 210).Draw(rt, "w"), rapid.IntRange(0, 62).Draw(rt, "h"))
			s.env.Ambiguous = rapid.IntRange(1, 2).Draw(rt, "ambiguous")
			s.env.Glyphs = theme.NewGlyphs(s.env.ASCII())
			s.Update(keyMsg(rapid.SampledFrom(keys).Draw(rt, "key"))) // what it saves is not the matter here
			if rapid.IntRange(0, 20).Draw(rt, "esc") == 0 {
				s.Escape()
			}
			checkSize(rt, s)
		}
	})
}

func checkSize(t interface{ Fatalf(string, ...any) }, s *Screen) {
	view := shown(s)
	lines := strings.Split(view, "\n")
	if s.h == 0 && view != "" || s.h > 0 && len(lines) != s.h {
		t.Fatalf("%d lines at %d×%d", len(lines), s.w, s.h)
	}
	for i, l := range lines {
		if got := text.Width(l, s.env.Ambiguous); got > s.w {
			t.Fatalf("line %d is %d cells at %d×%d: %q", i, got, s.w, s.h, l)
		}
	}
}

func TestTheChosenAnswerIsAlwaysShown(t *testing.T) {
	for _, size := range [][2]int{{40, 10}, {46, 18}, {80, 22}} {
		s := newScreen(newStore(t), size[0], size[1])
		press(s, "enter")
		for _, k := range fourteen {
			for i := range s.options() {
				s.choice, s.drawn.old = i, true
				if view := shown(s); !strings.Contains(view, "▎ "+s.options()[i].key) {
					t.Errorf("%v %s: answer %d is not on the screen:\n%s", size, s.asked, i+1, view)
				}
			}
			press(s, k)
		}
	}
}

func TestGolden(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {120, 40}, {40, 12}} {
		s := newScreen(newStore(t), size[0], size[1])
		name := fmt.Sprintf("-%dx%d", size[0], size[1])
		golden(t, "intro"+name, shown(s)+"\n")
		press(s, "enter", "3", "4")
		golden(t, "question"+name, shown(s)+"\n")
		press(s, fourteen[2:]...)
		golden(t, "result"+name, shown(s)+"\n")
		press(s, "G")
		golden(t, "result-end"+name, shown(s)+"\n")
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name+".txt")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("%s changed (-want +got):\n%s", name, d)
	}
}

// BenchmarkResult draws the result anew each time.
func BenchmarkResult(b *testing.B) {
	s := newScreen(newStore(b), 200, 60)
	press(s, "enter")
	press(s, fourteen...)
	for b.Loop() {
		s.drawn.old = true
		s.View()
	}
}
