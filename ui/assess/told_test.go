package assess

import (
	"strings"
	"testing"

	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/english"
	"yunlan/data/sitting"
	"yunlan/ui/report"
	"yunlan/ui/screen"
)

// answeredIn shows the result of a firm at a place that said nothing else.
func answeredIn(t *testing.T, s *Screen, place ...string) {
	t.Helper()
	begin(t, s)
	run(s, s.commit(func(d *assess.Draft) { d.Answers.Profile.Region = place }, nil))
	press(s, fifteen...)
	press(s, "enter")
	if s.at.page != finished {
		t.Fatal(seen(s))
	}
}

// TestWhatARuleMustKnowIsAskedRightThere on the first page of the result, one thing
// after the other, until there is a sum; all of it is kept with the run, changes no
// score, and is there in the next assessment.
func TestWhatARuleMustKnowIsAskedRightThere(t *testing.T) {
	st := newStore(t)
	s := newScreen(st, 80, 22)
	answeredIn(t, s)
	score := s.shown.Run.Result.ConfirmedExact
	cursorTo(t, s, "请填写企业所在地")
	press(s, "enter")
	if s.at.page != field {
		t.Fatalf("the place is asked on %s", s.at.page)
	}
	cursorTo(t, s, "北京")
	for press(s, "enter"); s.at.page == field; press(s, "enter") {
		if len(s.region) > 2 {
			t.Fatalf("the place is asked without an end: %v", s.region)
		}
	}
	for n := 0; !strings.Contains(all(s.current()), " 元（") && n < 12; n++ {
		cursorTo(t, s, "信息不足")
		switch press(s, "enter"); s.at.page {
		case sum:
			press(s, strings.Split("120万", "")...)
		case fact:
		default:
			t.Fatalf("after %d answers it asks on %s\n%s", n, s.at.page, all(s.current()))
		}
		press(s, "enter")
	}
	if view := all(s.current()); !strings.Contains(view, "300,000 元") {
		t.Errorf("the sum is not there:\n%s", view)
	}
	again := newScreen(st, 80, 22)
	last, _ := sitting.Latest(again.past)
	if p := last.Run.Answers.Profile; len(p.SubsidyFacts) < 3 || p.Region[0] != "北京" || last.Run.Result.ConfirmedExact != score {
		t.Errorf("kept is %+v, the score %s was %s", p, last.Run.Result.ConfirmedExact, score)
	}
	next := sitting.Begin(st, again.past, s.env.Clock(), assess.Quick)
	if len(next.Draft.Answers.Profile.SubsidyFacts) < 3 {
		t.Errorf("the next assessment knows %+v", next.Draft.Answers.Profile)
	}
}

// TestABadAmountIsSaid, and nothing is lost.
func TestABadAmountIsSaid(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	answeredIn(t, s, "北京")
	s.sum.SetValue("")
	f, _ := s.asksOf(0)
	for i := 0; f.Name != "" && s.at.page != sum && i < 8; i++ {
		s.openFact(f)
		if s.at.page != sum {
			press(s, "enter")
			f, _ = s.asksOf(0)
		}
	}
	if s.at.page != sum {
		t.Fatalf("no amount is asked for: %s", s.at.page)
	}
	press(s, "多", "少")
	if msgs := press(s, "enter"); len(msgs) == 0 || s.at.page != sum || s.sum.Value() != "多少" {
		t.Errorf("%v is said, at %s with %q", msgs, s.at.page, s.sum.Value())
	}
}

// TestSentencesOfAResultAreInTheTextThatIsRead, under a step and under a question.
func TestSentencesOfAResultAreInTheTextThatIsRead(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	s := newScreen(newStore(t), 80, 22)
	s.env.English = english.Of(s.env.Paper)
	for l, want := range map[lang.Lang]string{lang.Chinese: "上云意识和积极性显著提升", lang.English: "enthusiasm for cloud adoption"} {
		lang.Use(l)
		s.drawn.old = true
		q, _ := s.bank.Question("run1")
		if said := s.quoted(q.Evidence[0]); !strings.Contains(said, want) {
			t.Errorf("the sentence of a question is %q", said)
		}
		if said := s.inText(report.Quote{Section: q.Evidence[0].Section, Text: q.Evidence[0].Quote}); !strings.Contains(said, want) {
			t.Errorf("the sentence of a result is %q", said)
		}
	}
}

// TestTheResultLeadsBackToTheStartPage by its last line, for who knows only arrows and
// Enter.
func TestTheResultLeadsBackToTheStartPage(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	answeredIn(t, s)
	cursorTo(t, s, "回到开始页")
	msgs := press(s, "enter")
	if len(msgs) != 1 || msgs[0].(screen.ShowScreenMsg).Screen != screen.Home {
		t.Errorf("it sends %v", msgs)
	}
	if last := len(s.current().picks) - 1; s.at.cursor != last {
		t.Errorf("it is line %d of %d", s.at.cursor, last)
	}
}
