package answer

import "strings"

// text is bounded words of the paper to look others up in, with a sketch by which most that
// it does not have are told without looking.
type text struct {
	words  string
	sketch [sketchBits / 64]uint64
}

// sketchBits is some ten times the tokens of a sentence.
const sketchBits = 1024

// word is bounded words to look for.
type word struct {
	words string
	bits  []uint16 // of the sketch of a text that has them
}

func textOf(words string) text {
	t := text{words: words}
	for bit := range sketched(words, true) {
		t.sketch[bit/64] |= 1 << (bit % 64)
	}
	return t
}

func wordOf(words string) word {
	w := word{words: words}
	for bit := range sketched(words, strings.Count(words, "|") == 2) {
		w.bits = append(w.bits, bit)
	}
	return w
}

// with is a text and another behind it.
func (t *text) with(other *text) *text {
	sum := text{words: t.words + other.words, sketch: t.sketch}
	for i, bits := range other.sketch {
		sum.sketch[i] |= bits
	}
	return &sum
}

func (t *text) has(w word) bool { return t.may(w) && strings.Contains(t.words, w.words) }

// may is false only of what a text does not have.
func (t *text) may(w word) bool {
	for _, bit := range w.bits {
		if t.sketch[bit/64]&(1<<(bit%64)) == 0 {
			return false
		}
	}
	return true
}

// sketched yields a bit for each pair of tokens that stand beside each other, |云|计|, and
// for each token.
func sketched(words string, tokens bool) func(func(uint16) bool) {
	return func(yield func(uint16) bool) {
		start, middle := -1, -1
		for i := range len(words) {
			if words[i] != '|' {
				continue
			}
			if tokens && middle >= 0 && !yield(bitOf(words[middle:i])) || start >= 0 && !yield(bitOf(words[start:i])) {
				return
			}
			start, middle = middle, i
		}
	}
}

// bitOf is FNV-1a.
func bitOf(s string) uint16 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return uint16((h ^ h>>16) % sketchBits)
}
