package meaning

import (
	_ "embed"
	"encoding/binary"
	"fmt"
	"math"
	"math/bits"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed table.ylsv
var embedded string

// Table is words in order of frequency, the commonest first, each with a vector.
type Table struct {
	words string   // one after the other, a newline between two
	ends  []uint32 // where each word ends
	slots []int32  // open addressing by the hash of a word: its place plus one, or 0
	reach []uint8  // by a hash of their first two characters, how long Chinese words are at most
	dim   int
	scale []float32 // of each dimension
	codes string    // 4 bits a dimension, the vectors one after the other
	norm  float64   // what the probabilities of all words add up to, as a logarithm
}

// Load returns the embedded table. The first call reads it, some milliseconds;
// a table that cannot be read is a fault of the build and panics.
var Load = sync.OnceValue(func() *Table {
	t, err := parse(embedded)
	if err != nil {
		panic(err)
	}
	return t
})

// head is how a table begins, little-endian. After it come the scales, the codes
// and the words with a newline between two.
type head struct {
	Magic [6]byte
	Words uint32
	Dim   uint16
	Bits  uint16
	Text  uint32 // bytes of the words
}

const magic = "YLSV2\n"

func parse(raw string) (*Table, error) {
	var h head
	size := binary.Size(h)
	if len(raw) < size {
		return nil, fmt.Errorf("a table of words of %d bytes has no head", len(raw))
	}
	if _, err := binary.Decode([]byte(raw[:size]), binary.LittleEndian, &h); err != nil || string(h.Magic[:]) != magic || h.Bits != 4 {
		return nil, fmt.Errorf("the table of words begins with %q, not with %q and codes of 4 bits", h.Magic, magic)
	}
	n, dim, body := int(h.Words), int(h.Dim), raw[size:]
	if len(body) != 4*dim+n*dim/2+int(h.Text) {
		return nil, fmt.Errorf("the table of words has %d bytes after its head, which does not say so", len(body))
	}
	t := &Table{dim: dim, norm: math.Log(math.Log(float64(n))), scale: make([]float32, dim), slots: make([]int32, slotsFor(n))}
	for i := range t.scale {
		t.scale[i] = math.Float32frombits(binary.LittleEndian.Uint32([]byte(body[4*i : 4*i+4])))
	}
	t.codes = body[4*dim : 4*dim+n*dim/2]
	t.words = body[4*dim+n*dim/2:]
	if words := strings.Count(t.words, "\n") + 1; words != n {
		return nil, fmt.Errorf("the table of words has %d words and says %d", words, n)
	}
	t.ends = make([]uint32, 0, n)
	for end := range len(t.words) {
		if t.words[end] == '\n' {
			t.ends = append(t.ends, uint32(end))
		}
	}
	t.ends = append(t.ends, uint32(len(t.words)))
	for i := range t.ends {
		*t.slot(t.word(i)) = int32(i) + 1
	}
	t.readReach()
	return t, nil
}

// word is the word at place i.
func (t *Table) word(i int) string {
	if i == 0 {
		return t.words[:t.ends[0]]
	}
	return t.words[t.ends[i-1]+1 : t.ends[i]]
}

func (t *Table) readReach() {
	t.reach = make([]uint8, 1<<16)
	for i := range t.ends {
		w := t.word(i)
		if w == "" || !isHan(w) {
			continue
		}
		a, n := utf8.DecodeRuneInString(w)
		if b, _ := utf8.DecodeRuneInString(w[n:]); n < len(w) {
			r := &t.reach[opening(a, b)]
			*r = max(*r, uint8(utf8.RuneCountInString(w)))
		}
	}
}

// opening hashes the first two characters of a word.
func opening(a, b rune) uint16 { return uint16((uint32(a)*0x9E3779B1 ^ uint32(b)*0x85EBCA6B) >> 16) }

// Longest bounds the characters of the Chinese words that begin with a and b:
// no word is longer, and where none begins so it is mostly 0.
func (t *Table) Longest(a, b rune) int { return int(t.reach[opening(a, b)]) }

// slotsFor is the power of two that leaves more than half of the slots free.
func slotsFor(words int) int { return 1 << bits.Len(uint(2*words)) }

// slot is where word stands, or would. Such a table is filled in a sixth of the
// time that a map takes, which the first search of a process waits for.
func (t *Table) slot(word string) *int32 {
	h := uint32(2166136261) // FNV-1a
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619
	}
	for mask := uint32(len(t.slots) - 1); ; h++ {
		s := &t.slots[h&mask]
		if *s == 0 || t.word(int(*s)-1) == word {
			return s
		}
	}
}

// place is that of a word in the order of frequency; ok is false for no word.
func (t *Table) place(word string) (i int32, ok bool) {
	i = *t.slot(word)
	return i - 1, i > 0
}

// isHan reports whether a word of the table is Chinese: it holds no mixed ones.
func isHan(w string) bool { return w[0] >= utf8.RuneSelf }

// Rank is the place of a word in the order of frequency, from 0; ok is false
// for a word that is not in the table. Words are in lower case.
func (t *Table) Rank(word string) (rank int, ok bool) {
	i, ok := t.place(word)
	return int(i), ok
}

// Has reports whether word is in the table, or is a form of an English word
// that is.
func (t *Table) Has(word string) bool {
	_, ok := t.find(word)
	return ok
}

// endings are what English adds to a word, and what stood in their place.
var endings = [][2]string{{"s", ""}, {"es", ""}, {"ies", "y"}, {"ed", ""}, {"ed", "e"}, {"ing", ""}, {"ing", "e"}}

// find returns the place of word or, for English, of the word it is a form of.
func (t *Table) find(word string) (int32, bool) {
	if i, ok := t.place(word); ok || word == "" || isHan(word) {
		return i, ok
	}
	for _, e := range endings {
		if base, ok := strings.CutSuffix(word, e[0]); ok && len(base) >= 3 {
			if i, ok := t.place(base + e[1]); ok {
				return i, true
			}
		}
	}
	return 0, false
}

// How often a word is met follows its rank (Zipf); one that is not in the table
// is met as seldom as stranger says.
const (
	rankShift = 30
	stranger  = 16
)

// Rarity is minus the logarithm of how often a word is met: low for the
// commonest, highest for one that is not in the table. The sum over the words of
// a cut is lowest for the most probable cut.
func (t *Table) Rarity(word string) float64 {
	i, ok := t.find(word)
	if !ok {
		return stranger
	}
	return t.RarityAt(int(i))
}

// RarityAt is the Rarity of the word at a place in the order of frequency.
func (t *Table) RarityAt(rank int) float64 {
	return math.Log(float64(rank)+rankShift) + t.norm
}
