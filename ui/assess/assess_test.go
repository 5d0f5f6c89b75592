package assess

import (
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
	"yunlan/ui/lang"
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
	if msg == nil {
		return nil
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
		"enter": tea.KeyEnter, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight, "esc": tea.KeyEscape, "home": tea.KeyHome, "end": tea.KeyEnd,
	}
	if code, ok := special[name]; ok {
		return tea.KeyPressMsg{Code: code}
	}
	return tea.KeyPressMsg{Code: []rune(name)[0], Text: name}
}

func seen(s *Screen) string { return ansi.Strip(s.View()) }

// fourteen is one answer to each question of the quick mode, in order.
var fourteen = []string{"3", "4", "2", "3", "1", "2", "n", "3", "2", "0", "2", "3", "1", "4"}

// begin starts the quick assessment at its first question.
func begin(t testing.TB, s *Screen) {
	t.Helper()
	press(s, "enter", "enter")
	if s.at.page != asking {
		t.Fatalf("not at a question: %s", seen(s))
	}
}

// answerAll begins, answers every question by its key and shows the result.
func answerAll(t testing.TB, s *Screen) {
	t.Helper()
	begin(t, s)
	press(s, fourteen...)
	if s.at.page != review {
		t.Fatalf("after fourteen answers: %s", seen(s))
	}
	press(s, "enter")
	if s.at.page != finished {
		t.Fatalf("after the review: %s", seen(s))
	}
}

func said(msgs []tea.Msg, text string) bool {
	for _, m := range msgs {
		if toast, ok := m.(screen.ToastMsg); ok && strings.Contains(toast.Text, text) {
			return true
		}
	}
	return false
}

// cursorTo walks down to the line that says text.
func cursorTo(t testing.TB, s *Screen, text string) {
	t.Helper()
	p := s.current()
	for _, r := range p.rows {
		if r.pick >= 0 && strings.Contains(ansi.Strip(r.drawn), text) {
			for s.at.cursor < r.pick {
				press(s, "down")
			}
			return
		}
	}
	t.Fatalf("no line says %s:\n%s", text, all(p))
}

// all is a page whole.
func all(p *page) string {
	var rows []string
	for _, r := range p.rows {
		rows = append(rows, ansi.Strip(r.drawn))
	}
	return strings.Join(append(append([]string(nil), p.fixed...), rows...), "\n")
}

// TestArrowsAndEnterGiveTheScore answers with arrows alone and compares with
// the score of the same answers, worked out apart.
func TestArrowsAndEnterGiveTheScore(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	begin(t, s)
	want := assess.Answers{Mode: assess.Quick, Given: map[string]assess.Value{}}
	values := []assess.Value{"2", "3", "1", "unsure", "4", "0", "na", "2", "1", "3", "1", "2", "0", "3"}
	steps := []int{2, 3, 1, 5, 4, 0, 6, 2, 1, 3, 1, 2, 0, 3}
	for i, v := range values {
		want.Given[s.at.item] = v
		if !strings.Contains(seen(s), fmt.Sprintf("第 %d/14 题", i+1)) {
			t.Fatalf("question %d:\n%s", i+1, seen(s))
		}
		for range steps[i] {
			press(s, "down")
		}
		press(s, "enter")
	}
	press(s, "enter")
	if s.at.page != finished || len(want.Given) != 14 {
		t.Fatalf("%d answers, at %v", len(want.Given), s.at)
	}
	if d := cmp.Diff(assess.Load().Score(want), s.shown.run.Result); d != "" {
		t.Errorf("result differs (-want +got):\n%s", d)
	}
	view := all(s.current())
	level := assess.Load().Level(*s.shown.run.Result.Level)
	for _, said := range []string{level.Name.ZH, fmt.Sprint(s.shown.run.Result.Confirmed), "下一步", "路线图", "权重、分值和等级线为本工具设定", "中小企业数字化水平评测指标"} {
		if !strings.Contains(view, said) {
			t.Errorf("the result does not say %s:\n%s", said, view)
		}
	}
}

