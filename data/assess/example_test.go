package assess_test

import (
	"fmt"
	"strings"

	"yunlan/data/assess"
)

// The score would be mature, but a firm without a backup only explores.
func Example() {
	bank := assess.Load()
	answers, err := assess.DecodeAnswers(strings.NewReader(`{
	  "profile": {"size": "sme"},
	  "mode": "quick",
	  "answers": {"run1":"4","use1":"3","bak1":"0","stb5":"unsure","acc1":"4","acc2":"3","acc3":"3",
	    "law1":"na","law2":"3","cst6":"3","dat1":"3","tal5":"3","str5":"3","val1":"2"}}`))
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
	// 66 72 成熟 → 探索
	// 重要数据没有备份，或不清楚有没有
	// This week: set up an automatic daily backup of accounts, orders and the like, and restore it once. Where head office or the supplier backs up, get in writing how often and how it is restored, and export what you can yourself.
}
