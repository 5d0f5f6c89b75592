package meaning

import (
	"math"
	"slices"
)

// Costs of a word in a cut: minus the logarithm of how often it is met. A word
// of the table is met as often as its rank says (Zipf); a character that is no
// word of the table is as rare as stranger.
const (
	rankShift = 30
	stranger  = 16
)

// Cut parts Chinese characters into the words that make them most probable; a
// character that stands in no word is one by itself. Characters are simplified.
func (t *Table) Cut(han []rune) []string {
	n := len(han)
	cost, from := make([]float64, n+1), make([]int, n+1)
	for b := 1; b <= n; b++ {
		cost[b] = math.Inf(1)
		for a := max(0, b-t.longest); a < b; a++ {
			c, ok := t.cost(string(han[a:b]))
			if !ok && b-a > 1 {
				continue
			}
			if cost[a]+c < cost[b] {
				cost[b], from[b] = cost[a]+c, a
			}
		}
	}
	var words []string
	for b := n; b > 0; b = from[b] {
		words = append(words, string(han[from[b]:b]))
	}
	slices.Reverse(words)
	return words
}

// cost is that of a stranger where ok is false.
func (t *Table) cost(word string) (c float64, ok bool) {
	i, ok := t.place(word)
	if !ok {
		return stranger, false
	}
	return math.Log(float64(i)+rankShift) + math.Log(math.Log(float64(len(t.words)))), true
}

// Rarity is how much a word says: low for the commonest, highest for one that
// is not in the table. It is the logarithm of how rarely it is met.
func (t *Table) Rarity(word string) float64 {
	if i, ok := t.find(word); ok {
		word = t.words[i]
	}
	c, _ := t.cost(word)
	return c
}
