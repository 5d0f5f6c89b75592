package search

import "math"

// scanFor does without an index what countFor does with one: it reads every
// passage. Answers are the same; on one paper it takes some tenths of a
// millisecond, on a hundred it would be slow.
func scanFor(l *library, list []term, score []float64) []int {
	wanted := make(map[term][]int, len(list))
	for i, t := range list {
		if t.a != unknown && t.b != unknown {
			wanted[t] = append(wanted[t], i)
		}
	}
	df := make([]int, len(list))
	seen := make([]int, len(list)) // how often in this passage
	for n := range l.passages {
		scanPassage(&l.passages[n], wanted, seen)
		for i, k := range seen {
			if k > 0 {
				df[i]++
				score[n] += math.Sqrt(float64(k))
				seen[i] = 0
			}
		}
	}
	return df
}

func scanPassage(ps *passage, wanted map[term][]int, seen []int) {
	prev := breakToken
	for _, tok := range ps.tokens {
		for _, i := range wanted[term{a: tok.id}] {
			seen[i]++
		}
		if prev != breakToken && tok.id != breakToken {
			for _, i := range wanted[term{prev, tok.id}] {
				seen[i]++
			}
		}
		prev = tok.id
	}
}

// indexRunes finds the first needle in hay at or after from, or -1.
func indexRunes(hay, needle []rune, from int) int {
	for i := from; i+len(needle) <= len(hay); i++ {
		if hay[i] == needle[0] && equalRunes(hay[i:i+len(needle)], needle) {
			return i
		}
	}
	return -1
}

func equalRunes(a, b []rune) bool {
	for i := range b {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
