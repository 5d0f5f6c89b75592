package assess

import (
	"strings"
	"testing"
	"time"

	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/firm"
)

// TestAnEmptyDraftIsNone: who only looked in is offered nothing to go on with,
// now and after a restart, and is asked nothing about it.
func TestAnEmptyDraftIsNone(t *testing.T) {
	for name, keys := range map[string][]string{
		"the profile alone":  {"enter", "esc"},
		"the first question": {"enter", "enter", "esc"},
		"and left with s":    {"enter", "enter", "s"},
	} {
		t.Run(name, func(t *testing.T) {
			st := newStore(t)
			s := newScreen(st, 80, 22)
			press(s, keys...)
			if v := seen(s); s.at.page != start || strings.Contains(v, resumeChoice.String()) || strings.Contains(v, historyChoice.String()) {
				t.Errorf("the first page:\n%s", v)
			}
			press(s, "home", "enter")
			if s.at.page != profile {
				t.Errorf("beginning anew asks first:\n%s", seen(s))
			}
			again := newScreen(st, 80, 22)
			if v := seen(again); strings.Contains(v, resumeChoice.String()) {
				t.Errorf("after a restart:\n%s", v)
			}
			if len(st.Drafts()) > 0 {
				t.Error("it is still on the disk")
			}
		})
	}
	st := newStore(t)
	s := newScreen(st, 80, 22)
	begin(t, s)
	press(s, "3", "esc", "esc", "esc")
	if v := seen(newScreen(st, 80, 22)); !strings.Contains(v, resumeChoice.String()) || !strings.Contains(v, noneYet.String()) {
		t.Errorf("one with an answer:\n%s", v)
	}
}

// TestRunsOfOneDayAreToldApart on every page that names them.
func TestRunsOfOneDayAreToldApart(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	answerAll(t, s)
	day := s.env.Clock()
	s.env.Clock = func() time.Time { return day.Add(95 * time.Minute) }
	press(s, "esc", "home")
	answerAll(t, s)
	first, second := s.past[0].When, s.past[1].When
	if first == second || !strings.Contains(seen(s), resultOf.F(second)) {
		t.Errorf("%s and %s:\n%s", first, second, seen(s))
	}
	press(s, "c")
	if v := seen(s); !strings.Contains(v, first) || !strings.Contains(v, second) {
		t.Errorf("the history:\n%s", v)
	}
	press(s, "c", "enter")
	if v := seen(s); !strings.Contains(v, comparedHead.F(first, second)) {
		t.Errorf("the comparison:\n%s", v)
	}
}

// TestAmountsSayWhatTheyDid, by the key that the lines name, on both pages.
func TestAmountsSayWhatTheyDid(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	answerAll(t, s)
	if msgs := press(s, "m"); !said(msgs, amountsOff.String()) {
		t.Errorf("the first m says %v", msgs)
	}
	if msgs := press(s, "m"); !said(msgs, amountsOnNone.String()) {
		t.Errorf("the second m says %v", msgs)
	}
	if v := seen(s); strings.Contains(v, "下面写") {
		t.Errorf("it promises amounts:\n%s", v)
	}
	press(s, "x")
	if v := seen(s); !strings.Contains(v, formatNoAmounts.String()) {
		t.Errorf("the save panel:\n%s", v)
	}
	if msgs := press(s, "m"); !said(msgs, amountsOnNone.String()) || !strings.Contains(seen(s), formatNone.String()) || s.at.page != format {
		t.Errorf("m in the save panel says %v on %s", msgs, s.at.page)
	}
	p := s.shown.Past
	p.Run.Answers.Profile = assess.Profile{Region: []string{"北京"}, Size: "sme"}
	p.Run.Answers.Profile.SubsidyFacts = firm.Profile{"is_zjtx": "true", "project_accepted": "true", "contract_amount_fen": "120000000"}
	s.shown.Past = p
	if msgs := press(s, "m", "m"); !said(msgs, amountsOn.String()) || !computed(s.reportOf(p, true)) {
		t.Errorf("with an amount it says %v", msgs)
	}
}

// TestTheTotalIsSaidWhenItChanges: on the next question, or where that does not,
// on the bottom line.
func TestTheTotalIsSaidWhenItChanges(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	answerAll(t, s)
	press(s, "e")
	cursorTo(t, s, "企业的业务系统在哪里")
	press(s, "enter")
	if msgs := press(s, "1"); s.at.page != review || !said(msgs, totalFormat.F(15, 8)) {
		t.Errorf("at %s it says %v", s.at.page, msgs)
	}
}

// TestAWhatIfSaysItsOutcomeWhole at every size, in both languages, and what the
// arrows do.
func TestAWhatIfSaysItsOutcomeWhole(t *testing.T) {
	before := lang.Now()
	t.Cleanup(func() { lang.Use(before) })
	for _, l := range []lang.Lang{lang.Chinese, lang.English} {
		lang.Use(l)
		for _, size := range [][2]int{{80, 22}, {120, 38}, {46, 18}, {40, 10}} {
			s := newScreen(newStore(t), size[0], size[1])
			answerAll(t, s)
			press(s, "w", "right")
			head := strings.Join(strings.Fields(strings.Join(strings.Split(seen(s), "\n")[:min(9, size[1])], " ")), "")
			outcome := s.outcome(s.trial.what)
			if want := strings.Join(strings.Fields(outcome), ""); !strings.Contains(head, want) {
				t.Errorf("%v: %q is not whole:\n%s", size, outcome, seen(s))
			}
			if size[1] > 10 && strings.Contains(head, "…") {
				t.Errorf("%v: the hint is cut:\n%s", size, seen(s))
			}
			if !strings.Contains(hints(s), "← → "+turnDesc.String()) {
				t.Errorf("the hints: %s", hints(s))
			}
		}
	}
}

// TestTheLegendNamesTheBlank where a number has no sign.
func TestTheLegendNamesTheBlank(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	begin(t, s)
	press(s, "g")
	blank := len(s.possible()) > len(s.bank.Visible(s.sitting.Draft.Answers))
	if v := seen(s); !blank || !strings.Contains(v, legendBlank.String()) {
		t.Errorf("blank %v:\n%s", blank, v)
	}
}
