package assess_test

import (
	"strings"
	"testing"

	"yunlan/data/assess"
)

// points are the words in which a sentence of the paper and a question speak of the
// same thing. A sentence that has none does not say the point, so the question is
// derived from it, however near it is.
var points = map[string]string{
	"saas3": "生产", "sec4": "一体化防护", "cst2": "分账", "cst4": "闲置", "cst5": "利用率", "dat4": "业务数据",
	"mod1": "改造", "mod2": "容器", "mod3": "自助 开发", "mod5": "一云多芯", "str3": "政策 补贴", "str4": "流程",
}

// TestADirectSentenceSaysThePoint: in words that the question or its answers have, too;
// and every question with such a sentence is listed.
func TestADirectSentenceSaysThePoint(t *testing.T) {
	for _, q := range assess.Load().Questions {
		asked := q.Text.ZH
		for _, o := range q.Options {
			asked += o.ZH
		}
		direct, quoted := 0, map[string]bool{}
		for _, e := range q.Evidence {
			if quoted[e.Quote] {
				t.Errorf("%s quotes “%s” twice", q.ID, e.Quote)
			}
			quoted[e.Quote] = true
			if e.Grounding != "direct" {
				continue
			}
			direct++
			if !sharesOne(points[q.ID], e.Quote, asked) {
				t.Errorf("%s is not asked in the words of “%s”", q.ID, e.Quote)
			}
		}
		if (direct > 0) != (points[q.ID] != "") {
			t.Errorf("%s has %d direct sentences and the points %q", q.ID, direct, points[q.ID])
		}
	}
}

// TestAReasonOfThePaperIsItsOwn: a reason that is called the paper's has words of a
// sentence that the question quotes; all others say that they are this tool's experience
// or the law's.
func TestAReasonOfThePaperIsItsOwn(t *testing.T) {
	words := map[string]string{"mod3": "自助", "mod4": "用户体验", "tal5": "人才储备严重不足，用云管云难度大", "str2": "有限"}
	bank := assess.Load()
	for _, q := range bank.Questions {
		said := bank.Because(q)
		if q.WhyFrom == "ours" && !strings.HasSuffix(said.ZH, bank.OwnExperience.ZH) {
			t.Errorf("%s: %s", q.ID, said.ZH)
		}
		if (q.WhyFrom == "paper") != (words[q.ID] != "") {
			t.Errorf("%s: a reason of the paper: %s", q.ID, said.ZH)
		}
		quotes := ""
		for _, e := range q.Evidence {
			quotes += e.Quote
		}
		if q.WhyFrom == "paper" && !sharesOne(words[q.ID], quotes, said.ZH) {
			t.Errorf("%s: “%s” is in none of “%s”", q.ID, said.ZH, quotes)
		}
	}
}

// sharesOne reports that two texts have one of some words.
func sharesOne(words, a, b string) bool {
	for word := range strings.FieldsSeq(words) {
		if strings.Contains(a, word) && strings.Contains(b, word) {
			return true
		}
	}
	return false
}
