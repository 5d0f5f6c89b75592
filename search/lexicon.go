package search

import (
	"math"
	"strings"

	"yunlan/search/meaning"
)

// lexicon knows where the words of the document begin: 量治 stands in 容量治理
// and is no word. Only words are guessed. Words are those of the general table,
// and what the document itself keeps together (算力).
type lexicon struct {
	general *meaning.Table
	words   map[string]bool // of the document, two characters and more
	own     map[term]bool   // those of them that the table does not have: two characters each
	edges   [][]bool        // by passage and token: a word begins here, or the one before ended
}

func (l *library) readLexicon() *lexicon {
	x := newLexicon(len(l.passages))
	if l.cuts == nil || !x.restore(l, l.cuts) {
		x = newLexicon(len(l.passages))
		x.cutAll(l)
	}
	for i := range l.passages {
		toks := l.passages[i].tokens
		eachPart(toks, x.edges[i], func(from, to int) {
			if w := spellHan(toks[from:to]); w != "" && to-from > 1 {
				x.words[w] = true
			}
		})
	}
	return x
}

func newLexicon(passages int) *lexicon {
	return &lexicon{
		general: meaning.Load(), words: make(map[string]bool, 2048), own: map[term]bool{}, edges: make([][]bool, passages),
	}
}

// cutAll cuts the sample, again where a word of the document's own stands.
func (x *lexicon) cutAll(l *library) {
	for i := range l.passages {
		x.edges[i] = x.cut(l.passages[i].tokens, nil)
	}
	x.readOwn(l)
	for i := range l.passages {
		if toks := l.passages[i].tokens; x.hasOwn(toks) {
			x.edges[i] = x.cut(toks, nil)
		}
	}
}

// grammar are characters that make no word with a neighbour by standing beside
// it often.
const grammar = "的了在是和与及对从把被给让有也都还就于以为其这那或着等能将并向已均更此该如但而又仍至到中下上一二三四五六七八九十大新年月个各不"

// readOwn finds the words that the table does not have: two characters that it
// leaves single side by side more than once, one of them seldom elsewhere.
func (x *lexicon) readOwn(l *library) {
	pairs, single := map[term]int{}, map[tokenID]int{}
	for i := range l.passages {
		toks, edges := l.passages[i].tokens, x.edges[i]
		for k, t := range toks {
			single[t.id]++
			if k+1 < len(toks) && edges[k] && edges[k+1] && edges[k+2] && spellHan(toks[k:k+2]) != "" {
				pairs[term{t.id, toks[k+1].id}]++
			}
		}
	}
	for p, n := range pairs {
		w := string(rune(p.a)) + string(rune(p.b))
		if n > 1 && 5*n >= min(single[p.a], single[p.b]) && !strings.ContainsAny(w, grammar) {
			x.own[p] = true
		}
	}
}

func (x *lexicon) hasOwn(toks []token) bool {
	for i := 1; i < len(toks); i++ {
		if x.own[term{toks[i-1].id, toks[i].id}] {
			return true
		}
	}
	return false
}

// longestWord bounds the characters of a word.
const longestWord = 6

// What a word costs that the table does not have, and a character that is no
// word of it; see meaning.Table.Rarity for the others.
const (
	ownCost  = 12
	loneCost = 16
)

func (x *lexicon) cost(word string, toks []token, keys thesaurus) float64 {
	if rank, ok := x.general.Rank(word); ok {
		return x.general.RarityAt(rank)
	}
	switch {
	case len(toks) == 1:
		return loneCost
	case keys[word] != nil, len(toks) == 2 && x.own[term{toks[0].id, toks[1].id}]:
		return ownCost
	}
	return math.Inf(1)
}

// cut parts tokens into the words that make them most probable; keys are words
// too. The result has one element more than toks and says where a part begins.
func (x *lexicon) cut(toks []token, keys thesaurus) []bool {
	cost, next := make([]float64, len(toks)+1), make([]int, len(toks)+1)
	for i := len(toks) - 1; i >= 0; i-- {
		cost[i], next[i] = loneCost+cost[i+1], i+1
		for n := 1; n <= x.longest(toks[i:], keys); n++ {
			w := spellHan(toks[i : i+n])
			if w == "" {
				break
			}
			if c := x.cost(w, toks[i:i+n], keys) + cost[i+n]; c < cost[i] {
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

// longest bounds the tokens of a word that toks begin with.
func (x *lexicon) longest(toks []token, keys thesaurus) int {
	switch {
	case len(toks) < 2:
		return len(toks)
	case keys != nil:
		return min(longestWord, len(toks))
	}
	n := x.general.Longest(rune(toks[0].id), rune(toks[1].id))
	if n < 2 && x.own[term{toks[0].id, toks[1].id}] {
		n = 2
	}
	return min(max(1, n), longestWord, len(toks))
}

// eachPart calls do for each part that edges make of toks.
func eachPart(toks []token, edges []bool, do func(from, to int)) {
	for from := 0; from < len(toks); {
		to := from + 1
		for !edges[to] {
			to++
		}
		do(from, to)
		from = to
	}
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
