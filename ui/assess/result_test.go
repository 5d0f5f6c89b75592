package assess

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/google/go-cmp/cmp"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/policy"
	"yunlan/data/store"
	"yunlan/ui/golden"
	"yunlan/ui/screen"
)

// TestResultLinesOpenTheirSentences walks every part of the result: each line that
// leads anywhere opens the very words it rests on, asks for the place or for what a
// rule must know, or shows the calculator of a rule that has been told all; back is
// the same line.
func TestResultLinesOpenTheirSentences(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	withProfile(t, s)
	opened, policies, asked := 0, 0, 0
	for _, part := range parts {
		press(s, part.key)
		o, p, a := openLines(t, s)
		opened, policies, asked = opened+o, policies+p, asked+a
		s.Escape()
	}
	if policies != 0 || asked != 2 {
		t.Errorf("%d policies, %d questions for a place and a rule that must know more", policies, asked)
	}
	for _, fact := range []string{"provincial_cloud_enterprise_mfg", "provincial_benchmark"} {
		run(s, s.tell(fact, "true"))
	}
	s.openPart(money, 0)
	if _, policies, asked = openLines(t, s); asked != 1 {
		t.Errorf("%d questions for the place alone", asked)
	}
	r := s.shown.Run.Result
	least := 1 + len(r.Dimensions) + len(r.NextSteps) + len(r.Strengths) + len(r.WhyNotHigher) + len(r.Unsure) + len(r.NotApplicable) + 15 + 8
	if opened < least || policies != 1 {
		t.Errorf("%d sentences for at least %d lines, %d policies for the rule of the place", opened, least, policies)
	}
}

// TestTheFirstPageLeadsBehindIt: each step to itself in full, the money to its
// calculator, the limits to the areas; every part is a line as well as a key, and Esc
// comes back.
func TestTheFirstPageLeadsBehindIt(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	withProfile(t, s)
	if view := seen(s); !strings.Contains(view, "您的企业在第") || !strings.Contains(view, "先做这三件") ||
		!strings.Contains(view, "请补充：") || !strings.Contains(view, "为什么不是更高一级") {
		t.Errorf("the first screen is\n%s", view)
	}
	for i := range 3 {
		want := s.shown.report.Front[1].Blocks[i].Text
		cursorTo(t, s, fmt.Sprintf("%d %s", i+1, want[:9]))
		press(s, "enter")
		if s.at.page != steps || !strings.Contains(seen(s), content.Sanitize(want)[:30]) {
			t.Errorf("step %d leads to %s\n%s", i+1, s.at.page, seen(s))
		}
		s.Escape()
	}
	for _, part := range parts {
		cursorTo(t, s, part.Name.String()+"（"+part.key)
		press(s, "enter")
		if s.at.page != part.page {
			t.Errorf("the line of %s leads to %s", part.page, s.at.page)
		}
		before := s.Place()
		press(s, parts[0].key)
		if s.Restore(before); s.Place() != before {
			t.Errorf("back is %+v, not %+v", s.Place(), before)
		}
		s.Escape()
		if s.at.page != finished {
			t.Fatalf("Esc leads from %s to %s", part.page, s.at.page)
		}
	}
}

// TestEveryPartIsOnTheRow of keys, in both languages, in the narrowest common window too.
func TestEveryPartIsOnTheRow(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for _, l := range []lang.Lang{lang.Chinese, lang.English} {
		lang.Use(l)
		s := newScreen(newStore(t), 46, 18)
		withProfile(t, s)
		for _, part := range parts {
			if view := seen(s); !strings.Contains(view, part.key+" "+part.Name.String()) {
				t.Errorf("%s is not among the parts:\n%s", part.Name, view)
			}
		}
	}
}

// TestEnterIsNamedForWhatItDoes on every line of a result: “the sentence” leads to the
// text and nothing else does, and what leads to another page is never called one.
func TestEnterIsNamedForWhatItDoes(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	withProfile(t, s)
	for _, page := range []name{finished, areas, steps, money, allAnswers, method} {
		if page != finished {
			s.openPart(page, 0)
		}
		for i := range s.current().picks {
			s.at.cursor, s.drawn.old = i, true
			named, line, under := strings.Contains(hints(s), "Enter "+sentenceDesc.String()), s.at, slices.Clone(s.under)
			msgs := press(s, "enter")
			opens := slices.ContainsFunc(msgs, func(m tea.Msg) bool { _, ok := m.(screen.OpenBlockMsg); return ok })
			if opens != named {
				t.Errorf("%s, line %d: named the sentence: %v, opens one: %v", page, i, named, opens)
			}
			s.under, s.region = under, nil
			s.turn(line)
			if !s.shown.amounts {
				press(s, "m")
			}
		}
		if page != finished {
			s.Escape()
		}
	}
}

