package search

import "math"

// missing lists the words of the query that the document does not have and that
// nothing is known to stand for: whoever asks is told so. They are words that
// name something, cut by the dictionary, never pieces.
func (q *tokens) missing() []string {
	var list []string
	for from := 0; from < len(q.tokens); {
		to := q.wordEnd(from)
		if q.lacks(from, to) {
			list = append(list, q.typedAt(from, to))
		}
		from = to
	}
	return list
}

// wordEnd is where the word ends that begins at token i: characters in a row
// that are hardly words by themselves, one of them hardly ever, are one (饕餮).
func (q *tokens) wordEnd(i int) int {
	to, rare := q.partEnd(i), false
	for end := i; end < len(q.tokens) && (end == i || !q.parted(end)); end++ {
		rank := q.loneRank(end)
		if rank < oddRank {
			break
		}
		if rare = rare || rank > rareRank; rare {
			to = max(to, end+1)
		}
	}
	return to
}

func (q *tokens) partEnd(i int) int {
	for i++; !q.words[i]; i++ {
	}
	return i
}

// The places in the order of frequency from which on a single character is
// hardly a word, and hardly ever one.
const (
	oddRank  = 1500
	rareRank = 5000
)

// loneRank is the place of token i in the order of frequency where it is one
// Chinese character that the cut left single and that nothing has read; -1 for
// others.
func (q *tokens) loneRank(i int) int {
	id := q.tokens[i].id
	if !q.words[i] || !q.words[i+1] || !isHan(rune(id)) || isFunction(id) || q.taken[i] {
		return -1
	}
	rank, ok := q.lib.lexicon().general.Rank(string(rune(id)))
	if !ok {
		return math.MaxInt
	}
	return rank
}

// lacks reports whether tokens [from, to), a word, name something that the
// document does not have.
func (q *tokens) lacks(from, to int) bool {
	id := q.tokens[from].id
	switch {
	case id == breakToken || q.taken[from]:
		return false
	case id.isWord():
		return id == unknown && !q.leads(from, to)
	case to-from == 1 && (q.touches(from) || to < len(q.tokens) && q.touches(to)):
		return false // a character among others says too little
	}
	return q.lib.count(q.ids(from, to)) == 0 && !isFiller(q.spelled(from, to))
}
