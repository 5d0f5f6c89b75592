package answer

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// list is what a question for things of a noun looks for.
type list struct {
	noun    string // "" for another question
	nouns   []string
	done    bool     // somebody is asked for, by what they did
	did     []string // that, as the question says it
	terms   []string // in the question
	rest    string   // what else it asks, without the terms, which a sentence need not say
	whole   string   // of which the parts are asked for: 个人信息的处理 in 个人信息的处理包括哪些活动
	phrase  string   // the noun with what stands before it: 首发经济
	subject string   // who should do it: 处理者 in 处理者有哪些义务
	verb    string   // in front of 哪些: 遵循 in 应当遵循哪些原则
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
	of.phrase, of.subject = q.phrase(), subjectOf(q.typed)
	of.whole, of.verb = partsOf(q.typed)
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

// abstract are nouns of which 甲、乙和丙原则 is a list: of others 丙芯片 may be the last of several
// things.
var abstract = []string{"原则", "要求", "理念", "方针", "特征", "特点", "特性", "功能", "能力", "作用", "权利", "义务", "职责", "目标", "精神", "效应", "优势"}

// mostListed is how long, in bytes, what stands beside 、 may be.
const mostListed = 45

// follows reports a sentence that says right behind the verb what is asked for: 遵循合法、正当、必要和诚信
// 原则.
func (of list) follows(said string) bool {
	_, after, ok := strings.Cut(said, of.verb)
	if of.verb == "" || !ok || !slices.Contains(abstract, of.noun) {
		return false
	}
	if end := strings.IndexAny(after, "，。；："); end >= 0 {
		after = after[:end]
	}
	first, last := strings.Index(after, "、"), strings.LastIndex(after, "、")
	at := strings.LastIndex(after, of.noun)
	return first > 0 && first < mostListed && at > last && at-last < mostListed && !strings.Contains(after[last:at], "的")
}

// isOne reports that what is asked for is itself one of the things listed: 首发经济、银发经济等.
func (of list) isOne(said string) bool {
	return len([]rune(of.phrase)) >= 2*nounLetters && (strings.Contains(said, of.phrase+"、") || strings.Contains(said, "、"+of.phrase+"等"))
}

// isDone reports a sentence in which the verb in front of 哪些 stands in the clause of the noun:
// what is 优化 is not what is 推出. Deeds stand for each other.
func (of list) isDone(said string) bool {
	if of.verb == "" {
		return true
	}
	for clause := range strings.FieldsFuncSeq(said, func(r rune) bool { return strings.ContainsRune("，。；：", r) }) {
		if strings.Contains(clause, of.verb) && slices.ContainsFunc(of.nouns, func(n string) bool { return strings.Contains(clause, n) }) {
			return true
		}
	}
	return false
}

// parts reports a sentence that says the parts of the whole.
func (of list) parts(said string) bool {
	said = strings.ReplaceAll(said, " ", "")
	return of.whole != "" && slices.ContainsFunc(parting, func(word string) bool {
		for _, verb := range []string{word, "主要" + word, "应当" + word} {
			if _, after, ok := strings.Cut(said, of.whole+verb); ok && strings.Contains(after, "、") {
				return true
			}
		}
		return false
	})
}

// in reports a sentence that lists things of the noun. Most sentences do not even have it.
func (of list) in(said, about string) bool {
	if !strings.ContainsAny(said, "、，；和与及,") {
		return false
	}
	marked := of.marked(said)
	if !strings.Contains(marked, mark) {
		return false
	}
	if strings.Contains(marked, "等") {
		marked = otherHeads().ReplaceAllString(marked, "。")
	}
	if listed().MatchString(marked) {
		return true
	}
	return slices.ContainsFunc(strings.FieldsFunc(marked, func(r rune) bool { return strings.ContainsRune("，。；：", r) }), func(clause string) bool {
		return paired().MatchString(clause) && says(clause, about, of.rest)
	})
}

// otherHeads find what a list is of where words follow that it is not of: 架构、模式等方面冲击 lists
// no 服务.
var otherHeads = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`等(?:方面|领域|形式|手段|环节|因素|角度|维度|层面)`)
})

