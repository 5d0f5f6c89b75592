package search

import "yunlan/content/numeral"

// readPairs lists all neighbours of the paper: what is not among them is new
// to it, and may be a slip.
func (l *library) readPairs() map[term]bool {
	pairs := make(map[term]bool, 1<<13)
	for i := range l.passages {
		toks := l.passages[i].tokens
		for k := 1; k < len(toks); k++ {
			pairs[term{toks[k-1].id, toks[k].id}] = true
		}
	}
	return pairs
}

// readSlips mends Chinese that the document does not have: characters that
// sound alike, one wrong, one missing.
func readSlips(q *tokens) []reading {
	var list []reading
	tried := 0
	for i := 0; i+1 < len(q.tokens) && tried < maxGuesses; i++ {
		if !q.suspect(i) {
			continue
		}
		tried++
		m := q.bestMend(i)
		if m.ids == nil {
			continue
		}
		r := q.as(m.from, m.to, [][]tokenID{m.ids}, m.why, 0.9)
		r.replaces = true
		list = append(list, r)
		i = m.to - 1
	}
	return list
}

// suspect reports whether tokens i and i+1 are Chinese, side by side nowhere in
// the document, and not read yet.
func (q *tokens) suspect(i int) bool {
	a, b := q.tokens[i].id, q.tokens[i+1].id
	return isHan(rune(a)) && isHan(rune(b)) && !isFunction(a) && !isFunction(b) &&
		!q.taken[i] && !q.taken[i+1] && !q.parted(i+1) && !q.lib.pairs()[term{a, b}]
}

// mend reads query tokens [from, to) as ids of the paper.
type mend struct {
	from, to int
	ids      []tokenID
	why      string
	weight   int // tokens that agree, twice for the same character
}

// bestMend looks for what the pair at i may have been, wherever the paper has
// one of its two characters.
func (q *tokens) bestMend(i int) mend {
	var best mend
	try := func(m mend) {
		if m.weight > best.weight {
			best = m
		}
	}
	a, b := q.tokens[i].id, q.tokens[i+1].id
	for _, at := range q.lib.places()[a] {
		ps, k := &q.lib.passages[at.passage], int(at.token)
		if k+1 < len(ps.tokens) {
			if alikeHan(b, ps.tokens[k+1].id) {
				try(q.homophone(i, ps, k))
			}
			try(q.wrongChar(i+1, ps, k+1))
			try(q.missingChar(i, ps, k))
		}
	}
	for _, at := range q.lib.places()[b] {
		ps, k := &q.lib.passages[at.passage], int(at.token)-1
		if k >= 0 {
			if alikeHan(a, ps.tokens[k].id) {
				try(q.homophone(i, ps, k))
			}
			try(q.wrongChar(i, ps, k))
		}
	}
	return best
}

// homophone compares by sound, and grows the match both ways as far as it is
// made of words. Two characters must sound the same exactly.
func (q *tokens) homophone(i int, ps *passage, k int) mend {
	from, to, a, toks := i, i+2, k, ps.tokens
	for from > 0 && a > 0 && !q.parted(from) && alikeHan(q.tokens[from-1].id, toks[a-1].id) {
		from, a = from-1, a-1
	}
	for b := k + 2; to < len(q.tokens) && b < len(toks) && !q.parted(to) && alikeHan(q.tokens[to].id, toks[b].id); b++ {
		to++
	}
	a, n := q.lib.lexicon().within(ps, span{a, a + to - from}, span{k, k + 2})
	if n == 0 {
		return mend{}
	}
	from = i - (k - a)
	to = from + n
	same, exact := 0, true
	for j := from; j < to; j++ {
		x, y := q.tokens[j].id, toks[a+j-from].id
		if x == y {
			same++
		}
		exact = exact && soundSame(x, y)
	}
	if same == 0 || n < 3 && !(exact && q.standsAlone(from, to)) {
		return mend{}
	}
	return mend{from, to, idsOf(toks[a : a+n]), WhyHomophone, 2*same + n}
}

func alikeHan(a, b tokenID) bool {
	return a == b && a != breakToken || isHan(rune(a)) && isHan(rune(b)) && alike(a, b)
}

// standsAlone says whether words, or nothing, stand at both sides of tokens
// [from, to).
func (q *tokens) standsAlone(from, to int) bool {
	edges := q.words
	before := from == 0 || q.tokens[from-1].id == breakToken || edges[from] && !edges[from-1]
	after := to == len(q.tokens) || q.tokens[to].id == breakToken || edges[to] && !edges[to+1]
	return before && after
}

// wrongChar takes the character at, between others, for a wrong one, when at
// least three around it agree, or two make one word with it. Numerals are not
// slips, and a date agrees with any: 2022年德国 is not 2022年我国.
func (q *tokens) wrongChar(at int, ps *passage, k int) mend {
	toks := ps.tokens
	if toks[k].id == breakToken || q.tokens[at].id == toks[k].id || numeral.Digit(rune(q.tokens[at].id)) >= 0 {
		return mend{}
	}
	left, right := q.agree(at-1, -1, toks, k-1), q.agree(at+1, 1, toks, k+1)
	a, n := q.lib.lexicon().within(ps, span{k - left, k + right + 1}, span{k, k + 1})
	left, right = k-a, a+n-k-1
	if left <= 0 || right <= 0 || numeral.Digit(rune(toks[k].id)) >= 0 {
		return mend{} // the end of a word is another word sooner than a slip: 数据中台
	}
	if wordsIn(toks[a:a+n]) < 4 && !q.lib.lexicon().words[spellHan(toks[a:a+n])] {
		return mend{}
	}
	return mend{at - left, at + right + 1, idsOf(toks[a : a+n]), WhyTypo, 2*(n-1) - 1}
}

// wordsIn counts the Chinese characters of some tokens that are of no number and no unit
// of one.
func wordsIn(toks []token) int {
	n := 0
	for i, t := range toks {
		if isHan(rune(t.id)) && numeral.Digit(rune(t.id)) < 0 && (i == 0 || isHan(rune(toks[i-1].id))) {
			n++
		}
	}
	return n
}

// missingChar takes one character left out between i and i+1.
func (q *tokens) missingChar(i int, ps *passage, k int) mend {
	toks := ps.tokens
	if k+2 >= len(toks) || toks[k+1].id == breakToken {
		return mend{}
	}
	left, right := q.agree(i, -1, toks, k), q.agree(i+1, 1, toks, k+2)
	if left == 0 || right == 0 {
		return mend{}
	}
	a, n := q.lib.lexicon().within(ps, span{k - left + 1, k + 2 + right}, span{k, k + 3})
	if wordsIn(toks[a:a+n]) < 4 {
		return mend{}
	}
	from := i - (k - a)
	return mend{from, from + n - 1, idsOf(toks[a : a+n]), WhyTypo, 2*(n-1) - 2}
}

// agree counts how far query and paper go together from tokens i and k on.
func (q *tokens) agree(i, step int, toks []token, k int) int {
	n := 0
	for i >= 0 && k >= 0 && i < len(q.tokens) && k < len(toks) && q.tokens[i].id == toks[k].id && q.tokens[i].id != breakToken {
		i, k, n = i+step, k+step, n+1
		if i > 0 && i < len(q.tokens) && q.parted(max(i, i-step)) {
			break
		}
	}
	return n
}

func idsOf(toks []token) []tokenID {
	ids := make([]tokenID, len(toks))
	for i, t := range toks {
		ids[i] = t.id
	}
	return ids
}
