package assess_test

import (
	"testing"

	"yunlan/data/assess"
)

// trait returns the state of a trait by its Chinese text.
func trait(t *testing.T, r assess.Result, zh string) assess.TraitCheck {
	t.Helper()
	for _, tier := range r.Tiers {
		for _, check := range tier.Traits {
			if check.ZH == zh {
				return check
			}
		}
	}
	t.Fatalf("no trait %s", zh)
	return assess.TraitCheck{}
}

func TestTraits(t *testing.T) {
	base := all("2")
	cases := []struct {
		name, trait string
		a           assess.Answers
		want        string
	}{
		{"reached", "由外部系统向核心系统延伸", base, assess.TraitHave},
		{"not reached", "由外部系统向核心系统延伸", base.With("saas3", "1"), assess.TraitNotYet},
		{"unsure is no yes", "由外部系统向核心系统延伸", base.With("saas3", "unsure"), assess.TraitNotYet},
		{"takes both answers", "持续优化治理", base.With("cst6", "4"), assess.TraitNotYet},
		{"has both answers", "持续优化治理", base.With("cst6", "4").With("cst4", "3"), assess.TraitHave},
		{"one of two open", "持续优化治理", base.With("cst6", "4").With("cst4", ""), assess.TraitNotAsked},
		{"hidden by the profile", "推进信息技术生态兼容", base, assess.TraitNotAsked},
		{"asked nowhere", "高效低碳运行", base, assess.TraitNotAsked},
		{"difficulty", "数据孤岛", base.With("dat4", "1"), assess.TraitHave},
		{"no difficulty", "数据孤岛", base, assess.TraitNotYet},
		{"one does not apply", "数据孤岛", base.With("dat4", assess.NA), assess.TraitNotYet},
		{"a shortage of people", "人才不足", base.With("tal5", "1"), assess.TraitHave},
		{"one part-timer is part of a shortage", "人才不足", base.With("tal5", "2"), assess.TraitPartly},
		{"no shortage", "人才不足", base.With("tal5", "3"), assess.TraitNotYet},
		{"none applies", "应用难以云化改造", base.With("mod1", assess.NA), assess.TraitNotAsked},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := trait(t, assess.Load().Score(c.a), c.trait); got.State != c.want {
				t.Errorf("%s: %s, want %s", c.trait, got.State, c.want)
			}
		})
	}
}

func TestOwnTier(t *testing.T) {
	for industry, want := range map[string]int{"金融": 1, "医疗": 2, "制造": 2, "工业": 2, "建筑": 3, "餐饮": 0, "软件": 0, "其他（白皮书未归入梯队）": 0, "": 0} {
		a := all("2")
		a.Profile.Industry = industry
		own := 0
		for _, tier := range assess.Load().Score(a).Tiers {
			if tier.Own {
				own = tier.Tier
			}
		}
		if own != want {
			t.Errorf("%s: tier %d, want %d", industry, own, want)
		}
	}
}
