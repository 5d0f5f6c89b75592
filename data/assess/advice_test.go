package assess_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"yunlan/data/assess"
)

// ranking returns the recommendations as "question phase".
func ranking(r assess.Result) []string {
	lines := []string{}
	for _, s := range r.NextSteps {
		lines = append(lines, s.Question+" "+string(s.Phase))
	}
	return lines
}

// all returns full answers of a small firm that gives every question v.
func all(v assess.Value) assess.Answers {
	a := assess.Answers{Mode: assess.Full, Given: map[string]assess.Value{}}
	for _, q := range assess.Load().Questions {
		a.Given[q.ID] = v
	}
	return a
}

func TestOrderOfAdvice(t *testing.T) {
	cases := []struct {
		name string
		a    assess.Answers
		want []string
	}{
		{
			"what can destroy the firm before what limits the level, the strictest limit first",
			all("4").With("cst6", "0").With("bak1", "0").With("acc1", "unsure").With("sec6", "0").With("law2", "1"),
			[]string{"bak1 risk", "acc1 risk", "law2 risk", "cst6 gate", "sec6 gate"},
		},
		{
			"a restore that was never tried is a risk of its own only where there are backups",
			all("4").With("bak2", "0"),
			[]string{"bak2 risk"},
		},
		{
			"the backup's step covers the restore",
			all("4").With("bak1", "1").With("bak2", "0"),
			[]string{"bak1 risk"},
		},
		{
			"what is unsure and weighs before any gain, though it gains less",
			all("4").With("tal5", "unsure").With("stb5", "unsure").With("saas5", "0").With("str2", "unsure"),
			[]string{"stb5 verify", "tal5 verify", "saas5 gain", "str2 gain"},
		},
		{
			"the weakest by weight and effort",
			all("4").With("dat1", "0").With("cst4", "1").With("law1", "1"), // 3·4/2, 2·3, 3·3
			[]string{"law1 gain", "cst4 gain", "dat1 gain"},
		},
		{
			"nothing to say",
			all("4"),
			[]string{},
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, ranking(assess.Load().Score(c.a))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestAStepSaysHow(t *testing.T) {
	s := assess.Load().Score(named(t, "machine-tool")).NextSteps[0]
	if s.Question != "bak1" || s.Current.ZH != "偶尔手工拷贝，或者以为软件服务商会备份，没有核实过" || !strings.HasPrefix(s.FirstStep.ZH, "本周：") {
		t.Errorf("step %+v", s)
	}
	for what, text := range map[string]assess.Text{"who": s.Who, "how long": s.HowLong, "product": s.Product, "cost": s.FindOut, "done": s.DoneWhen} {
		if text.ZH == "" || text.EN == "" {
			t.Errorf("%s is not said", what)
		}
	}
	if s.Evidence.Section != "2.3" || s.Effort != "S" {
		t.Errorf("evidence %+v, effort %s", s.Evidence, s.Effort)
	}
}

func TestWhyNotHigherSpeaksOncePerThing(t *testing.T) {
	low := all("4")
	for _, q := range assess.Load().Questions {
		if q.Dimension == "stability" {
			low = low.With(q.ID, "0")
		}
	}
	r := assess.Load().Score(low)
	if diff := cmp.Diff([]string{"G-backup0", "G-backup1", "G-weak"}, r.Caps); diff != "" {
		t.Errorf("caps: %s", diff)
	}
	var said []string
	for _, reason := range r.WhyNotHigher {
		said = append(said, reason.Gate)
	}
	if diff := cmp.Diff([]string{"G-backup0", "G-weak"}, said); diff != "" {
		t.Errorf("reasons: %s", diff)
	}
	if diff := cmp.Diff([]string{"stability"}, r.WhyNotHigher[1].Dimensions); diff != "" {
		t.Errorf("weak: %s", diff)
	}
}

// TestOneLowAnswerIsNoWeakArea: it may be an exception.
func TestOneLowAnswerIsNoWeakArea(t *testing.T) {
	for name, c := range map[string]struct {
		mod1, mod4 assess.Value
		weak       bool
	}{
		"one answer": {"0", "", false}, "two, at 25": {"0", "2", true}, "two, at 50": {"0", "4", false},
	} {
		r := assess.Load().Score(all("4").With("mod1", c.mod1).With("mod4", c.mod4).With("mod5", ""))
		hit := cmp.Equal([]string{"G-weak"}, r.GatesHit)
		if hit != c.weak {
			t.Errorf("%s: limits %v, score %v", name, r.GatesHit, r.Dimensions["modern"])
		}
	}
}

func TestRoadmap(t *testing.T) {
	a := all("4").With("bak1", "0").With("cst6", "0").With("tal5", "unsure").With("sec4", "1").
		With("dat1", "1").With("run1", "2").With("cst2", "1")
	type line struct {
		Kind assess.TaskKind
		ID   string
	}
	got := map[string][]line{}
	for _, s := range assess.Load().Score(a).Roadmap {
		for _, task := range s.Tasks {
			got[s.ID] = append(got[s.ID], line{task.Kind, task.ID})
		}
	}
	want := map[string][]line{
		"0-3":  {{assess.TaskSecure, "S-bak1b"}, {assess.TaskFix, "S-cst6a"}, {assess.TaskFix, "S-run1c"}, {assess.TaskVerify, "S-tal5a"}},
		"3-12": {{assess.TaskDo, "S-dat1"}, {assess.TaskDo, "S-cst2"}},
		"12+":  {{assess.TaskRerun, ""}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestStrengths(t *testing.T) {
	a := all("2").With("dat3", "3").With("tal5", "3").With("sec4", "4").With("acc1", "3")
	if diff := cmp.Diff([]string{"sec4", "acc1", "tal5"}, assess.Load().Score(a).Strengths); diff != "" {
		t.Error(diff)
	}
	few := all("2").With("tal5", "3").With("acc1", assess.Unsure)
	if diff := cmp.Diff([]string{"tal5"}, assess.Load().Score(few).Strengths); diff != "" {
		t.Errorf("two points are no strength: %s", diff)
	}
}

func TestNoAdviceWithoutALevel(t *testing.T) {
	r := assess.Load().Score(assess.Answers{Mode: assess.Quick})
	if r.Status != assess.Insufficient || r.Level != nil || r.ConfirmedExact != "0" {
		t.Errorf("headline %+v", r.Headline)
	}
	if len(r.Recommendations)+len(r.NextSteps)+len(r.Roadmap) != 0 {
		t.Error("advice to a firm that said nothing")
	}
}

func TestEveryContradictionCostsABand(t *testing.T) {
	bank := assess.Load()
	for _, c := range []struct {
		a    assess.Answers
		band string
		hits []string
	}{
		{all("4"), "high", []string{}},
		{all("4").With("sec6", "0"), "medium", []string{"C1"}},
		{all("4").With("sec6", "0").With("cst6", "1"), "low", []string{"C1", "C2"}},
		{all("4").With("sec6", "0").With("cst6", "1").With("dat1", "0").With("stb2", "0"), "low", []string{"C1", "C2", "C3", "C4"}},
		{all("4").With("sec6", "unsure"), "high", []string{}},
	} {
		r := bank.Score(c.a)
		if diff := cmp.Diff(c.hits, r.Consistency); diff != "" || r.Band != c.band {
			t.Errorf("band %s, want %s; checks: %s", r.Band, c.band, diff)
		}
	}
}

// Three long projects leave room for two: the last task is always to look again.
func TestTheRoadmapEndsWithAnotherLook(t *testing.T) {
	yes := true
	a := all("4").With("saas3", "0").With("mod3", "0").With("mod5", "0").With("run1", "2").With("sec6", "4")
	a.Profile = assess.Profile{Size: "large", HasDevTeam: &yes}
	var far []assess.TaskKind
	for _, task := range assess.Load().Score(a).Roadmap[2].Tasks {
		far = append(far, task.Kind)
	}
	want := []assess.TaskKind{assess.TaskFinish, assess.TaskFinish, assess.TaskRerun}
	if diff := cmp.Diff(want, far); diff != "" {
		t.Error(diff)
	}
}
