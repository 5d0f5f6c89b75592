package assess_test

import (
	"fmt"
	"strings"

	"yunlan/data/assess"
)

// 6075/92 points would be mature, but a firm without a backup only explores.
func Example() {
	bank := assess.Load()
	answers, err := assess.DecodeAnswers(strings.NewReader(`{
	  "profile": {"size": "sme"},
	  "mode": "quick",
	  "answers": {"str1":"3","saas1":"4","saas2":"3","saas4":"4","dat1":"3","dat2":"2","mod1":"na",
	    "cst1":"3","cst4":"3","stb1":"0","stb2":"unsure","sec1":"3","sec2":"3","tal1":"2"}}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	r := bank.Score(answers)
	fmt.Println(r.Confirmed, r.Potential, bank.Level(r.RawLevel).Name.ZH, "→", bank.Level(*r.Level).Name.ZH)
	for _, reason := range r.WhyNotHigher {
		fmt.Println(reason.ZH)
	}
	fmt.Println(r.NextSteps[0].FirstStep.EN)
	// Output:
	// 66 70 成熟 → 探索
	// 重要数据没有备份或不清楚，等级不超过“探索”
	// 有一个方面低于25分，等级不超过“成长”
	// This week back up your most important data and restore it elsewhere.
}
