package answer

import (
	"slices"
	"strings"
	"unicode"

	"yunlan/content/lang"
)

// whichOnes ask for several things of the noun that follows, or stands before them.
var whichOnes = []string{"哪些", "哪几个", "哪几种", "哪几类", "哪几项", "naxie"}

// The words that end the noun behind 哪些: what somebody did, other verbs, and what says less. linking
// stands before 哪些 and does not belong to the noun there.
var (
	deeds = []string{
		"发布", "推出", "提出", "出台", "印发", "制定", "建立", "建设", "建成", "建了", "参与", "加入", "支持", "使用", "采用", "应用", "提供", "开展", "实施",
		"发放", "补贴", "占据", "领先", "布局", "投资", "获得", "负责", "成立", "研发", "开发", "部署", "入选", "适合", "适用", "编写", "落地",
	}
	verbs   = []string{"发起", "设立", "设有", "举办", "承办", "召开", "遵循", "遵守", "享有", "获取", "告知"}
	weak    = []string{"拥有", "属于", "处于", "可以", "能够", "需要", "应当", "正在", "已经", "具有", "具备", "包括", "包含", "的", "在", "是", "有", "被", "了"}
	linking = []string{"主要", "分别", "具体", "一共", "共", "都", "有", "是", "为", "包括", "包含", "涵盖", "分为", "的", "了"}
)

// somebody are words for those who do things: who is asked for as 企业 may be called
// 厂商. regions are words for where they do.
var (
	somebody = []string{"企业", "公司", "厂商", "机构", "务商", "营商", "单位"}
	regions  = []string{"国家", "地区", "城市", "省份", "省市", "区域"}
)

// nounLetters is how much of a noun has to be said: Chinese has its head at the end.
const nounLetters = 2

// noun is the head of what is asked for with 哪些 or which: 芯片 in 支持哪些国产芯片, 行业
// in 第三梯队行业有哪些. "" where no things of a noun are asked for.
func (q question) noun() string {
	if phrase := q.phrase(); phrase != "" {
		return lastRunes(phrase, nounLetters)
	}
	return pluralNoun(strings.Fields(strings.ToLower(q.typed)))
}

// phrase is the noun behind 哪些, or before it, with what stands before it; "" for none.
func (q question) phrase() string {
	for _, which := range whichOnes {
		before, after, ok := strings.Cut(q.typed, which)
		if !ok {
			continue
		}
		after = strings.TrimRight(untilDeed(strings.TrimSpace(after)), aspects)
		if after == "" {
			after = trimEnds(before, linking)
		}
		return strings.TrimRightFunc(after, func(r rune) bool { return !unicode.IsLetter(r) })
	}
	return ""
}

// subjectOf is what stands in front of 有 or 应当 in a question.
func subjectOf(typed string) string {
	end := strings.Index(typed, "应当")
	if end < 0 {
		end = strings.Index(typed, "有哪些")
	}
	return strings.TrimSpace(typed[:max(end, 0)])
}

// aspects are what may stand behind a noun: 哪些情形下, 哪些领域中.
const aspects = " 下中里内"

// pluralNoun is the noun behind which, with two words before it at most: which permission
// levels. "" where it is none of several.
func pluralNoun(words []string) string {
	i := slices.Index(words, "which") + 1
	if i == 0 {
		return ""
	}
	for _, w := range words[i:min(i+3, len(words))] {
		switch {
		case grammar[w]:
			return ""
		case len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss"):
			return strings.TrimSuffix(w, "s")
		}
	}
	return ""
}

// untilDeed is s up to the first word that ends a noun, or what is no letter.
func untilDeed(s string) string {
	end := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != ' ' })
	if end < 0 {
		end = len(s)
	}
	for _, word := range slices.Concat(deeds, verbs, weak) {
		if at := strings.Index(s[:end], word); at > 0 || at == 0 && slices.Contains(deeds, word) {
			end = at
		}
	}
	return strings.TrimSpace(s[:end])
}

// trimEnds takes words off the end of s, as long as one stands there.
func trimEnds(s string, words []string) string {
	for {
		s = strings.TrimSpace(s)
		i := slices.IndexFunc(words, func(w string) bool { return strings.HasSuffix(s, w) })
		if i < 0 {
			return s
		}
		s = strings.TrimSuffix(s, words[i])
	}
}

func lastRunes(s string, n int) string {
	r := []rune(s)
	if len(r) < n {
		return ""
	}
	if isHan(r[len(r)-1]) {
		return string(r[len(r)-n:])
	}
	return strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:])
}

// parting stand between a whole and its parts.
var parting = []string{"包括", "包含", "涵盖", "分为"}

// partsOf is the whole whose parts a question asks for, and the verb in front of 哪些; "" for
// none.
func partsOf(typed string) (whole, verb string) {
	before, _, ok := strings.Cut(strings.ReplaceAll(typed, " ", ""), "哪些")
	if !ok {
		return "", ""
	}
	for _, word := range parting {
		if whole, ok := strings.CutSuffix(before, word); ok && len([]rune(whole)) >= 4 {
			return strings.TrimSuffix(whole, "主要"), ""
		}
	}
	bare := strings.TrimSuffix(before, "了")
	for _, word := range slices.Concat(deeds, weak, linking) {
		if word != "了" && (strings.HasSuffix(bare, word) || strings.HasSuffix(before, word)) {
			return "", "" // others do as well
		}
	}
	verb = lastRunes(bare, 2)
	if strings.ContainsAny(verb, "有是的") || strings.ContainsFunc(verb, func(r rune) bool { return !isHan(r) }) {
		verb = ""
	}
	return "", verb
}

func isHan(r rune) bool { return lang.Han(r) }

func noHan(s string) bool { return !strings.ContainsFunc(s, isHan) }
