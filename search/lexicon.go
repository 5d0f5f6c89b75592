package search

import (
	_ "embed"
	"strings"
)

// wordList is made by ./gen: the Chinese words that the paper uses.
//
//go:embed words.txt
var wordList string

// lexicon knows the words of the paper and where they begin: 量治 stands in
// 容量治理 and is no word. Only words are guessed.
type lexicon struct {
	words map[string]bool
	opens map[term]bool // the first two characters of a word
	edges [][]bool      // by passage and token: a word begins here, or the one before ended
}

func (l *library) readLexicon() *lexicon {
	x := &lexicon{words: make(map[string]bool, 2048), opens: make(map[term]bool, 2048)}
	for w := range strings.Lines(wordList) {
		w = strings.TrimSuffix(w, "\n")
		if ids := l.tokenize(w); l.hasPairs(ids) {
			x.words[w] = true
			x.opens[term{ids[0], ids[1]}] = true
		}
	}
	for i := range l.passages {
		x.edges = append(x.edges, x.cut(l.passages[i].tokens))
	}
	return x
}

func (l *library) hasPairs(ids []tokenID) bool {
	for i := 1; i < len(ids); i++ {
		if !l.pairs()[term{ids[i-1], ids[i]}] {
			return false
		}
	}
	return len(ids) > 1
}

// longestWord is the length, in characters, of the longest word of the list.
const longestWord = 4

// lone is what a character by itself costs a cut, a word costing 1: of as
// many parts, those with more words are better.
const lone = 1.01

// cut parts tokens into the fewest words. The result has one element more than
// toks and says where a part begins.
func (x *lexicon) cut(toks []token) []bool {
	cost, next := make([]float64, len(toks)+1), make([]int, len(toks)+1)
	for i := len(toks) - 1; i >= 0; i-- {
		cost[i], next[i] = lone+cost[i+1], i+1
		if i+1 == len(toks) || !x.opens[term{toks[i].id, toks[i+1].id}] {
			continue
		}
		for n := 2; n <= min(longestWord, len(toks)-i); n++ {
			if c := 1 + cost[i+n]; c < cost[i] && x.words[spellHan(toks[i:i+n])] {
				cost[i], next[i] = c, i+n
			}
		}
	}
	edges := make([]bool, len(toks)+1)
	for i := 0; i < len(toks); i = next[i] {
		edges[i] = true
	}
	edges[len(toks)] = true
	return edges
}

// spellHan spells tokens that are all Chinese characters; others leave a text
// that is no word.
func spellHan(toks []token) string {
	var b [longestWord * len("云")]byte
	s := b[:0]
	for _, t := range toks {
		if t.id.isWord() || t.id == breakToken {
			return ""
		}
		s = append(s, string(rune(t.id))...)
	}
	return string(s)
}

// whole says whether tokens [k, k+n) of a passage are words from end to end,
// one of them of two characters or more, none that is grammar at an end.
func (x *lexicon) whole(ps *passage, k, n int) bool {
	if n <= longestWord && x.words[spellHan(ps.tokens[k:k+n])] {
		return true
	}
	return x.edges[ps.order][k+n] && x.begins(ps, k, n) &&
		!isFunction(ps.tokens[k].id) && !isFunction(ps.tokens[k+n-1].id)
}

// begins says whether tokens [k, k+n) begin with a word; the last one may be
// cut short.
func (x *lexicon) begins(ps *passage, k, n int) bool {
	edges := x.edges[ps.order]
	if !edges[k] {
		return false
	}
	for i := k + 1; i <= k+n; i++ {
		if !edges[i] {
			return true
		}
	}
	return false
}

// loneEnd says whether a single character stands at an end of tokens
// [k, k+n), which are words.
func (x *lexicon) loneEnd(ps *passage, k, n int) bool {
	edges := x.edges[ps.order]
	return n > 1 && (edges[k+1] || edges[k+n-1]) && (n > longestWord || !x.words[spellHan(ps.tokens[k:k+n])])
}

// wordEnd is where the word ends that token k stands in, or k when one begins.
func (x *lexicon) wordEnd(ps *passage, k int) int {
	for !x.edges[ps.order][k] {
		k++
	}
	return k
}

// span are tokens [from, to) of a passage.
type span struct{ from, to int }

// within draws the ends of s in to where words end, keep staying inside, and
// returns the first token of what is left and how many they are; none when
// that is no words.
func (x *lexicon) within(ps *passage, s, keep span) (from, n int) {
	edges := x.edges[ps.order]
	for s.from < keep.from && !edges[s.from] {
		s.from++
	}
	for s.to > keep.to && !edges[s.to] {
		s.to--
	}
	if s.to > len(ps.tokens) || !x.whole(ps, s.from, s.to-s.from) {
		return 0, 0
	}
	return s.from, s.to - s.from
}
