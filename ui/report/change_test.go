package report

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"yunlan/data/assess"
)

// TestAComparisonHidesNothing: ranges, what was only found out, which questions
// the numbers are of, and which sides moved.
func TestAComparisonHidesNothing(t *testing.T) {
	bank := assess.Load()
	base := all(assess.Full, "4").With("acc1", "0").With("cst6", "0")
	quick := base
	quick.Mode = assess.Quick
	for name, c := range map[string]struct {
		before, after assess.Answers
		says          []string
		not           []string
	}{
		"cleared up": {
			quick.With("dat1", assess.Unsure).With("stb5", assess.Unsure), quick,
			[]string{"之前有 2 题答“不确定”", "只是弄清楚了", "数据打通 0 → 100（仅 1 题）"},
			[]string{"由确定改答", "共有的题算"},
		},
		"no longer known": {quick, quick.With("dat1", assess.Unsure), []string{"这次有 1 题由确定改答“不确定”"}, []string{"弄清楚了"}},
		"one question":    {quick.With("tal5", "1"), quick.With("tal5", "2"), []string{"人手与服务商 25 → 50（仅 1 题）"}, []string{"不确定", "安全与合规 "}},
		"nothing moved":   {quick, quick, []string{"各方面得分没有变"}, []string{"各方面得分的变化"}},
		"quick and full": {
			quick, quick.Promote().With("acc1", "4"),
			[]string{"只按共有的题算，得分 ", "只按共有的题算，等级 ", "整次的等级见各次的结果", "安全与合规 "},
			[]string{"\n得分 "},
		},
	} {
		t.Run(name, func(t *testing.T) {
			text := BlocksText(Comparison(assess.Compare(bank.Record(c.before), bank.Record(c.after))), TextOptions{})
			for _, s := range c.says {
				if !strings.Contains(text, s) {
					t.Errorf("it does not say %s:\n%s", s, text)
				}
			}
			for _, s := range c.not {
				if strings.Contains(text, s) {
					t.Errorf("it says %s:\n%s", s, text)
				}
			}
		})
	}
	before := quick.With("dat1", assess.Unsure)
	h := bank.Score(before).Headline
	if text := BlocksText(Comparison(assess.Compare(bank.Record(before), bank.Record(quick))), TextOptions{}); !strings.Contains(text, "得分 "+spanWords.F(h.Confirmed, h.Potential)+" → ") {
		t.Errorf("the range is hidden:\n%s", text)
	}
}

// TestASavedReportIsReadAgain as the answers it was made of.
func TestASavedReportIsReadAgain(t *testing.T) {
	for _, c := range workedCases(t) {
		src := source(c.Answers)
		src.Amounts = true
		got, err := assess.DecodeAnswers(strings.NewReader(jsonOf(t, New(src))))
		if err != nil {
			t.Fatalf("%s: %v", c.Name, err)
		}
		if diff := cmp.Diff(assess.Load().Record(c.Answers).Result, assess.Load().Record(got).Result); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.Name, diff)
		}
	}
	for name, file := range map[string]string{
		"another value":       `{"schema": 1, "input": {"mode": "quick", "answers": {"str5": "9"}}}`,
		"no answers":          `{"schema": 1, "input": {"mode": "quick"}}`,
		"something else":      `{"input": {"mode": "quick", "answers": {}}}`,
		"an input of a list":  `{"schema": 1, "input": []}`,
		"a list of the files": `[{"schema": 1, "input": {"mode": "quick", "answers": {}}}]`,
	} {
		if _, err := assess.DecodeAnswers(strings.NewReader(file)); err == nil {
			t.Errorf("%s is accepted", name)
		}
	}
}

// TestARunOfTheFirstEditionIsShownAsItWas: with its questions, its stored result
// and a word about its rules; none of this edition's.
func TestARunOfTheFirstEditionIsShownAsItWas(t *testing.T) {
	first, _ := assess.Edition("1.0.0")
	a := assess.Answers{Mode: assess.Quick, Given: map[string]assess.Value{"saas1": "0", "stb1": "3", "dat1": "2"}}
	one := 1
	old := assess.Run{SpecVersion: "1.0.0", Texts: map[string]string{}, Answers: a, Result: assess.Result{
		SpecVersion: "1.0.0", Mode: assess.Quick,
		Headline: assess.Headline{Status: assess.OK, Confirmed: 82, Potential: 82, ConfirmedExact: "82", RawLevel: 5, Level: &one},
		Gating:   assess.Gating{WhyNotHigher: []assess.Reason{{Gate: "G-cloud0", Cap: 1, Text: assess.Text{ZH: "七个业务环节都还没有用云", EN: "none"}, Question: "saas1"}}},
		Bars:     assess.Bars{Dimensions: map[string]int{"saas": 12}, DimensionAnswers: map[string]int{"saas": 2}},
		NextSteps: []assess.Step{{
			ID: "R-saas1", Question: "saas1", Answer: "0", Effort: "M", Gain: "2.00",
			Doing: assess.Doing{FirstStep: assess.Text{ZH: "选一个云上软件试用一个月。", EN: "Trial one."}}, Evidence: first.Questions[4].Evidence[0],
		}},
	}}
	for _, q := range first.Questions {
		old.Texts[q.ID] = q.TextHash()
	}
	text := New(Source{Paper: source(a).Paper, Run: old, Date: day}).Text(TextOptions{})
	for _, s := range []string{"等级 1（共 5 级）：起步", "得分：82", "业务上云 ", "有几个在用云上软件", "重要数据有没有备份？试过恢复吗？", "选一个云上软件试用一个月", "工作量：1–3 个月", earlierWords.F("1.0.0"), first.Hash()} {
		if !strings.Contains(strings.ReplaceAll(text, "1–3个月", "1–3 个月"), s) {
			t.Errorf("it does not say %s", s)
		}
	}
	for _, s := range []string{"企业的业务系统在哪里运行", methodWords.String(), "谁来做"} {
		if strings.Contains(text, s) {
			t.Errorf("it says %s", s)
		}
	}
}