func TestBackKeepsAnswers(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	begin(t, s)
	press(s, "3", "4", "2")
	at := s.at.item
	press(s, "b", "b")
	if s.at.cursor != 3 {
		t.Errorf("the second question shows choice %d, not the fourth", s.at.cursor)
	}
	press(s, "enter", "enter")
	if s.at.item != at {
		t.Errorf("walking forward again led to %s, not %s", s.at.item, at)
	}
	if d := cmp.Diff(map[string]assess.Value{"str1": "2", "saas1": "3", "saas2": "1"}, s.draft.Answers.Given); d != "" {
		t.Error(d)
	}
	if msgs := press(s, "b", "b", "b", "b"); !said(msgs, firstQuestion.String()) {
		t.Errorf("before the first question: %v", msgs)
	}
	press(s, "right")
	if s.at.item != "saas1" {
		t.Errorf("right led to %s", s.at.item)
	}
}

// TestBranchingKeepsHiddenAnswers: no software on the cloud leaves questions
// out and says so; their answers come back with the answer.
func TestBranchingKeepsHiddenAnswers(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	begin(t, s)
	press(s, "1", "4", "1", "5") // saas4 is answered
	for s.at.item != "saas1" {
		press(s, "b")
	}
	press(s, "1")
	if view := seen(s); !strings.Contains(view, "3 题不用再答，现在一共 11 题") || !strings.Contains(view, "第 3/11 题") {
		t.Errorf("branching is not said:\n%s", view)
	}
	if s.draft.Answers.Given["saas4"] != "4" {
		t.Error("the hidden answer is gone")
	}
	press(s, "b", "4", "right")
	if s.at.item != "saas4" || s.at.cursor != 4 {
		t.Errorf("the answer did not come back: %+v", s.at)
	}
}

func TestAQuestionKeepsItsKeys(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	if s.Typing() {
		t.Error("the start page takes the digits")
	}
	begin(t, s)
	if !s.Typing() {
		t.Error("a question leaves its digits to the screens")
	}
	for _, k := range []string{"T", "q", "9"} {
		msgs := press(s, k)
		if back, ok := msgs[0].(screen.UnusedKeyMsg); !ok || tea.KeyPressMsg(back).Text != k {
			t.Errorf("%s was not handed back: %v", k, msgs)
		}
	}
	if msgs := press(s, "n"); !said(msgs, naRefused.String()) || len(s.draft.Answers.Given) != 0 {
		t.Errorf("n where it cannot be: %v", msgs)
	}
	press(s, "５")
	if s.draft.Answers.Given["str1"] != "4" {
		t.Errorf("a full-width 5 answered %v", s.draft.Answers.Given)
	}
	if !s.Escape() || s.Typing() || s.Escape() {
		t.Error("Esc does not lead to the start page")
	}
}

// TestNotesUnfoldInPlace shows the sentence with its place and the reason under
// every question, and the chosen answer stays chosen.
func TestNotesUnfoldInPlace(t *testing.T) {
	s := newScreen(newStore(t), 120, 40)
	begin(t, s)
	for _, k := range fourteen {
		q, _ := s.question()
		before := seen(s)
		press(s, "down", "e")
		view := strings.Join(strings.Fields(seen(s)), "")
		if !strings.Contains(view, "原文：“"+string([]rune(q.Evidence[0].Quote)[:6])) || !strings.Contains(view, "页）") {
			t.Errorf("%s shows no sentence:\n%s", q.ID, seen(s))
		}
		press(s, "?")
		if !strings.Contains(strings.Join(strings.Fields(seen(s)), ""), "为何问："+string([]rune(q.Why.ZH)[:6])) {
			t.Errorf("%s does not say why:\n%s", q.ID, seen(s))
		}
		press(s, "e", "?", "up")
		if seen(s) != before {
			t.Errorf("%s: folding again left\n%s", q.ID, seen(s))
		}
		press(s, k)
	}
}

