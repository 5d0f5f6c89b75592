package tables

import (
	"yunlan/content/lang"
	"yunlan/data/found"
	"yunlan/data/policy"
)

var (
	figureTitle    = lang.Text{"图%s %s", "Figure %s %s"}
	policiesTitle  = lang.Text{"云计算政策", "Cloud policies"}
	factsTitle     = lang.Text{"白皮书里的数", "Numbers of the paper"}
	subsidiesTitle = lang.Text{"补贴估算", "Estimated subsidies"}
	checksTitle    = lang.Text{"数据核对", "Data check"}
	sourceLabel    = lang.Text{"来源：%s", "source: %s"}
	byHandNote     = lang.Text{"● 人工核对过", "● gathered and checked by hand"}
	byRulesNote    = lang.Text{"◇ 程序认出，以原句为准", "◇ found by machine: the sentence decides"}
	inChinese      = lang.Text{"%s（中文）", "%s (Chinese)"}
	namedOnly      = lang.Text{"正文未给出数值", "the text gives no number"}
)

// What is said of what data/found finds.
var (
	foundNote      = lang.Text{"以下由程序从文中句子里认出，未经人核对；引用前请看原句", "Found by machine in the sentences and checked by nobody: see the sentence before you cite"}
	foundFacts     = lang.Text{"文中的数", "Numbers found"}
	foundDocuments = lang.Text{"文中提到的文件", "Documents named"}
)

// foundStates leave out what was reached, which needs no word.
var foundStates = map[found.State]lang.Text{found.Stated: {}, found.Goal: {"目标", "goal"}, found.Forecast: {"预测", "forecast"}}

var foundKinds = map[found.Kind]lang.Text{found.Size: {"数值", "sizes"}, found.Change: {"变化", "changes"}, found.Count: {"数量", "counts"}}

// amountKinds say how an amount is to be read.
var amountKinds = map[policy.AmountKind]lang.Text{
	policy.UpperBound: {"上限", "upper limit"}, policy.ByFormula: {"按公式", "by formula"}, policy.AsPrinted: {"固定金额", "fixed amount"},
}
