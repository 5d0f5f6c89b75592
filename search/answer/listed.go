package answer

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// whichOnes ask for several things of the noun that follows, or stands before them.
var whichOnes = []string{"哪些", "哪几个", "哪几种", "哪几类", "哪几项", "naxie"}

// The words that end the noun behind 哪些: what somebody did, and what says less. linking
// stands before 哪些 and does not belong to the noun there.
var (
	deeds = []string{
		"发布", "推出", "提出", "出台", "印发", "制定", "建立", "建设", "建成", "建了", "参与", "加入", "支持", "使用", "采用", "应用", "提供", "开展", "实施",
		"发放", "补贴", "占据", "领先", "布局", "投资", "获得", "负责", "成立", "研发", "开发", "部署", "入选", "适合", "适用", "编写", "落地",
	}
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
	for _, which := range whichOnes {
		before, after, ok := strings.Cut(q.typed, which)
		if !ok {
			continue
		}
		after = strings.TrimLeft(untilDeed(strings.TrimSpace(after)), " ")
		if after == "" {
			after = trimEnds(before, linking)
		}
		return lastRunes(strings.TrimRightFunc(after, func(r rune) bool { return !unicode.IsLetter(r) }), nounLetters)
	}
	fields := strings.Fields(strings.ToLower(q.typed))
	if i := slices.Index(fields, "which"); i >= 0 && i+1 < len(fields) && len(fields[i+1]) > 3 && strings.HasSuffix(fields[i+1], "s") {
		return strings.TrimSuffix(fields[i+1], "s")
	}
	return ""
}

// untilDeed is s up to the first word that ends a noun, or what is no letter.
func untilDeed(s string) string {
	end := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != ' ' })
	if end < 0 {
		end = len(s)
	}
	for _, word := range slices.Concat(deeds, weak) {
		if at := strings.Index(s[:end], word); at > 0 || at == 0 && !slices.Contains(weak, word) {
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
	if unicode.Is(unicode.Han, r[len(r)-1]) {
		return string(r[len(r)-n:])
	}
	return strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:])
}

// list is what a question for things of a noun looks for.
type list struct {
	noun  string // "" for another question
	nouns []string
	done  bool     // somebody is asked for, by what they did
	did   []string // that, as the question says it
	terms []string // in the question
	rest  string   // what else it asks, without the terms, which a sentence need not say
}

func (a *Answerer) list(q question) list {
	of := list{noun: q.noun()}
	if of.noun == "" {
		return of
	}
	of.nouns = []string{of.noun}
	for _, nouns := range [][]string{somebody, regions} {
		if slices.Contains(nouns, of.noun) {
			of.nouns, of.done = nouns, true
		}
	}
	of.did = slices.DeleteFunc(slices.Clone(deeds), func(deed string) bool { return !strings.Contains(q.typed, deed) })
	of.rest = q.typed
	for _, name := range a.termNames {
		if strings.Contains(q.typed, name) {
			of.terms, of.rest = append(of.terms, name), strings.ReplaceAll(of.rest, name, " ")
		}
	}
	for _, words := range [][]string{{of.noun}, whichOnes, deeds, weak, linking} {
		for _, w := range words {
			of.rest = strings.ReplaceAll(of.rest, w, " ")
		}
	}
	return of
}

// in reports a sentence that lists things of the noun. Most sentences do not even have it.
func (of list) in(said string) bool {
	if !strings.ContainsAny(said, "、，；和与及,") {
		return false
	}
	lower := strings.ToLower(said)
	marked := strings.ReplaceAll(lower, mark, " ")
	for _, n := range of.nouns {
		marked = strings.ReplaceAll(marked, n, strings.Repeat(mark, len([]rune(n))))
	}
	return strings.Contains(marked, mark) && listed().MatchString(marked)
}

