package search

import "slices"

// mark is a place in a passage that answers: runes [from, to).
type mark struct {
	from, to int32
	token    int32 // of the passage
	want     int32 // of the side's wants, or one of the constants below
	alt      int32 // of the side's other readings; -1 for none
}

// What is no word that is wanted.
const (
	exactMatch = -1 // a phrase that stands there to the letter
	alikeMatch = -2 // a word that is near one in meaning
)

// matcher finds what a side of a query wants in one passage after another.
type matcher struct {
	exact  [][]rune
	wants  []want
	starts [1024]bool          // of the low bits of tokens that can open a match
	opens  map[tokenID][]int32 // wants that open with a token
}

func newMatcher(sp *sidePlan, list []want) *matcher {
	m := &matcher{exact: sp.exact, wants: list, opens: make(map[tokenID][]int32, len(list))}
	for i, w := range list {
		if w.weight > 0 {
			m.opens[w.tokens[0]] = append(m.opens[w.tokens[0]], int32(i))
			m.starts[w.tokens[0]&1023] = true
		}
	}
	return m
}

// match finds every place in ps that answers, in order; ok is false when there
// is none, or when a quoted phrase is missing.
func (m *matcher) match(ps *passage) (marks []mark, ok bool) {
	for _, x := range m.exact {
		n := len(marks)
		if marks = exactMarks(marks, ps, x); len(marks) == n {
			return nil, false
		}
	}
	for k, t := range ps.tokens {
		if !m.starts[t.id&1023] {
			continue
		}
		for _, i := range m.opens[t.id] {
			if w := &m.wants[i]; ps.has(k, w.tokens) {
				marks = append(marks, mark{t.start, ps.tokens[k+len(w.tokens)-1].end, int32(k), i, int32(w.alt)})
			}
		}
	}
	marks = m.dropWithin(m.dropParts(marks))
	slices.SortStableFunc(marks, func(a, b mark) int { return int(a.from - b.from) })
	return marks, len(marks) > 0
}

// dropParts drops the parts of words that stand in the passage whole.
func (m *matcher) dropParts(marks []mark) []mark {
	return slices.DeleteFunc(marks, func(p mark) bool {
		if p.want == exactMatch || !m.wants[p.want].part {
			return false
		}
		part := &m.wants[p.want]
		return slices.ContainsFunc(marks, func(k mark) bool {
			return k.want != exactMatch && m.wants[k.want].holds(part)
		})
	})
}

// dropWithin drops readings that stand within a longer one of the same word: of
// 收入 and 营业收入 for revenue, the passage has one where it says 营业收入.
func (m *matcher) dropWithin(marks []mark) []mark {
	return slices.DeleteFunc(marks, func(p mark) bool {
		return p.alt >= 0 && slices.ContainsFunc(marks, func(k mark) bool {
			return k.alt >= 0 && k.alt != p.alt && k.from <= p.from && p.to <= k.to && k.to-k.from > p.to-p.from &&
				m.wants[k.want].from == m.wants[p.want].from && m.wants[k.want].to == m.wants[p.want].to
		})
	})
}

// holds says whether w is a word of the query that part is a part of.
func (w *want) holds(part *want) bool {
	return w.alt < 0 && !w.part && w.from <= part.from && part.to <= w.to
}

func exactMarks(marks []mark, ps *passage, x []rune) []mark {
	k := 0
	for i := indexRunes(ps.runes, x, 0); i >= 0; i = indexRunes(ps.runes, x, i+len(x)) {
		for k+1 < len(ps.tokens) && int(ps.tokens[k+1].start) <= i {
			k++
		}
		marks = append(marks, mark{int32(i), int32(i + len(x)), int32(k), exactMatch, -1})
	}
	return marks
}

// has says whether ids stand in ps from token k on.
func (ps *passage) has(k int, ids []tokenID) bool {
	if k+len(ids) > len(ps.tokens) {
		return false
	}
	for i, id := range ids {
		if ps.tokens[k+i].id != id {
			return false
		}
	}
	return true
}

// sentence returns the sentence that holds a token.
func (t *text) sentence(tok int32) int {
	i, found := slices.BinarySearch(t.sents, tok)
	if found {
		return i
	}
	return i - 1
}
