package search

import (
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"
)

// questionWords are what a question says beside its subject: how much, when,
// why, what it means, which, how; at last what is only polite.
var questionWords = []string{
	`什么时候|什么时间|何时|哪一年|哪年|几月份|几时|多久|when`,
	`是什么原因|什么原因|原因是什么|为什么|为何|为啥|凭什么|怎么会|why`,
	`哪[个家种些]更[大多快高强好]|谁更[大多快高强好]|有多少钱|多少钱|有多少|多少|有多大|多大|多高|多快|多长|几(?:个|家|倍|成|年|次|种|类|项|款|块|亿|万|名|大)|how much|how many|how big|how large|how fast`,
	`是什么意思|什么意思|指的是什么|指什么|是指什么|什么是|什么叫|何谓|怎么理解|是什么|是啥|啥是|what is|what's|what does|meaning of|definition of`,
	`哪[一二三四五六七八九十两几]?(?:些|个|几个|家|种|类|方面|项|里|儿|大|点)?|有什么|有何|有啥|什么样的|什么|啥|谁|which|what are|what|who|where`,
	`怎么样|怎么|如何|怎样|怎|咋|how do|how does|how to|how is|how can|how`,
	`请问|告诉我|我想知道|想知道|想了解|介绍一下|介绍|说说|讲讲|一下|是不是|有没有|能不能|能否|可以|可不可以|是否|会不会|吗|呢|么|吧|啊|please|tell me|explain|describe|show me`,
}

// question finds the words, the polite ones in a group. Latin words are found
// whole.
var question = sync.OnceValue(func() *regexp.Regexp {
	last := len(questionWords) - 1
	asking := boundLatin(strings.Join(questionWords[:last], "|"))
	return regexp.MustCompile(asking + "|(" + boundLatin(questionWords[last]) + ")")
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
	lower := strings.Map(foldInPlace, r.sidePlan.typed)
	dead, asked := make([]bool, len(r.toks)), false
	for _, m := range question().FindAllStringSubmatchIndex(lower, -1) {
		asked = asked || m[2] < 0
		r.bury(dead, m[0], m[1])
	}
	for i, t := range r.toks {
		if t.id.isWord() && !r.explained[i] && strings.Contains(englishStops, " "+r.spelled(i, i+1)+" ") {
			dead[i] = true
		}
	}
	if r.strip(dead) && asked {
		r.note(r.sidePlan.typed, r.rest(), WhyQuestion, nil)
	}
}

// foldInPlace folds a rune when that leaves every offset where it is.
func foldInPlace(r rune) rune {
	if f := fold(r); f > 0 && utf8.RuneLen(f) == utf8.RuneLen(r) {
		return f
	}
	return r
}

// bury marks the tokens that stand in bytes [from, to) of the query.
func (r *reader) bury(dead []bool, from, to int) {
	for i, t := range r.toks {
		if at := int(r.query.at[t.start]); at >= from && at < to && !r.explained[i] {
			dead[i] = true
		}
	}
}

// strip turns dead tokens into breaks when something else is left.
func (r *reader) strip(dead []bool) bool {
	left := 0
	for i, t := range r.toks {
		if !dead[i] && t.id != breakToken && !isFunction(t.id) {
			left++
		}
	}
	if left < 2 && !(left == 1 && r.hasWord(dead)) {
		return false
	}
	for i := range r.toks {
		if dead[i] {
			r.toks[i].id = breakToken
		}
	}
	return true
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
