package figure

import (
	"strings"
	"sync"

	"yunlan/content/lang"
)

// Qualifier words what qualifies the number of a fact or a point, in the language in
// use: at least, nearly, planned. It has no brackets, so that it can be put into some.
func Qualifier(q string) string { return QualifierText(q).String() }

// QualifierText is a qualifier in both languages.
func QualifierText(q string) lang.Text {
	t := lang.Text{withoutBrackets.Replace(q), withoutBrackets.Replace(q)}
	if english, ok := qualifiers()[q]; ok {
		t[lang.English] = strings.TrimPrefix(english, unsaid)
	}
	return t
}

var withoutBrackets = strings.NewReplacer("(", "，", "（", "，", ")", "", "）", "")

// LeadingQualifier words a qualifier that the text prints before the number, for use
// before the number; ok is false for all others.
func LeadingQualifier(q string) (words string, ok bool) {
	t, ok := leadingQualifiers[q]
	return strings.TrimPrefix(t.String(), unsaid), ok
}

// unsaid is the English of a qualifier that English does not say.
const unsaid = "–"

var leadingQualifiers = map[string]lang.Text{
	"达到": {"达到", "–"}, "达": {"达", "–"}, "仅": {"仅", "only"}, "预计突破(下限)": {"预计", "expected"},
}

// qualifiers are the qualifiers of numbers in English.
var qualifiers = sync.OnceValue(func() map[string]string {
	return map[string]string{
		"达": "–", "达到": "–", "仅": "only", "近": "nearly", "超": "over", "超过": "over", "以上": "or more", "左右": "about", "至少": "at least",
		"不超过": "at most", "最高": "at most", "最高（原文单位仅“G”）": "at most; the unit as printed is “G”", "上万": "over 10,000",
		"超(下限)": "lower bound", "超过(下限)": "lower bound", "将超(下限)": "expected; lower bound", "将超(下限)；有歧义：AWS 的还是各家的可用区": "expected; lower bound; AWS’s zones or all providers’, which the paper leaves open", "均超(下限)": "each; lower bound", "余(下限)": "lower bound",
		"超过(含)": "or more", "1/3以上(原文为分数)": "at least 1/3", "级(量级)": "order of magnitude", "已达千亿(量级)": "order of magnitude",
		"预计突破(下限)": "expected; lower bound", "预计超(下限)": "expected; lower bound", "预计": "expected", "计划": "planned", "目标": "target", "将": "will",
		"计划，之前": "planned, before", "计划，前": "planned, before", "超过，Gartner预测": "forecast by Gartner; lower bound", "近，预测（脚注1标题）": "nearly; forecast in the title of footnote 1",
		"年均；德勤；有歧义：百分点或百分比": "a year on average; Deloitte; percentage points or per cent, which the paper leaves open", "一年多": "over one year", "十余年": "over ten years", "全年": "the whole year", "同年": "the same year", "至2023": "to 2023",
		"几十秒内(不精确，不可作图)": "within tens of seconds; too vague to draw", "名称含数字，原文未释义，不可作图": "numbers in a name, which the paper does not explain; not drawn",
		"第": "–", "序数": "–", "前六": "top six", "列举计数": "counted from the list", "列举次序=位次为推断": "the order of the list, not a stated rank",
		"减半(原文为文字)": "in words in the paper", "复述": "repeated", "来源": "in the source line", "财报": "financial reports", "中国信通院": "CAICT", "达；中国信通院": "CAICT",
		"原文写 %；百分点或百分比，原文不明": "printed as %; percentage points or per cent, which the paper leaves open", "指代有歧义：规模增长或占比": "growth of the size or of the share, which the paper leaves open",
	}
})
