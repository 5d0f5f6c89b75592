package search

import (
	"regexp"
	"strings"
	"sync"
)

// asking is what kind of answer a question wants.
type asking int

const (
	anything asking = iota
	amount
	date
	reason
	meaning
	listing
	method
)

// questionWords are what a question says beside its subject, the longest
// first, by what they ask for.
var questionWords = []struct {
	ask   asking
	words string
}{
	{date, `什么时候|什么时间|何时|哪一年|哪年|几月份|几时|多久|when`},
	{reason, `是什么原因|什么原因|原因是什么|为什么|为何|为啥|凭什么|怎么会|why`},
	{amount, `哪[个家种些]更[大多快高强好]|谁更[大多快高强好]|有多少钱|多少钱|有多少|多少|有多大|多大|多高|多快|多长|几(?:个|家|倍|成|年|次|种|类|项|款|块|亿|万|名|大)|how much|how many|how big|how large|how fast`},
	{meaning, `是什么意思|什么意思|指的是什么|指什么|是指什么|什么是|什么叫|何谓|怎么理解|是什么|是啥|啥是|what is|what's|what does|meaning of|definition of`},
	{listing, `哪[一二三四五六七八九十两几]?(?:些|个|几个|家|种|类|方面|项|里|儿|大|点)?|有什么|有何|有啥|什么样的|什么|啥|谁|which|what are|what|who|where`},
	{method, `怎么样|怎么|如何|怎样|怎|咋|how do|how does|how to|how is|how can|how`},
	{anything, `请问|告诉我|我想知道|想知道|想了解|介绍一下|介绍|说说|讲讲|一下|是不是|有没有|能不能|能否|可以|可不可以|是否|会不会|吗|呢|么|吧|啊|please|tell me|explain|describe|show me`},
}

// question finds the words; each ask is a group of its own. Latin words are
// found whole.
var question = sync.OnceValue(func() *regexp.Regexp {
	var groups []string
	for _, q := range questionWords {
		groups = append(groups, "("+boundLatin(q.words)+")")
	}
	return regexp.MustCompile(strings.Join(groups, "|"))
})

func boundLatin(words string) string {
	list := strings.Split(words, "|")
	for i, w := range list {
		if w[0] >= 'a' && w[0] <= 'z' {
			list[i] = `\b` + w + `\b`
		}
	}
	return strings.Join(list, "|")
}

// englishStops are words of an English question that name nothing.
const englishStops = " the a an of in on for to is are was were do does did be been by and or with from at as it its this that " +
	"can will would should about into over than has have had their there between s i my we our you your use used using get between "

// readQuestion finds what is asked for and takes the words that only ask out
// of the match, unless nothing is left.
func (r *reader) readQuestion() {
	lower := strings.ToLower(r.sidePlan.typed)
	if len(lower) != len(r.sidePlan.typed) {
		return // offsets would lie
	}
	dead := make([]bool, len(r.toks))
	for _, m := range question().FindAllStringSubmatchIndex(lower, -1) {
		for g, q := range questionWords {
			if m[2+2*g] >= 0 && (r.ask == anything) {
				r.ask = q.ask
			}
		}
		r.bury(dead, m[0], m[1])
	}
	for i, t := range r.toks {
		if t.id.isWord() && strings.Contains(englishStops, " "+r.spelled(i, i+1)+" ") {
			dead[i] = true
		}
	}
	r.strip(dead)
}

// bury marks the tokens that stand in bytes [from, to) of the query.
func (r *reader) bury(dead []bool, from, to int) {
	for i, t := range r.toks {
		if at := int(r.query.at[t.start]); at >= from && at < to {
			dead[i] = true
		}
	}
}

// strip turns dead tokens into breaks when something else is left.
func (r *reader) strip(dead []bool) {
	left := 0
	for i, t := range r.toks {
		if !dead[i] && t.id != breakToken && !isFunction(t.id) {
			left++
		}
	}
	if left < 2 && !(left == 1 && r.hasWord(dead)) {
		return
	}
	for i := range r.toks {
		if dead[i] {
			r.toks[i].id = breakToken
		}
	}
	if r.ask != anything {
		r.note(Interpretation{From: r.sidePlan.typed, To: r.rest(), Why: WhyQuestion})
	}
}

// rest is what is left of the query, as it was typed.
func (r *reader) rest() string {
	var parts []string
	for i := 0; i < len(r.toks); {
		to := i
		for to < len(r.toks) && r.toks[to].id != breakToken {
			to++
		}
		if to > i {
			parts = append(parts, r.typed(i, to))
		}
		i = to + 1
	}
	return strings.Join(parts, " ")
}

func (r *reader) hasWord(dead []bool) bool {
	for i, t := range r.toks {
		if !dead[i] && t.id.isWord() {
			return true
		}
	}
	return false
}

// cues are words that a sentence with the answer tends to have.
var cues = map[asking][]string{
	reason:  {"由于", "因为", "受", "得益于", "导致", "背景下", "原因", "随着", "使得"},
	meaning: {"是指", "通常指", "是一种", "是一", "作为", "是"},
	listing: {"一是", "包括", "包含", "涵盖", "如", "、", "分别"},
	method:  {"通过", "利用", "采用", "借助", "实现", "基于"},
}

// bonus pays a sentence that has the form of the answer.
func (a asking) bonus(ps *passage, sentence int) float64 {
	switch a {
	case anything:
		return 0
	case amount:
		if ps.hasQuantity(sentence) {
			return tune.cue
		}
		return 0
	case date:
		if ps.hasYear(sentence) {
			return tune.cue
		}
		return 0
	}
	for _, cue := range cues[a] {
		if ps.says(sentence, cue) {
			return tune.cue
		}
	}
	return 0
}

// within returns the runes of a sentence.
func (ps *passage) within(sentence int) []rune {
	from, to := ps.tokens[ps.sents[sentence]].start, int32(len(ps.runes))
	if sentence+1 < len(ps.sents) && int(ps.sents[sentence+1]) < len(ps.tokens) {
		to = ps.tokens[ps.sents[sentence+1]].start
	}
	return ps.runes[from:to]
}

func (ps *passage) says(sentence int, words string) bool {
	return indexRunes(ps.within(sentence), []rune(words), 0) >= 0
}

// hasYear says whether a sentence names a year or month.
func (ps *passage) hasYear(sentence int) bool {
	rs := ps.within(sentence)
	for i := 1; i < len(rs); i++ {
		if (rs[i] == '年' || rs[i] == '月') && isDigit(rs[i-1]) {
			return true
		}
	}
	return false
}

// hasQuantity says whether a sentence states a number that is not a date.
func (ps *passage) hasQuantity(sentence int) bool {
	rs := ps.within(sentence)
	for i := 1; i < len(rs); i++ {
		if isDigit(rs[i-1]) && !isDigit(rs[i]) && !strings.ContainsRune("年月.-/", rs[i]) {
			return true
		}
	}
	return false
}
