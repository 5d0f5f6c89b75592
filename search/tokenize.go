package search

import (
	"strings"
	"sync"
	"unicode/utf8"

	"yunlan/content/sentence"

	"yunlan/content/lang"
)

// A tokenID is a Chinese character's own code point, or wordBase plus the
// place of a Latin word or number in the vocabulary; 0 is a break that no
// match crosses (punctuation).
type tokenID uint32

const (
	breakToken tokenID = 0
	wordBase   tokenID = 0x200000
	unknown    tokenID = 0x7fffffff // a word that the paper does not have
)

func (t tokenID) isWord() bool { return t >= wordBase }

// token is one character, word or number; start and end index runes.
type token struct {
	id         tokenID
	start, end int32
}

// text is a passage or a query in the form that is matched: folded runes
// without white space, the tokens they make, and the way back to the bytes.
type text struct {
	runes  []rune
	at     []int32 // byte offset of each rune in the original, and one past the last
	tokens []token
	sents  []int32 // token index at which each sentence starts
}

// bytes returns where runes [from, to) stand in the original.
func (t *text) bytes(from, to int32, original string) (start, end int) {
	start = int(t.at[from])
	last := int(t.at[to-1])
	_, n := utf8.DecodeRuneInString(original[last:])
	return start, last + n
}

// analyze folds s and cuts it into tokens: one for each Chinese character,
// Latin word, number and percent sign. Spaces and hyphens part words without
// breaking a match ("GAIA-X", "图 4"); other punctuation breaks it.
func analyze(s string, words *vocabulary) *text {
	most := len(s)/3 + 8
	t := &text{runes: make([]rune, 0, most), at: make([]int32, 0, most), tokens: make([]token, 0, most), sents: []int32{0}}
	c := cutter{text: t, words: words}
	for i, r := range s {
		if lang.BasicHan(r) {
			c.addHan(simplify(r), int32(i))
			continue
		}
		size := utf8.RuneLen(r)
		r = fold(r)
		if r < 0 || r == ',' && c.groupsDigits(s[i+size:]) {
			continue
		}
		c.add(r, int32(i), s[i:])
	}
	c.endWord()
	return t
}

// cutter builds a text rune by rune.
type cutter struct {
	text  *text
	words *vocabulary
	word  int32 // where the open word starts, plus one; 0 when none is open
}

// groupsDigits says whether a comma stands between the groups of a number.
func (c *cutter) groupsDigits(rest string) bool {
	n, digits := len(c.text.runes), 0
	if n == 0 || !isDigit(c.text.runes[n-1]) {
		return false
	}
	for _, r := range rest {
		if digits > 3 || !isDigit(fold(r)) {
			break
		}
		digits++
	}
	return digits == 3
}

func (c *cutter) addHan(r rune, at int32) {
	if c.word > 0 {
		c.endWord()
	}
	t, n := c.text, int32(len(c.text.runes))
	t.runes, t.at = append(t.runes, r), append(t.at, at)
	t.tokens = append(t.tokens, token{tokenID(r), n, n + 1})
}

func (c *cutter) add(r rune, at int32, rest string) {
	if r == ' ' {
		c.endWord()
		return
	}
	if c.word > 0 && !c.joins(r, rest) {
		c.endWord()
	}
	t, n := c.text, int32(len(c.text.runes))
	t.runes = append(t.runes, r)
	t.at = append(t.at, at)
	switch {
	case isMark(r):
		c.breakAt(n, sentence.Stops(r))
	case isHan(r) || r == '%':
		t.tokens = append(t.tokens, token{tokenID(r), n, n + 1})
	case isDigit(r) || isLetter(r):
		if c.word == 0 {
			c.word = n + 1
		}
	case c.word > 0 || r == '-':
	default:
		c.breakAt(n, sentence.Stops(r) || r == '.' && endsSentence(rest[1:]))
	}
}

// joins says whether r goes on with the open word: letters take letters and
// digits (IPv6), a number takes digits and, between two digits, one of "./".
func (c *cutter) joins(r rune, rest string) bool {
	if !isDigit(c.text.runes[c.word-1]) {
		return isLetter(r) || isDigit(r)
	}
	return isDigit(r) || (r == '.' || r == '/') && len(rest) > 1 && isDigit(rune(rest[1]))
}

func (c *cutter) endWord() {
	if c.word == 0 {
		return
	}
	t := c.text
	from, to := c.word-1, int32(len(t.runes))
	t.tokens = append(t.tokens, token{c.words.id(t.runes[from:to]), from, to})
	c.word = 0
}

// endsSentence says whether a full stop ends a sentence of English before rest: a
// space follows, and no small letter.
func endsSentence(rest string) bool {
	next, space := strings.CutPrefix(rest, " ")
	return space && next != "" && (next[0] < 'a' || next[0] > 'z')
}

func (c *cutter) breakAt(n int32, stop bool) {
	t := c.text
	if k := len(t.tokens); k > 0 && t.tokens[k-1].id != breakToken {
		t.tokens = append(t.tokens, token{breakToken, n, n + 1})
	}
	if stop {
		if k := int32(len(t.tokens)); k > t.sents[len(t.sents)-1] {
			t.sents = append(t.sents, k)
		}
	}
}

// vocabulary numbers the Latin words and numbers of the library.
type vocabulary struct {
	ids   map[string]tokenID
	names []string
	open  bool // new words are added while the sample is read, never by a query

	more    func(string) bool // whether the index has a word that the sample lacks; nil where it lacks none
	mu      sync.RWMutex
	learned map[string]tokenID // such words that were asked for
	asked   []string
}

// learnedBase is the first number of the words that the sample lacks.
const learnedBase = wordBase + 0x10000000

func (v *vocabulary) id(word []rune) tokenID {
	if v == nil {
		return unknown
	}
	if id, ok := v.ids[string(word)]; ok {
		return id
	}
	if !v.open {
		return v.outside(string(word))
	}
	id := wordBase + tokenID(len(v.names))
	v.names = append(v.names, string(word))
	v.ids[v.names[len(v.names)-1]] = id
	return id
}

// outside is the number of a word that the sample lacks, once it was asked for.
func (v *vocabulary) outside(word string) tokenID {
	if v.more == nil {
		return unknown
	}
	v.mu.RLock()
	defer v.mu.RUnlock()
	if id, ok := v.learned[word]; ok {
		return id
	}
	return unknown
}

// learn numbers the words of a query that the index has and the sample lacks.
func (v *vocabulary) learn(t *text) {
	for i, tok := range t.tokens {
		if v.more == nil || tok.id != unknown || !v.more(t.word(i)) {
			continue
		}
		v.mu.Lock()
		id, ok := v.learned[t.word(i)]
		if !ok {
			id = learnedBase + tokenID(len(v.asked))
			v.learned[t.word(i)] = id
			v.asked = append(v.asked, t.word(i))
		}
		v.mu.Unlock()
		t.tokens[i].id = id
	}
}

// spell returns a token as text.
func (v *vocabulary) spell(id tokenID) string {
	switch {
	case id >= learnedBase:
		v.mu.RLock()
		defer v.mu.RUnlock()
		return v.asked[id-learnedBase]
	case id.isWord():
		return v.names[id-wordBase]
	}
	return string(rune(id))
}
