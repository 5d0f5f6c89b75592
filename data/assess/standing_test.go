package assess_test

import (
	"slices"
	"strings"
	"testing"

	"yunlan/data/assess"
	"yunlan/data/firm"
)

// TestWhatIsNotSureLeavesTheLevelOpen: over 4,000 random answer files in each mode the
// level is a range where an answer is not sure, and the level of every answer that may
// turn out to be true is in it.
func TestWhatIsNotSureLeavesTheLevelOpen(t *testing.T) {
	t.Parallel()
	bank, open := assess.Load(), 0
	for _, mode := range []assess.Mode{assess.Quick, assess.Full} {
		random := newRandom(mode)
		for range 4_000 {
			a := random.answers()
			r := bank.Score(a)
			if (r.Level == nil) != (r.Highest == 0) || r.Level != nil && r.Highest < *r.Level {
				t.Fatalf("level %v, highest %d", r.Level, r.Highest)
			}
			if r.Level == nil {
				continue
			}
			if len(r.Unsure) == 0 && r.Highest != *r.Level {
				t.Fatalf("nothing is not sure, and the level is %d to %d", *r.Level, r.Highest)
			}
			known, asked := a, ids(bank.Visible(a))
			for _, id := range r.Unsure {
				known = known.With(id, definite[random.IntN(5)])
			}
			for _, q := range bank.Visible(known) {
				if !asked[q.ID] { // what becomes applicable counts as unasked
					known = known.With(q.ID, "")
				}
			}
			if now := bank.Score(known); now.Level != nil && (*now.Level > r.Highest || *now.Level < *r.Level) {
				t.Fatalf("level %d, said to be %d to %d: %v, then %v", *now.Level, *r.Level, r.Highest, a.Given, known.Given)
			}
			if r.Highest > *r.Level {
				open++
			}
		}
	}
	if open < 500 {
		t.Errorf("the level is open in %d files alone: the test shows little", open)
	}
}

// TestWhoDoesNotKnowWhereSystemsRun is not told that nothing runs on cloud: the level is
// open, and what to do first is to find out.
func TestWhoDoesNotKnowWhereSystemsRun(t *testing.T) {
	for _, firm := range workedFirms(t) {
		known := firm.in(t, assess.Full)
		a := known.With("run1", assess.Unsure)
		r := assess.Load().Score(a)
		if r.Level == nil || *r.Level != 1 {
			continue
		}
		if known.Given["run1"] != "0" && r.Highest < 2 {
			t.Errorf("%s: level %d to %d", firm.Name, *r.Level, r.Highest)
		}
		for _, s := range r.NextSteps {
			if s.Question == "run1" && s.ID != "S-run1u" {
				t.Errorf("%s is told %q", firm.Name, s.FirstStep.String())
			}
		}
	}
}

// without are the answers of a firm that works on paper.
func without(industry string) assess.Answers {
	a := assess.Answers{Mode: assess.Full, Profile: assess.Profile{Industry: industry}, Given: map[string]assess.Value{}}
	for _, q := range assess.Load().Questions {
		a = a.With(q.ID, "0")
	}
	return a
}

// TestStepsFitTheTrade: no firm without software is sent to its supplier, none but the
// trades that have drawings is told of drawings, and no step counts on a till or a
// warehouse.
func TestStepsFitTheTrade(t *testing.T) {
	bank := assess.Load()
	drawings := []string{"制造", "工业", "建筑", "汽车", "轨道交通", "航空运输", "石油化工", "钢铁冶金", "煤矿", "能源"}
	for _, f := range bank.Profile {
		if f.ID != "industry" {
			continue
		}
		for _, c := range f.Choices {
			a, places := without(c.Value), 0
			for _, q := range bank.Visible(a) {
				act := bank.Act(a, q)
				if act == nil {
					continue
				}
				said := act.FirstStep.ZH + act.Product.ZH + act.DoneWhen.ZH
				if strings.Contains(said, "图纸") && !slices.Contains(drawings, c.Value) {
					t.Errorf("%s is told of drawings: %s", c.Value, said)
				}
				if strings.Contains(said, "企业网盘里") {
					places++
				}
				if strings.Contains(said, "软件商") || strings.Contains(said, "软件服务商") {
					t.Errorf("%s works on paper and is told: %s", c.Value, said)
				}
			}
			if places > 1 {
				t.Errorf("%s is told %d times to collect files in one place", c.Value, places)
			}
		}
	}
	for _, act := range bank.Steps {
		for _, word := range []string{"收银", "仓库", "发货", "门店和"} {
			if said := act.FirstStep.ZH + act.DoneWhen.ZH; strings.Contains(said, word) {
				t.Errorf("%s counts on %s in every trade: %s", act.ID, word, said)
			}
		}
	}
}

// TestWhomToAskIsThere: a firm without systems is sent to nobody who looks after them, and
// who is asked about personal data is not who opens accounts.
func TestWhomToAskIsThere(t *testing.T) {
	bank := assess.Load()
	for _, q := range bank.Visible(without("")) {
		ask := bank.Ask(q)
		if ask.ZH == "" || ask.EN == "" {
			t.Errorf("%s: nobody to ask", q.ID)
		}
		if strings.Contains(ask.ZH, "管系统的人") || strings.Contains(ask.ZH, "开通账号的人") {
			t.Errorf("%s: %s", q.ID, ask.ZH)
		}
	}
	if q, _ := bank.Question("law2"); strings.Contains(bank.Ask(q).ZH, "账号") {
		t.Errorf("about personal data: %s", bank.Ask(q).ZH)
	}
}

// TestAnAnswerTellsTheSubsidyRules what it implies, and what the firm said goes before it.
func TestAnAnswerTellsTheSubsidyRules(t *testing.T) {
	const field = "on_cloud_or_platform"
	bank := assess.Load()
	for points, want := range []string{"", "", "true", "true", "true"} {
		a := assess.Answers{Mode: assess.Quick}.With("run1", definite[points])
		if got := bank.Firm(a)[field]; got != want {
			t.Errorf("run1 %d says %q", points, got)
		}
		a.Profile.SubsidyFacts = firm.Profile{field: "false"}
		if got := bank.Firm(a)[field]; got != "false" {
			t.Errorf("run1 %d: %q in spite of what was said", points, got)
		}
	}
	for _, q := range bank.Questions {
		if q.Tells != nil {
			if _, ok := firm.Named(q.Tells.Field); !ok {
				t.Errorf("%s tells %s, which no rule asks for", q.ID, q.Tells.Field)
			}
		}
	}
}