// paired finds 甲芯片、乙芯片, which lists chips only if the clause says of them what is asked.
var paired = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(strings.ReplaceAll(`N(?:、|和|及|与|以及)[^，。；：、]{1,20}N`, "N", mark+"+"))
})

// marked is a sentence with its nouns marked.
func (of list) marked(said string) string {
	said = strings.ReplaceAll(lower(said), mark, " ")
	for _, n := range of.nouns {
		said = strings.ReplaceAll(said, n, strings.Repeat(mark, len([]rune(n))))
	}
	return said
}

// listsOf reports a sentence that lists things of a noun, or names some of those who are
// asked for, and says of whom or where, if the question does. Of a term the sentences
// before may speak; about is what the whole document and the block are about.
func (a *Answerer) listsOf(q question, of list, said, about string) bool {
	if !says(said, about, of.rest) || of.isOne(said) || !of.isDone(said) || of.done && slices.ContainsFunc(of.did, func(deed string) bool { return !strings.Contains(said, deed) }) {
		return false
	}
	listed := of.in(said, about) || of.follows(said) || of.parts(said)
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

// entry is how an entry about one thing begins: （4）四方精创——
var entry = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[（(][一二三四五六七八九十\d]{1,2}[）)][^，。；：（）]{2,20}$`)
})

// about is what a sentence is about without saying so: the whole document, and the entry that
// it stands in.
func (a *Answerer) about(before string) string {
	for at := strings.LastIndex(before, "——"); at > 0; at = strings.LastIndex(before[:at], "——") {
		open := max(strings.LastIndex(before[:at], "（"), strings.LastIndex(before[:at], "("))
		if open >= 0 && entry().MatchString(before[open:at]) {
			return a.titleHan + before[open:at]
		}
	}
	return a.titleHan
}

// hanOf is the Chinese of a title: a Latin name in it is too much of a name to go without.
func hanOf(title string) string {
	return strings.Map(func(r rune) rune {
		if isHan(r) {
			return r
		}
		return -1
	}, title)
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
// apart, and all its Latin words; what it is about may have letters too.
func says(said, about, rest string) bool {
	asked, has := 0, 0
	for _, r := range rest {
		if isHan(r) {
			asked++
			if strings.ContainsRune(said, r) || strings.ContainsRune(about, r) {
				has++
			}
		}
	}
	if asked-has > asked/lettersToOneMissing {
		return false
	}
	latin := strings.FieldsFunc(lower(rest), func(r rune) bool { return r >= 0x80 || !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if len(latin) == 0 {
		return true
	}
	small := lower(said)
	return !slices.ContainsFunc(latin, func(w string) bool { return !grammar[w] && !strings.Contains(small, stem(w)) })
}

// stem is a word without the ending that another form of it may lack.
func stem(word string) string {
	for _, ending := range []string{"ing", "ed", "es", "s", "e"} {
		if cut, ok := strings.CutSuffix(word, ending); ok && len(cut) >= 4 {
			return cut
		}
	}
	return word
}

// lettersToOneMissing is of how many letters one may be missing: a verb mostly.
const lettersToOneMissing = 6

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
		`|N[^，。；：、的]{0,8}(?:，其中|，)?(?:主要)?(?:包括|包含|涵盖|分为|主要有|共有|分别是|分别为|主要是|例如|如[^何果今此同]|即[^将使可便])[^。；]{1,60}?(?:、|，以及)`+
		`|N[^，。；：、]{0,8}[：:][^。；]{1,60}?[、；]`+
		`|\bNs?,? (?:such as|including|include|like)\b[^.;]{1,80}?(?:,| and )`+
		`|\bNs?: [^.;:]{1,60}?, [^.;:]{0,60}?(?:, | )and `+
		`|[,] [^.;]{1,60}? and other [^.;,]{0,20}\bNs?\b`, "N", mark+"+"))
})
