package plain

import (
	"strings"
	"testing"

	"yunlan/data/assess"
	"yunlan/data/sitting"
	"yunlan/data/store"
)

// TestWhatTheRulesMustKnowIsAskedAfterTheResult: the place, then what its rule must
// know, a bad place and a bad amount asked again; the result says the estimate, the run
// and the calculator keep the answers, and nothing is left to ask.
func TestWhatTheRulesMustKnowIsAskedAfterTheResult(t *testing.T) {
	home := t.TempDir()
	said := sit(t, home, strings.Repeat("3\n", 15)+"4\n火星\n上海\n1\n1\n多少\n120\n4\n", assess.Quick)
	for _, want := range []string{
		"选项 4：" + tellMore.String(), "不认识地区：火星", "是不是中小企业？\n选项 1：是\n选项 2：否", "“多少”：金额写法不明", "读作 1,200,000 元",
		"可能适用 · 《上海市助力", "估算：最多 360,000 元",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q:\n%s", want, said[max(len(said)-3000, 0):])
		}
	}
	if strings.Count(said, tellMore.String()) != 1 {
		t.Error("what was told is asked for again")
	}
	t.Setenv("YUNLAN_HOME", home)
	st := store.Open(store.DefaultDirs())
	last, _ := sitting.Latest(sitting.History(st))
	p := last.Run.Answers.Profile
	if strings.Join(p.Region, "") != "上海" || p.Size != "sme" || p.SubsidyFacts["contract_amount_fen"] != "120000000" {
		t.Errorf("kept is %+v", p)
	}
	if known := sitting.Firm(st); known["contract_amount_fen"] != "120000000" || known["region"] != "上海" {
		t.Errorf("the calculator knows %v", known)
	}
}

// TestASkippedFactIsAskedAgain: who skips all is offered the same again, and b leaves
// the questions for the result.
func TestASkippedFactIsAskedAgain(t *testing.T) {
	said := sit(t, t.TempDir(), strings.Repeat("3\n", 15)+"4\n\n\n\n\n\n\n\n\n\n\n\n\n4\nb\n", assess.Quick)
	if n := strings.Count(said, tellMore.String()); n < 3 {
		t.Errorf("it is offered %d times:\n%s", n, said[max(len(said)-2500, 0):])
	}
}