// openLines presses Enter on every line of a part.
func openLines(t *testing.T, s *Screen) (opened, policies, asked int) {
	t.Helper()
	for i := range s.current().picks {
		s.at.cursor, s.drawn.old = i, true
		before, offered := s.Place(), strings.Contains(hints(s), "Enter ")
		msgs := press(s, "enter")
		asks := s.at.page == field || s.at.page == fact
		does := len(msgs) > 0 && !said(msgs, noSentence.String()) || !s.shown.amounts || asks
		if does != offered {
			t.Errorf("line %d: Enter does %v, the hints are %s", i, msgs, hints(s))
		}
		for _, m := range msgs {
			switch msg := m.(type) {
			case screen.OpenBlockMsg:
				block, ok := s.env.Paper.Block(msg.Block)
				if !ok || len(msg.Hits) != 1 || msg.Hits[0].End > len(block.Text) || msg.Hits[0].Start >= msg.Hits[0].End {
					t.Fatalf("line %d opens %+v", i, msg)
				}
				opened++
			case screen.ReckonMsg:
				policies++
				if !isPolicy(t, s, msg.Policy) || msg.Firm["region"] != "浙江宁波海曙区" {
					t.Errorf("line %d shows %+v", i, msg)
				}
			}
		}
		for ; s.at.page == field || s.at.page == fact; asked++ {
			s.region = nil
			s.Escape()
		}
		if !s.shown.amounts { // the line that hides them
			press(s, "m")
		}
		if s.Place() != before || s.Restore(before) != nil || s.Place() != before {
			t.Fatalf("line %d: back is %+v, not %+v", i, s.Place(), before)
		}
	}
	return opened, policies, asked
}

// withProfile shows the result of a firm in 宁波海曙区.
func withProfile(t testing.TB, s *Screen) {
	t.Helper()
	begin(t, s)
	s.sitting.Draft.Answers.Profile = assess.Profile{Region: []string{"浙江", "宁波", "海曙区"}, Size: "sme", Industry: "制造"}
	profile := s.sitting.Draft.Answers.Profile
	run(s, s.commit(func(d *assess.Draft) { d.Answers.Profile = profile }, nil))
	press(s, fifteen...)
	press(s, "enter")
	if s.at.page != finished {
		t.Fatal(seen(s))
	}
}

func isPolicy(t *testing.T, s *Screen, id string) bool {
	t.Helper()
	all, err := policy.All(s.env.Paper)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range all {
		if p.ID == id {
			return p.Row != ""
		}
	}
	return false
}

// TestEvidenceIsThatOfTheLine: lines without a sentence of their own lead to
// the one of the question they name.
func TestEvidenceIsThatOfTheLine(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	withProfile(t, s)
	checked := 0
	for _, sec := range s.shown.report.Sections {
		item := -1
		for _, b := range sec.Blocks {
			if b.Kind != "item" && b.Kind != "bar" {
				continue
			}
			item++
			e := s.evidenceOf(sec.ID, b.Kind, item)
			if e == nil || b.Quote != nil {
				continue
			}
			if sec.ID == "contradictions" {
				continue // they have words of their own
			}
			checked++
			if !namedBy(s.bank, b.Text, e) {
				t.Errorf("%s %d, %q leads to %q", sec.ID, item, b.Text, e.Quote)
			}
		}
	}
	if checked < 30 {
		t.Errorf("only %d lines were looked at", checked)
	}
}

// namedBy reports whether a text names what rests on the evidence.
func namedBy(b *assess.Bank, text string, e *assess.Evidence) bool {
	for _, d := range b.Dimensions {
		if text == d.Name.ZH && d.Evidence[0] == *e {
			return true
		}
	}
	for _, q := range b.Questions {
		if q.Evidence[0] == *e && (strings.Contains(text, q.Text.ZH) || names(b, text, q)) {
			return true
		}
	}
	return false
}

// names reports whether a text holds an act of a question.
func names(b *assess.Bank, text string, q assess.Question) bool {
	return slices.ContainsFunc(b.Steps, func(a assess.Act) bool { return a.Question == q.ID && strings.Contains(text, a.FirstStep.ZH) })
}

// TestAmountsAreOnTheOwnersScreen, the warning before any, until m hides them.
func TestAmountsAreOnTheOwnersScreen(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	withProfile(t, s)
	section := func() string {
		return all(s.current())
	}
	press(s, "f")
	before := section()
	if !strings.Contains(before, "万元") || strings.Index(before, "向主管部门核实") > strings.Index(before, "万元") {
		t.Errorf("before m:\n%s", before)
	}
	press(s, "m")
	if after := section(); strings.Contains(after, "万元") || !strings.Contains(after, "海曙") {
		t.Errorf("after m:\n%s", after)
	}
	press(s, "m")
	if section() != before {
		t.Error("m does not show them again")
	}
}