// TestTheSentenceOpens: Enter on the unfolded sentence opens it in the paper.
func TestTheSentenceOpens(t *testing.T) {
	s := newScreen(newStore(t), 40, 10)
	begin(t, s)
	press(s, "e")
	msgs := press(s, "enter")
	if _, ok := msgs[0].(screen.OpenBlockMsg); !ok {
		t.Errorf("got %v at\n%s", msgs, seen(s))
	}
}

// TestOverviewWalksAndJumps in both directions.
func TestOverviewWalksAndJumps(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	begin(t, s)
	press(s, "3", "0", "g")
	if view := seen(s); !strings.Contains(view, "1 •") || !strings.Contains(view, "2 ?") || !strings.Contains(view, "3 .") {
		t.Errorf("the states are not shown:\n%s", view)
	}
	press(s, "right", "left", "down")
	q, _ := s.pointed()
	press(s, "enter")
	if s.at.page != asking || s.at.item != q.ID || q.ID != "dat2" {
		t.Errorf("jumped to %+v, pointed at %s", s.at, q.ID)
	}
	if d, _ := s.env.Store.Draft(); !strings.Contains(string(d.Payload), `"at": "dat2"`) {
		t.Errorf("the jump is not saved: %s", d.Payload)
	}
}

// TestReviewEditsAndComesBack to the line of the question.
func TestReviewEditsAndComesBack(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	begin(t, s)
	press(s, fourteen...)
	press(s, "down", "down", "enter")
	if s.at.item != "saas1" {
		t.Fatalf("at %+v", s.at)
	}
	press(s, "5")
	if s.at.page != review || s.at.cursor != 2 || s.draft.Answers.Given["saas1"] != "4" {
		t.Errorf("came back to %+v with %v", s.at, s.draft.Answers.Given)
	}
	press(s, "enter")
	s.Escape()
	if s.at.page != review {
		t.Errorf("Esc from an edited question leads to %s", s.at.page)
	}
}

// TestPromotionAsksNothingTwice from the review and from a result.
func TestPromotionAsksNothingTwice(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	answerAll(t, s)
	cursorTo(t, s, promoteAnswer.String())
	press(s, "enter")
	asked := map[string]bool{}
	for s.at.page == asking {
		if _, given := s.draft.Answers.Given[s.at.item]; given || asked[s.at.item] {
			t.Fatalf("%s is asked twice", s.at.item)
		}
		asked[s.at.item] = true
		press(s, "4")
	}
	press(s, "enter")
	if len(asked) != 16 || s.at.page != finished || s.shown.run.Answers.Mode != assess.Full || len(s.past) != 2 {
		t.Errorf("asked %d, at %s, %d runs", len(asked), s.at.page, len(s.past))
	}
}

// TestProfileIsSkippedOrSaid with arrows and Enter, by field.
func TestProfileIsSkippedOrSaid(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	press(s, "down", "enter") // the full assessment
	press(s, "down", "enter")
	for _, place := range []string{"浙江", "宁波", "海曙区"} {
		cursorTo(t, s, place)
		press(s, "enter")
	}
	if s.at.page != profile || s.at.cursor != 2 {
		t.Fatalf("after the region at %+v:\n%s", s.at, seen(s))
	}
	press(s, "enter")
	cursorTo(t, s, "工业")
	press(s, "enter", "enter", "enter") // 中小微
	press(s, "enter", "down", "enter")  // nobody in charge
	press(s, "enter", "enter")          // own systems
	p := s.draft.Answers.Profile
	if strings.Join(p.Region, "/") != "浙江/宁波/海曙区" || p.Industry != "工业" || p.Size != "sme" || *p.HasITStaff || !*p.HasOwnSystems || p.HasDevTeam != nil {
		t.Errorf("said %+v", p)
	}
	if !strings.Contains(seen(s), "32 题") {
		t.Errorf("own systems add no questions:\n%s", seen(s))
	}
	again := newScreen(s.env.Store, 80, 22)
	press(again, "enter")
	if d := cmp.Diff(s.draft.Answers, again.draft.Answers); d != "" || again.at.page != profile {
		t.Errorf("resumed at %+v: %s", again.at, d)
	}
	press(again, "up", "up", "up", "up", "up", "up", "enter")
	if view := seen(again); !strings.Contains(view, "多问 2 题，一共 32 题") {
		t.Errorf("the first question does not say why there are more:\n%s", view)
	}
}

