package meaning

import (
	"cmp"
	"math"
	"slices"
)

// Vector is the meaning of a word, of length 1.
type Vector []float32

// Vector returns the meaning of word; ok is false for one that is not in the
// table.
func (t *Table) Vector(word string) (v Vector, ok bool) {
	i, ok := t.find(word)
	if !ok {
		return nil, false
	}
	v = make(Vector, t.dim)
	t.read(i, v)
	return v, true
}

// read writes the vector of word i to v.
func (t *Table) read(i int32, v Vector) {
	half := t.dim / 2
	sum := float32(0)
	codes := t.codes[int(i)*half : (int(i)+1)*half]
	for k := range len(codes) {
		c := codes[k]
		a, b := float32(int(c&15)-8)*t.scale[2*k], float32(int(c>>4)-8)*t.scale[2*k+1]
		v[2*k], v[2*k+1] = a, b
		sum += a*a + b*b
	}
	f := 1 / float32(math.Sqrt(float64(sum)))
	for k := range v {
		v[k] *= f
	}
}

// Cosine is how near two vectors are: 1 for the same, around 0 for words that
// have nothing to do with each other.
func Cosine(a, b Vector) float64 {
	var w, x, y, z float32
	for k := 0; k+3 < len(a) && k+3 < len(b); k += 4 {
		w += a[k] * b[k]
		x += a[k+1] * b[k+1]
		y += a[k+2] * b[k+2]
		z += a[k+3] * b[k+3]
	}
	return float64(w + x + y + z)
}

// Set is the words of a document with their vectors.
type Set struct {
	table *Table
	words []string
	vecs  []Vector
}

// Near is a word of a Set and how near it is.
type Near struct {
	Word   string
	Cosine float64
}

// Set gathers those of words that are in the table, each once.
func (t *Table) Set(words []string) *Set {
	s := &Set{table: t}
	seen := make(map[string]bool, len(words))
	for _, w := range words {
		if v, ok := t.Vector(w); ok && !seen[w] {
			seen[w] = true
			s.words, s.vecs = append(s.words, w), append(s.vecs, v)
		}
	}
	return s
}

// Index gives the words of the set their numbers, from 0.
func (s *Set) Index() map[string]int {
	index := make(map[string]int, len(s.words))
	for i, w := range s.words {
		index[w] = i
	}
	return index
}

// Cosines says how near each word of the set is to word, by its number: all 0
// for a word that is not in the table.
func (s *Set) Cosines(word string) []float64 {
	list := make([]float64, len(s.words))
	v, ok := s.table.Vector(word)
	if !ok {
		return list
	}
	for i, u := range s.vecs {
		list[i] = Cosine(v, u)
	}
	return list
}

// Nearest lists the words of the set whose cosine with word is least or more,
// the nearest first; none for a word that is not in the table.
func (s *Set) Nearest(word string, least float64) []Near {
	var list []Near
	for i, c := range s.Cosines(word) {
		if c >= least && c > 0 {
			list = append(list, Near{s.words[i], c})
		}
	}
	slices.SortFunc(list, func(a, b Near) int {
		return cmp.Or(cmp.Compare(b.Cosine, a.Cosine), cmp.Compare(a.Word, b.Word))
	})
	return list
}
