package assess

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/google/go-cmp/cmp"

	"yunlan/data/assess"
	"yunlan/data/sitting"
	"yunlan/ui/key"
	"yunlan/ui/screen"
)

// TestArrowsAndEnterGiveTheScore answers with arrows alone and compares with
// the score of the same answers, worked out apart.
func TestArrowsAndEnterGiveTheScore(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	begin(t, s)
	want := assess.Answers{Mode: assess.Quick, Given: map[string]assess.Value{}}
	values := []assess.Value{"2", "3", "1", "unsure", "4", "0", "1", "2", "na", "1", "3", "1", "2", "0", "3"}
	steps := []int{2, 3, 1, 5, 4, 0, 1, 2, 6, 1, 3, 1, 2, 0, 3}
	for i, v := range values {
		want.Given[s.at.item] = v
		if !strings.Contains(seen(s), fmt.Sprintf("第 %d/15 题", i+1)) {
			t.Fatalf("question %d:\n%s", i+1, seen(s))
		}
		for range steps[i] {
			press(s, "down")
		}
		press(s, "enter")
	}
	press(s, "enter")
	if s.at.page != finished || len(want.Given) != 15 {
		t.Fatalf("%d answers, at %v", len(want.Given), s.at)
	}
	if d := cmp.Diff(assess.Load().Score(want), s.shown.Run.Result); d != "" {
		t.Errorf("result differs (-want +got):\n%s", d)
	}
	view := everyPart(s)
	level := assess.Load().Level(*s.shown.Run.Result.Level)
	for _, said := range []string{level.Name.ZH, fmt.Sprint(s.shown.Run.Result.Confirmed), "下一步", "路线图", "权重、分值和等级线为本工具设定", "中小企业数字化水平评测指标"} {
		if !strings.Contains(view, said) {
			t.Errorf("the result does not say %s:\n%s", said, view)
		}
	}
}

// everyPart is the first page of a result and all parts behind it.
func everyPart(s *Screen) string {
	view := all(s.current())
	for _, p := range parts {
		press(s, p.key)
		view += "\n" + all(s.current())
		s.Escape()
	}
	return view
}

// TestTheFirstPageCountsForEveryFirm: from one that has nothing to one that has all.
func TestTheFirstPageCountsForEveryFirm(t *testing.T) {
	if view := seen(newScreen(newStore(t), 80, 22)); !strings.Contains(view, "最多 15 题") || !strings.Contains(view, "18–47 题") {
		t.Errorf("the counts are those of one firm:\n%s", view)
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
	if d := cmp.Diff(map[string]assess.Value{"run1": "2", "use1": "3", "bak1": "1"}, s.sitting.Draft.Answers.Given); d != "" {
		t.Error(d)
	}
	if msgs := press(s, "b", "b", "b", "b"); !said(msgs, firstQuestion.String()) {
		t.Errorf("before the first question: %v", msgs)
	}
	press(s, "right")
	if s.at.item != "use1" {
		t.Errorf("right led to %s", s.at.item)
	}
}

// TestBranchingKeepsHiddenAnswers: no systems leave questions out and say so;
// their answers come back with the answer.
func TestBranchingKeepsHiddenAnswers(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	begin(t, s)
	press(s, "4", "4", "1") // use1 is answered
	for s.at.item != "run1" {
		press(s, "b")
	}
	press(s, "1")
	if view := seen(s); !strings.Contains(view, "7 题不必回答，现在共 7 题") || !strings.Contains(view, "第 2/7 题") {
		t.Errorf("branching is not said:\n%s", view)
	}
	if s.sitting.Draft.Answers.Given["use1"] != "3" {
		t.Error("the hidden answer is gone")
	}
	press(s, "b", "4")
	if s.at.item != "use1" || s.at.cursor != 3 {
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
	if msgs := press(s, "n"); !said(msgs, naRefused.String()) || len(s.sitting.Draft.Answers.Given) != 0 {
		t.Errorf("n where it cannot be: %v", msgs)
	}
	press(s, "５")
	if s.sitting.Draft.Answers.Given["run1"] != "4" {
		t.Errorf("a full-width 5 answered %v", s.sitting.Draft.Answers.Given)
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
	for _, k := range fifteen {
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
	if s.at.page != asking || s.at.item != q.ID || q.ID != "acc1" {
		t.Errorf("jumped to %+v, pointed at %s", s.at, q.ID)
	}
	if d, _ := sitting.Resume(s.env.Store, ""); d.Draft.At != "acc1" {
		t.Errorf("the jump is not saved: %s", d.Draft.At)
	}
}

// TestReviewEditsAndComesBack to the line of the question.
func TestReviewEditsAndComesBack(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	begin(t, s)
	press(s, fifteen...)
	press(s, "down", "down", "enter")
	if s.at.item != "use1" {
		t.Fatalf("at %+v", s.at)
	}
	press(s, "5")
	if s.at.page != review || s.at.cursor != 2 || s.sitting.Draft.Answers.Given["use1"] != "4" {
		t.Errorf("came back to %+v with %v", s.at, s.sitting.Draft.Answers.Given)
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
		if _, given := s.sitting.Draft.Answers.Given[s.at.item]; given || asked[s.at.item] {
			t.Fatalf("%s is asked twice", s.at.item)
		}
		asked[s.at.item] = true
		press(s, "4")
	}
	press(s, "enter")
	if len(asked) != 26 || s.at.page != finished || s.shown.Run.Answers.Mode != assess.Full || len(s.past) != 2 {
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
	cursorTo(t, s, "制造")
	press(s, "enter", "enter", "enter") // 中小微
	press(s, "enter", "down", "enter")  // nobody in charge
	press(s, "enter", "enter")          // own systems
	p := s.sitting.Draft.Answers.Profile
	if strings.Join(p.Region, "/") != "浙江/宁波/海曙区" || p.Industry != "制造" || p.Size != "sme" || *p.HasITStaff || !*p.HasOwnSystems || p.HasDevTeam != nil {
		t.Errorf("said %+v", p)
	}
	if !strings.Contains(seen(s), "44 题") {
		t.Errorf("own systems add no questions:\n%s", seen(s))
	}
	again := newScreen(s.env.Store, 80, 22)
	press(again, "enter")
	if d := cmp.Diff(s.sitting.Draft.Answers, again.sitting.Draft.Answers); d != "" || again.at.page != profile {
		t.Errorf("resumed at %+v: %s", again.at, d)
	}
	press(again, "up", "up", "up", "up", "up", "up", "enter")
	if view := seen(again); !strings.Contains(view, "多问 3 题，一共 44 题") {
		t.Errorf("the first question does not say why there are more:\n%s", view)
	}
}

// TestNoKeyIsBoundTwice on any page.
func TestNoKeyIsBoundTwice(t *testing.T) {
	for _, c := range key.Clashes(key.Bindings{Modes: []*key.Mode{{}}}, Table(key.Scheme{}).Default()) {
		t.Errorf("%q is both %s and %s", c.Key, c.First, c.Second)
	}
}