// listsOf reports a sentence that lists things of a noun, or names some of those who are
// asked for, and says of whom or where, if the question does. Of a term the sentences
// before may speak.
func (a *Answerer) listsOf(q question, of list, said string) bool {
	if !says(said, of.rest) || of.done && slices.ContainsFunc(of.did, func(deed string) bool { return !strings.Contains(said, deed) }) {
		return false
	}
	listed := of.in(said)
	if !listed && !of.done || a.onlyWithin(of.terms, said) {
		return false
	}
	names, places := a.lexicon.namesIn(said), a.lexicon.placesIn(said)
	others := among(names, a.firms)
	if slices.Contains(regions, of.noun) {
		others = append(among(names, a.regions), places...)
	}
	if !listed && !q.several(others, said) {
		return false
	}
	return !slices.ContainsFunc(q.names, func(name string) bool {
		return a.terms[key(cut(name))] == nil && !slices.Contains(names, name) && !slices.Contains(places, name) && !strings.Contains(said, name)
	})
}

// onlyWithin reports that a sentence has one of the terms of a question only within the
// name of another: 云原生 in 云原生安全.
func (a *Answerer) onlyWithin(asked []string, said string) bool {
	asked = slices.DeleteFunc(slices.Clone(asked), func(name string) bool { return !strings.Contains(said, name) })
	if len(asked) == 0 {
		return false
	}
	for _, name := range a.termNames {
		if !slices.Contains(asked, name) {
			said = strings.ReplaceAll(said, name, " ")
		}
	}
	return slices.ContainsFunc(asked, func(name string) bool { return !strings.Contains(said, name) })
}

func among(names, all []string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(n string) bool { return !slices.Contains(all, n) })
}

// several reports two names or more that the question does not have, one beside another.
func (q question) several(names []string, said string) bool {
	slices.Sort(names)
	names = slices.DeleteFunc(slices.Compact(names), func(name string) bool { return !isNoDefault(name) || slices.Contains(q.names, name) })
	return len(names) > 1 && strings.ContainsAny(said, "、和与及")
}

// says reports a sentence that has nearly all letters of what else is asked, what is done
// apart, and all its Latin words.
func says(said, rest string) bool {
	asked, has := 0, 0
	for _, r := range rest {
		if unicode.Is(unicode.Han, r) {
			asked++
			if strings.ContainsRune(said, r) {
				has++
			}
		}
	}
	lower := strings.ToLower(said)
	latin := strings.FieldsFunc(strings.ToLower(rest), func(r rune) bool { return r >= 0x80 || !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return has*5 >= asked*4 && !slices.ContainsFunc(latin, func(w string) bool { return !grammar[w] && !strings.Contains(lower, strings.TrimSuffix(w, "s")) })
}

// grammar is what a question in English has and its answer need not.
var grammar = map[string]bool{
	"which": true, "are": true, "is": true, "do": true, "does": true, "did": true, "the": true, "a": true, "an": true, "of": true, "in": true, "to": true, "it": true, "can": true,
	"there": true, "by": true, "for": true, "with": true, "have": true, "has": true, "support": true, "supports": true, "supported": true, "use": true, "uses": true, "used": true,
}

// mark stands for each letter of the nouns in a sentence, so that one pattern does for all.
const mark = "_"

// listed finds a list of things of the marked noun: 甲、乙等芯片, 芯片包括甲、乙,
// 甲芯片、乙芯片; chips such as A and B, A, B and other chips.
var listed = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(strings.ReplaceAll(`、[^，。；：]{1,60}?等[^，。；：、的]{0,8}N`+
		`|N[^，。；：、]{0,8}(?:包括|包含|涵盖|分为|主要有|共有|分别是|分别为|主要是|例如|如[^何果今此同]|即[^将使可便])[^。；]{1,60}?、`+
		`|N[^，。；：、]{0,8}[：:][^。；]{1,60}?[、；]`+
		`|N(?:、|和|及|与|以及)[^，。；：、]{1,20}N`+
		`|\bNs?,? (?:such as|including|include|like)\b[^.;]{1,80}?(?:,| and )`+
		`|[,] [^.;]{1,60}? and other [^.;,]{0,20}\bNs?\b`, "N", mark+"+"))
})