// TestNoKeyIsBoundTwice on any page.
func TestNoKeyIsBoundTwice(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	for page := range rooms {
		s.at.page = page
		for _, group := range s.FullHelp() {
			for _, c := range key.Conflicts(group) {
				t.Errorf("%s: %q is both %s and %s", page, c.Key, c.First, c.Second)
			}
		}
	}
}

// TestViewIsExactlyItsSize over random keys, sizes and terminals.
func TestViewIsExactlyItsSize(t *testing.T) {
	keys := []string{
		"enter", "enter", "down", "up", "left", "right", "1", "3", "5", "0", "n", "b", "e", "?", "g", "G", "w", "x", "c", "d", "m", "s", "esc", "ü",
	}
	t.Chdir(t.TempDir()) // some of the keys save a report
	rapid.Check(t, func(rt *rapid.T) {
		st := store.Open(store.Dirs{}) // in memory, with a notice
		if rapid.Bool().Draw(rt, "disk") {
			st = newStore(t)
		}
		s := newScreen(st, 80, 22)
		if rapid.Bool().Draw(rt, "finished") {
			years(rt, s)
			s.openResult("2026")
		}
		lang.Use(lang.Lang(rapid.IntRange(0, 1).Draw(rt, "language")))
		defer lang.Use(lang.Chinese)
		for range rapid.IntRange(1, 40).Draw(rt, "steps") {
			s.Resize(rapid.IntRange(0, 210).Draw(rt, "w"), rapid.IntRange(0, 62).Draw(rt, "h"))
			s.env.Ambiguous = rapid.IntRange(1, 2).Draw(rt, "ambiguous")
			s.env.Glyphs = theme.NewGlyphs(s.env.ASCII())
			if rapid.IntRange(0, 5).Draw(rt, "click") == 0 {
				run(s, s.Update(tea.MouseClickMsg{X: rapid.IntRange(0, 80).Draw(rt, "x"), Y: rapid.IntRange(0, 30).Draw(rt, "y"), Button: tea.MouseLeft}))
			}
			k := rapid.SampledFrom(keys).Draw(rt, "key")
			if k == "enter" && s.at.page == naming {
				k = "esc" // no files from here
			}
			press(s, k)
			checkSize(rt, s)
		}
	})
}

func checkSize(t interface{ Fatalf(string, ...any) }, s *Screen) {
	view := seen(s)
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
		begin(t, s)
		for _, k := range fourteen {
			q, _ := s.question()
			for i, o := range options(q) {
				s.at.cursor, s.drawn.old = i, true
				if view := seen(s); !strings.Contains(view, "▎ "+o.key) {
					t.Errorf("%v %s: answer %d is not on the screen:\n%s", size, q.ID, i+1, view)
				}
			}
			press(s, k)
		}
	}
}

func TestGolden(t *testing.T) {
	for _, size := range [][2]int{{80, 22}, {120, 38}, {40, 10}} {
		s := newScreen(newStore(t), size[0], size[1])
		name := fmt.Sprintf("-%dx%d", size[0], size[1])
		shot := func(what string) { golden(t, what+name, seen(s)+"\n") }
		shot("start")
		press(s, "enter")
		shot("profile")
		press(s, "enter", "3", "4")
		shot("question")
		press(s, "e", "?")
		shot("notes")
		press(s, "e", "?", "g")
		shot("overview")
		press(s, "g")
		press(s, fourteen[2:]...)
		shot("review")
		press(s, "enter")
		shot("result")
		press(s, "G")
		shot("result-end")
		press(s, "w", "right", "down", "right")
		shot("what-if")
		s.Escape()
		press(s, "x", "enter")
		shot("naming")
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
	answerAll(b, s)
	for b.Loop() {
		s.drawn.old = true
		s.View()
	}
}