// TestTooFewAnswersGiveNoScore: all unsure.
func TestTooFewAnswersGiveNoScore(t *testing.T) {
	s := newScreen(newStore(t), 80, 40)
	begin(t, s)
	for s.at.page == asking {
		press(s, "0")
	}
	press(s, "enter")
	view := all(s.current())
	if !strings.Contains(view, "信息不足，暂不给出等级") || strings.Contains(view, "得分：") || strings.Contains(view, "━") || strings.Contains(view, "精确得分") {
		t.Errorf("got\n%s", view)
	}
	press(s, "w")
	if !strings.Contains(seen(s), noLevel.String()) {
		t.Errorf("what-if says\n%s", seen(s))
	}
}

// TestWhatIfIsLiveAndKeepsNothing: up to three answers, the same numbers as a
// new score, and the run stays as it was.
func TestWhatIfIsLiveAndKeepsNothing(t *testing.T) {
	s := newScreen(newStore(t), 80, 30)
	answerAll(t, s)
	before := s.env.Store.Runs()
	press(s, "w", "5", "down", "5", "down", "5")
	a := s.shown.Run.Answers.With("run1", "4").With("use1", "4").With("bak1", "4")
	want := s.headlineOf(s.bank.Score(a))
	if view := seen(s); !strings.Contains(view, trialThen.F(want)) || !strings.Contains(view, "+") {
		t.Errorf("want %s:\n%s", want, view)
	}
	if msgs := press(s, "down", "5"); !said(msgs, "最多试改 3 题") {
		t.Errorf("a fourth change: %v", msgs)
	}
	press(s, "up", "x", "right", "left")
	if len(s.trial.changes) != 2 {
		t.Errorf("%v are left", s.trial.changes)
	}
	s.Escape()
	if d := cmp.Diff(before, s.env.Store.Runs()); d != "" || s.at.page != finished {
		t.Errorf("something was saved: %s", d)
	}
}

// TestWhatIfSaysWhichGateGoes in the words of the gate.
func TestWhatIfSaysWhichGateGoes(t *testing.T) {
	s := newScreen(newStore(t), 120, 30)
	begin(t, s)
	for s.at.page == asking {
		k := "5"
		if s.at.item == "bak1" {
			k = "1" // no backup
		}
		press(s, k)
	}
	press(s, "enter", "w")
	cursorTo(t, s, "重要的数据和文件")
	press(s, "5")
	if view := seen(s); !strings.Contains(view, "不再受限：重要数据没有备份") {
		t.Errorf("got\n%s", view)
	}
}

// years are three assessments, a year apart, two quick and one full.
func years(t interface{ Fatal(...any) }, s *Screen) {
	for i, mode := range []assess.Mode{assess.Quick, assess.Quick, assess.Full} {
		a := assess.Answers{Mode: mode, Given: map[string]assess.Value{}}
		for _, q := range s.bank.Questions {
			a.Given[q.ID] = assess.Value([]string{"1", "2", "3"}[i])
		}
		payload, err := json.Marshal(s.bank.Record(a))
		if err != nil {
			t.Fatal(err)
		}
		day := time.Date(2024+i, 11, 23, 9, 0, 0, 0, time.UTC)
		if err := saveRun(s.env.Store, store.Run{ID: day.Format("2006"), Date: day, Version: s.bank.SpecVersion, Payload: payload}); err != nil {
			t.Fatal(err)
		}
	}
	run(s, s.load())
}

// TestHistoryShowsTheWayAndComparesLikeWithLike.
func TestHistoryShowsTheWayAndComparesLikeWithLike(t *testing.T) {
	s := newScreen(newStore(t), 80, 30)
	years(t, s)
	cursorTo(t, s, historyChoice.String())
	press(s, "enter")
	golden.View(t, "history-80x30", seen(s)+"\n")
	cursorTo(t, s, "2025-11-23")
	press(s, "c", "enter")
	if view := all(s.current()); !strings.Contains(view, "2024-11-23 09:00 与 2025-11-23 09:00 相比") || !strings.Contains(view, "得分 25 → 50（+25）") {
		t.Errorf("quick with quick:\n%s", view)
	}
	s.Escape()
	press(s, "home")
	cursorTo(t, s, compareChoice.String())
	press(s, "enter", "down", "enter") // the latest, full, with the first
	if view := all(s.current()); !strings.Contains(view, "只比共有的题") {
		t.Errorf("full with quick:\n%s", view)
	}
	s.Escape()
	press(s, "home", "enter")
	if view := everyPart(s); s.shown.ID != "2026" || !strings.Contains(view, "上一次：2025-11-23") {
		t.Errorf("the latest run:\n%s", view)
	}
}

