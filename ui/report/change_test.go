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
	base := caseNamed(t, "A05").With("sec1", "0").With("cst1", "0")
	quick := base
	quick.Mode = assess.Quick
	for name, c := range map[string]struct {
		before, after assess.Answers
		says          []string
		not           []string
	}{
		"cleared up": {
			quick.With("dat1", assess.Unsure).With("dat2", assess.Unsure), quick,
			[]string{"之前有 2 题答“不确定”", "只是弄清楚了", "数据打通 0 → 100"},
			[]string{"由确定改答", "共有的题算"},
		},
		"no longer known": {quick, quick.With("dat1", assess.Unsure), []string{"这次有 1 题由确定改答“不确定”"}, []string{"弄清楚了"}},
		"one question":    {quick.With("mod1", "1"), quick.With("mod1", "2"), []string{"应用现代化 25 → 50（仅 1 题）"}, []string{"不确定", "安全 "}},
		"nothing moved":   {quick, quick, []string{"各方面得分没有变"}, []string{"各方面得分的变化"}},
		"quick and full": {
			quick, quick.Promote().With("sec1", "4"),
			[]string{"只按共有的题算，得分 ", "只按共有的题算，等级 ", "整次的等级见各次的结果", "安全 "},
			[]string{"\n得分 "},
		},
	} {
		t.Run(name, func(t *testing.T) {
			text := BlocksText(Comparison(bank.Compare(bank.Record(c.before), bank.Record(c.after))), TextOptions{})
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
	if text := BlocksText(Comparison(bank.Compare(bank.Record(before), bank.Record(quick))), TextOptions{}); !strings.Contains(text, "得分 "+spanWords.F(h.Confirmed, h.Potential)+" → ") {
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
		"another value":       `{"schema": 1, "input": {"mode": "quick", "answers": {"str1": "9"}}}`,
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
