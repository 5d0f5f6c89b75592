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

// isStop reports whether a folded word is one of them.
func isStop(w string) bool { return strings.Contains(englishStops, " "+w+" ") }

// readQuestion finds what is asked for and takes the words that only ask out
// of the match, unless nothing is left.
func readQuestion(q *tokens) []reading {
	lower := strings.Map(foldInPlace, q.typed)
	dead, asked := make([]bool, len(q.tokens)), false
	for _, m := range question().FindAllStringSubmatchIndex(lower, -1) {
		asked = asked || m[2] < 0
		q.bury(dead, m[0], m[1])
	}
	for i, t := range q.tokens {
		if t.id.isWord() && !q.taken[i] && isStop(q.spelled(i, i+1)) {
			dead[i] = true
		}
	}
	if !q.leaves(dead) {
		return nil
	}
	var list []reading
	if asked {
		list = append(list, reading{to: len(q.tokens), why: WhyQuestion, shown: q.without(dead)})
	}
	for i, d := range dead {
		if d {
			list = append(list, reading{from: i, to: i + 1, drops: true})
		}
	}
	return list
}

// foldInPlace folds a rune when that leaves every offset where it is.
func foldInPlace(r rune) rune {
	if f := fold(r); f > 0 && utf8.RuneLen(f) == utf8.RuneLen(r) {
		return f
	}
	return r
}

// bury marks the tokens that stand in bytes [from, to) of the query.
func (q *tokens) bury(dead []bool, from, to int) {
	for i, t := range q.tokens {
		if at := int(q.at[t.start]); at >= from && at < to && !q.taken[i] {
			dead[i] = true
		}
	}
}

// leaves reports whether something to look for is left without the dead: a
// word, or two characters.
func (q *tokens) leaves(dead []bool) bool {
	left, word := 0, false
	for i, t := range q.tokens {
		if !dead[i] && t.id != breakToken && !isFunction(t.id) {
			left++
			word = word || t.id.isWord()
		}
	}
	return left > 1 || word
}

// without is what is left of the query, as it was typed.
func (q *tokens) without(dead []bool) string {
	var parts []string
	gone := func(i int) bool { return dead[i] || q.tokens[i].id == breakToken }
	for i := 0; i < len(q.tokens); i++ {
		from := i
		for i < len(q.tokens) && !gone(i) {
			i++
		}
		if i > from {
			parts = append(parts, q.typedAt(from, i))
		}
	}
	return strings.Join(parts, " ")
}
