package found

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The letters of a name: fewer say nothing, more are a clause.
const shortest, longest = 2, 26

// vague are names that say nothing without the sentence before them; so are words for
// a measure alone: 总收入.
var vague = []string{
	"同比", "环比", "累计", "项目", "企业", "工程", "任务", "全年", "全部", "总共", "合计", "左右", "年均", "复合增长率", "年均复合增长率", "工作",
	"服务", "人员", "情况", "问题", "目标", "内容", "方面", "市场规模", "平均", "单位", "个数", "时间", "增长率", "改造项目", "服务企业", "重点项目",
	"市场", "用户", "客户", "成果", "CAGR", "市场占有率", "企业数量", "企业总数", "投资总额", "首批", "一批", "置换", "搬迁", "搬迁任务",
}

// isVague reports a name that does not say what it measures.
func isVague(s string) bool {
	for _, before := range []string{"新增", "总", "整体", "同比", "年均", "复合", "平均", "累计", "这一", "同期", "全球", "全国", "国内", "我国", "中国", "海外", "高低点", "区间", "单日", "最大", "最高", "最低"} {
		s = strings.TrimPrefix(s, before)
	}
	if n := utf8.RuneCountInString(s); n < shortName && measured(s) || n == shortName && strings.HasSuffix(s, "率") {
		return true
	}
	return s == "" || isOne(s, vague) || isOne(s, measures) || isOne(s, events)
}

// span is where a name stands in a sentence.
type span struct{ start, end int }

// name finds the name of what a number measures in the words before its verb or before
// the number; ok is false where they are empty, vague, a clause with a verb, or a list.
// It reads a masked sentence.
func name(s string, in span) (at span, ok bool) {
	at = trimName(s, in)
	text := s[at.start:at.end]
	return at, proper(text) && single(text)
}

// bullets are signs around a name that do not belong to it.
const bullets = " 　、•·●○■◆▪▶✓*-"

// trimName takes off what belongs to the sentence and not to the name.
func trimName(s string, at span) span {
	for {
		before := at
		text := s[at.start:at.end]
		at.start += len(text) - len(strings.TrimLeft(text, bullets))
		at.end = max(at.start, at.end-len(text)+len(strings.TrimRight(text, bullets)))
		rest, _ := cutFirst(withoutPeriod(s[at.start:at.end]), leads)
		at.start = at.end - len(rest)
		rest, _ = cutLast(withoutPeriodAfter(rest), trails)
		if span, ok := strings.CutSuffix(rest, "年"); ok && strings.Trim(span, "一二三四五六七八九十两") == "" {
			rest = "" // 五年
		}
		at.end = at.start + len(rest)
		if at == before {
			return at
		}
	}
}

// proper reports a name: neither empty nor vague, without a verb, of some letters.
func proper(s string) bool {
	n := utf8.RuneCountInString(s)
	if n < shortest || n > longest || isVague(s) || strings.IndexFunc(s, unicode.IsLetter) < 0 && strings.IndexByte(s, mask) < 0 {
		return false
	}
	if _, joint := cutFirst(s, joints); joint != "" || strings.HasPrefix(s, serves) && !measured(s) {
		return false
	}
	bare := s
	for _, noun := range nouns {
		bare = strings.ReplaceAll(bare, noun, "〇")
	}
	return !contains(bare, verbs) && amountsIn(s) == nil && !strings.HasPrefix(s, "的") && !strings.HasSuffix(s, "的") && strings.Count(s, "的") < 2
}

func isOne(s string, words []string) bool {
	for _, w := range words {
		if s == w {
			return true
		}
	}
	return false
}

// measured reports a name that ends in a word for a measure, as 总额 and 率.
func measured(s string) bool {
	_, word := cutLast(s, measures)
	return word != ""
}

// single reports a name that is no list.
func single(s string) bool { return !strings.ContainsAny(s, "、；：，/") }

// serves begins a deed, 服务企业, unless what follows is measured: 服务业增加值.
const serves = "服务"
