package search

import (
	"slices"
	"strings"
	"testing"

	"yunlan/content"
)

// TestOnlyWordsAreGuessed: what is guessed is made of words of the paper, not
// a piece from the end of one and the start of the next.
func TestOnlyWordsAreGuessed(t *testing.T) {
	e := ready(t)
	for _, c := range []struct{ name, query, guess string }{
		{"a piece of 容量治理", "量子", ""},
		{"the same among others", "量子计算", ""},
		{"blurred in a word of two", "程是", ""},
		{"another word for the end of one", "数据中台", ""},
		{"initials of no word", "dxsjzt", ""},
		{"syllables that are no word together", "gong xin bu", ""},
		{"a homophone", "云计蒜", "云计算"},
		{"two homophones", "平抬工呈", "平台工程"},
		{"a homophone in a word of two", "机群", "集群"},
		{"one wrong within a phrase", "可观查性", "可观测性"},
		{"one wrong within a word of three", "云纪算", "云计算"},
		{"one missing", "可观性", "可观测性"},
		{"pinyin of one character", "yun", "云"},
		{"pinyin begun", "yunji", "云计算"},
		{"a word cut short", "zhongxiaoqi", "中小企业"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, in := range e.Search(Query{Text: c.query}).Interpreted {
				got = append(got, in.To)
			}
			if c.guess == "" && len(got) > 0 || c.guess != "" && !slices.Contains(got, c.guess) {
				t.Errorf("%s is read as %q, want %q", c.query, got, c.guess)
			}
		})
	}
}

func TestWordsBeginWhereTheyShould(t *testing.T) {
	l := newLibrary(content.Load(), paperAliases)
	for _, c := range []struct {
		stretch string
		whole   bool
	}{
		{"云计算", true},
		{"平台工程", true},
		{"混沌工程", true},
		{"中小企业", true},
		{"算力", true},
		{"工程", true},
		{"量治", false},
		{"台工", false},
		{"云计", false},
		{"沌工程", false},
		{"的算力", false},
	} {
		whole := false
		ids := l.tokenize(c.stretch)
		l.find(ids, func(ps *passage, k int) bool {
			whole = whole || l.lexicon().whole(ps, k, len(ids))
			return true
		})
		if whole != c.whole {
			t.Errorf("%s made of words: %v", c.stretch, whole)
		}
	}
}

// TestWordsOfTheDocumentStandInIt: whatever the dictionary makes of the paper is there.
func TestWordsOfTheDocumentStandInIt(t *testing.T) {
	l := newLibrary(content.Load(), paperAliases)
	words := l.lexicon().words
	for w := range words {
		if n := len([]rune(w)); n < 2 || n > longestWord || l.count(l.tokenize(w)) == 0 {
			t.Errorf("%q is no word of the paper", w)
		}
	}
	for _, w := range []string{"云计算", "算力", "混沌工程", "数据孤岛", "信创"} {
		if !words[w] {
			t.Errorf("%s is a word of the paper", w)
		}
	}
}

// TestTextIsCutIntoWords: by the general table, whatever the document.
func TestTextIsCutIntoWords(t *testing.T) {
	l := newLibrary(content.Load(), paperAliases)
	for text, want := range map[string]string{
		"数据出境": "数据 出境", "量子计算机": "量子 计算机", "三家运营商的云去年各赚了多少": "三家 运营商 的 云 去年 各 赚 了 多少",
		"贵州的补贴": "贵州 的 补贴", "云计算": "云计算", "算力并网": "算力并网", "": "",
	} {
		query := analyze(text, l.words)
		var words []string
		eachPart(query.tokens, l.lexicon().cut(query.tokens, nil), func(from, to int) {
			words = append(words, string(query.runes[query.tokens[from].start:query.tokens[to-1].end]))
		})
		if got := strings.Join(words, " "); got != want {
			t.Errorf("%s is cut into %q, want %q", text, got, want)
		}
	}
}
