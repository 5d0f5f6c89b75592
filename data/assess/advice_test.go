package assess_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"yunlan/data/assess"
)

// ranking returns the recommendations as "ID phase".
func ranking(r assess.Result) []string {
	lines := []string{}
	for _, rec := range r.Recommendations {
		lines = append(lines, rec.ID+" "+string(rec.Phase))
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
			"the strictest gate first, ties in question order",
			all("4").With("cst1", "0").With("stb1", "0").With("sec1", "unsure").With("sec2", "0"),
			[]string{"R-stb1 gate", "R-sec1 gate", "R-cst1 gate", "R-sec2 gate"},
		},
		{
			"what is unsure and weighs 2 before any gain, though it gains less",
			all("4").With("tal1", "unsure").With("str1", "unsure").With("saas2", "0").With("str2", "unsure"),
			[]string{"R-str1 verify", "R-tal1 verify", "R-saas2 gain", "R-str2 gain"},
		},
		{
			"an unsure answer on a gate lifts it",
			all("4").With("stb1", "unsure").With("dat1", "unsure"),
			[]string{"R-stb1 gate", "R-dat1 verify"},
		},
		{
			"gain is divided by effort",
			all("4").With("dat1", "2").With("stb2", "2"), // 12·2/20 over M = 0.6; 12·1/20 over S = 0.6
			[]string{"R-dat1 gain", "R-stb2 gain"},
		},
		{
			"threes fill up to five",
			all("3").With("mod4", "2"),
			[]string{"R-mod4 gain", "R-sec1 polish", "R-cst1 polish", "R-stb1 polish", "R-str1 polish"},
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

func TestAStepSaysWhereFromAndWhereTo(t *testing.T) {
	r := assess.Load().Score(all("4").With("sec2", "0"))
	s := r.NextSteps[0]
	q, _ := assess.Load().Question("sec2")
	if s.Current != q.Options[0].Text || s.Goal != q.Options[1].Text || s.FirstStep != q.Advice.Text {
		t.Errorf("step %+v", s)
	}
	if s.Evidence.Section != "2.3" || s.Effort != "S" {
		t.Errorf("evidence %+v, effort %s", s.Evidence, s.Effort)
	}
}

func TestWhyNotHigherSpeaksOncePerThing(t *testing.T) {
	r := assess.Load().Score(all("4").With("stb1", "0").With("stb2", "0").With("stb3", "0").With("stb4", "0"))
	if diff := cmp.Diff([]string{"G-backup0", "G-backup1", "G-weak25", "G-weak40"}, r.Caps); diff != "" {
		t.Errorf("caps: %s", diff)
	}
	var said []string
	for _, reason := range r.WhyNotHigher {
		said = append(said, reason.Gate)
	}
	if diff := cmp.Diff([]string{"G-backup0", "G-weak25"}, said); diff != "" {
		t.Errorf("reasons: %s", diff)
	}
	if diff := cmp.Diff([]string{"stability"}, r.WhyNotHigher[1].Dimensions); diff != "" {
		t.Errorf("weak: %s", diff)
	}
}

func TestRoadmap(t *testing.T) {
	a := all("4").With("stb1", "0").With("tal1", "unsure").With("sec4", "1").
		With("dat1", "1").With("saas3", "2").With("cst2", "1")
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
		"0-3":  {{assess.TaskFix, "R-stb1"}, {assess.TaskVerify, "R-tal1"}, {assess.TaskDo, "R-sec4"}},
		"3-12": {{assess.TaskDo, "R-dat1"}, {assess.TaskBegin, "R-saas3"}, {assess.TaskDo, "R-cst2"}},
		"12+":  {{assess.TaskFinish, "R-saas3"}, {assess.TaskRerun, ""}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestStrengths(t *testing.T) {
	a := all("2").With("dat3", "3").With("tal1", "3").With("sec4", "4").With("sec1", "3")
	if diff := cmp.Diff([]string{"sec4", "sec1", "tal1"}, assess.Load().Score(a).Strengths); diff != "" {
		t.Error(diff)
	}
	few := all("2").With("tal1", "3").With("sec1", assess.Unsure)
	if diff := cmp.Diff([]string{"tal1"}, assess.Load().Score(few).Strengths); diff != "" {
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
		{all("4").With("sec2", "0"), "medium", []string{"C1"}},
		{all("4").With("sec2", "0").With("cst1", "1"), "low", []string{"C1", "C2"}},
		{all("4").With("sec2", "0").With("cst1", "1").With("dat1", "0").With("stb2", "0"), "low", []string{"C1", "C2", "C3", "C4"}},
		{all("4").With("sec2", "unsure"), "high", []string{}},
		{all("4").With("sec2", "0").With("saas1", "0"), "high", []string{}},
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
	a := all("4").With("saas3", "0").With("mod3", "0").With("mod5", "0")
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