// TestReportIsSavedForItsOwnerAndNeverOver another file.
func TestReportIsSavedForItsOwnerAndNeverOver(t *testing.T) {
	t.Chdir(t.TempDir())
	s := newScreen(newStore(t), 80, 22)
	answerAll(t, s)
	for i, kind := range []string{"html", "md", "json"} {
		press(s, "x")
		s.at.cursor = i
		msgs := press(s, "enter", "enter")
		name := "上云自评-2026-11-23." + kind
		if !said(msgs, name) || s.at.page != finished {
			t.Fatalf("%s: %v at %s", kind, msgs, s.at.page)
		}
		info, err := os.Stat(name)
		if err != nil || info.Mode().Perm() != 0o600 || info.Size() < 2000 {
			t.Errorf("%s: %v, %v", name, info, err)
		}
		text, _ := os.ReadFile(name)
		if strings.Contains(string(text), "万元") {
			t.Errorf("%s says amounts that nobody asked for", name)
		}
	}
	if err := os.WriteFile("上云自评-2026-11-23.html", []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	press(s, "x", "enter", "enter")
	if text, _ := os.ReadFile("上云自评-2026-11-23.html"); string(text) != "mine" || !strings.Contains(seen(s), fileExists.String()) {
		t.Errorf("over another file: %q\n%s", text, seen(s))
	}
	run(s, s.Update(tea.PasteMsg{Content: "/no/such"}))
	press(s, "enter")
	if s.at.page != naming || s.file.wrong == "" || strings.Contains(s.file.wrong, "-o") {
		t.Errorf("a folder that is not there: %q", s.file.wrong)
	}
	if left, _ := filepath.Glob(".*"); len(left) > 0 {
		t.Errorf("left %v", left)
	}
}

// TestTheMouseDoesWhatEnterDoes on a row, and the wheel walks.
func TestTheMouseDoesWhatEnterDoes(t *testing.T) {
	s := newScreen(newStore(t), 120, 38)
	begin(t, s)
	click(t, s, "大部分在云上")
	if s.sitting.Draft.Answers.Given["run1"] != "3" || s.at.item != "use1" {
		t.Errorf("clicked %v, at %+v", s.sitting.Draft.Answers.Given, s.at)
	}
	press(s, "g")
	x, y := find(t, s, "5 .")
	run(s, s.Update(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft}))
	if s.at.page != asking || s.at.item != "stb5" {
		t.Errorf("clicked a cell of the overview, at %+v", s.at)
	}
	run(s, s.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown}))
	if s.at.cursor != 1 {
		t.Errorf("the wheel went to %d", s.at.cursor)
	}
}

func click(t *testing.T, s *Screen, text string) {
	t.Helper()
	x, y := find(t, s, text)
	run(s, s.Update(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft}))
}

// find returns the cell at which a text begins on the screen.
func find(t *testing.T, s *Screen, text string) (x, y int) {
	t.Helper()
	for y, row := range strings.Split(seen(s), "\n") {
		if before, _, ok := strings.Cut(row, text); ok {
			return ansi.StringWidth(before), y
		}
	}
	t.Fatalf("%s is not on the screen:\n%s", text, seen(s))
	return 0, 0
}

// TestEnglishLeavesOnlyTheQuotesInChinese, on every page.
func TestEnglishLeavesOnlyTheQuotesInChinese(t *testing.T) {
	lang.Use(lang.English)
	defer lang.Use(lang.Chinese)
	s := newScreen(newStore(t), 100, 40)
	inEnglish := func(what string) {
		t.Helper()
		for _, row := range s.current().rows {
			text := ansi.Strip(row.drawn)
			if strings.ContainsFunc(text, func(r rune) bool { return r >= 0x4e00 && r <= 0x9fff }) && !quotes(text) {
				t.Errorf("%s: %s", what, text)
			}
		}
		for _, b := range s.Hints() {
			if strings.ContainsFunc(b.Help().Desc, func(r rune) bool { return r >= 0x4e00 && r <= 0x9fff }) {
				t.Errorf("%s: key %s", what, b.Help().Desc)
			}
		}
	}
	inEnglish("start")
	press(s, "enter")
	inEnglish("profile")
	press(s, "enter")
	for _, k := range fifteen {
		inEnglish("question")
		press(s, k)
	}
	inEnglish("review")
	press(s, "g")
	inEnglish("overview")
	press(s, "g", "enter", "w")
	inEnglish("what-if")
	s.Escape()
	press(s, "x")
	inEnglish("formats")
	s.Escape()
	press(s, "c")
	inEnglish("history")
}

// quotes reports whether a row may hold words of the paper: a title, a place, a document number or
// a sentence, which stay as printed.
func quotes(row string) bool { return strings.ContainsAny(row, "《》“”（）〔〕") }
