package main

import (
	"fmt"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"yunlan/content"
)

// maxWord is the length, in characters, of the longest word that is kept.
const maxWord = 4

// words writes the words that the paper uses: its Chinese cut by the
// frequencies of a dictionary; what the dictionary lacks is glued from lone
// characters that keep together, or stands among the aliases.
func words(dict, folder string) error {
	d, err := readDictionary(dict)
	if err != nil {
		return err
	}
	text := paperText()
	found, lone := map[string]bool{}, map[string]int{}
	var chains [][]string
	for _, run := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.Is(unicode.Han, r) }) {
		cut := d.cut([]rune(run))
		chains = append(chains, cut)
		for i, w := range cut {
			if n := han(w); n > 1 && n <= maxWord {
				found[w] = true
			}
			if p := pairAt(cut, i); p != "" {
				lone[p]++
			}
		}
	}
	glued := func(cut []string, i int) int {
		p := pairAt(cut, i)
		if !keepsTogether(p, lone[p], text) {
			return 0
		}
		return lone[p]
	}
	for _, cut := range chains {
		for i := 0; i < len(cut); i++ {
			if n := glued(cut, i); n > 0 && n >= glued(cut, i+1) {
				found[pairAt(cut, i)] = true
				i++
			}
		}
	}
	err = eachLine(folder+"/aliases.tsv", func(line string) {
		for _, w := range strings.FieldsFunc(line, func(r rune) bool { return r == '\t' || r == '|' }) {
			if han(w) == 2 && strings.Contains(text, w) {
				found[w] = true
			}
		}
	})
	if err != nil {
		return err
	}
	return os.WriteFile(folder+"/words.txt", []byte(column(found)), 0o644)
}

// grammar are characters that make no word with a neighbour by standing beside
// it often.
const grammar = "的了在是和与及对从把被给让有也都还就于以为其这那或着等能将并向已均更此该如但而又仍至到中下上一二三四五六七八九十大新年月个各不"

// keepsTogether says whether two characters that the dictionary leaves single
// n times are a word: more than once, and one of them seldom elsewhere.
func keepsTogether(w string, n int, text string) bool {
	if n < 2 || strings.ContainsAny(w, grammar) {
		return false
	}
	rs := []rune(w)
	return 5*n >= min(strings.Count(text, string(rs[0])), strings.Count(text, string(rs[1])))
}

// pairAt are two characters left single side by side, the first at i; else "".
func pairAt(cut []string, i int) string {
	if i+1 >= len(cut) || han(cut[i]) != 1 || han(cut[i+1]) != 1 {
		return ""
	}
	return cut[i] + cut[i+1]
}

func paperText() string {
	var b strings.Builder
	for _, block := range content.Load().Blocks {
		b.WriteString(block.Text + "\n")
	}
	return strings.ReplaceAll(b.String(), " ", "")
}

// han counts the characters of a Chinese word; others count 0.
func han(w string) int {
	n := 0
	for _, r := range w {
		if !unicode.Is(unicode.Han, r) {
			return 0
		}
		n++
	}
	return n
}

func column(set map[string]bool) string {
	var list []string
	for w, in := range set {
		if in {
			list = append(list, w)
		}
	}
	slices.Sort(list)
	return strings.Join(list, "\n") + "\n"
}

// dictionary holds how often a word is used, and all of them together.
type dictionary struct {
	freq  map[string]float64
	total float64
}

// readDictionary reads lines of a word, its frequency and its class.
func readDictionary(path string) (dictionary, error) {
	d := dictionary{freq: map[string]float64{}}
	err := eachLine(path, func(line string) {
		f := strings.Fields(line)
		if len(f) < 2 {
			return
		}
		n, err := strconv.ParseFloat(f[1], 64)
		if err != nil {
			return
		}
		d.freq[f[0]] = n
		d.total += n
	})
	if err == nil && d.total == 0 {
		err = fmt.Errorf("%s holds no words", path)
	}
	return d, err
}

// cut parts a run of Chinese where the product of the frequencies is highest.
func (d dictionary) cut(run []rune) []string {
	const longest = 8
	best, next := make([]float64, len(run)+1), make([]int, len(run)+1)
	for i := len(run) - 1; i >= 0; i-- {
		best[i] = math.Inf(-1)
		for k := i + 1; k <= min(len(run), i+longest); k++ {
			f := d.freq[string(run[i:k])]
			if f == 0 && k > i+1 {
				continue
			}
			if s := math.Log(max(f, 1)/d.total) + best[k]; s > best[i] {
				best[i], next[i] = s, k
			}
		}
	}
	var cut []string
	for i := 0; i < len(run); i = next[i] {
		cut = append(cut, string(run[i:next[i]]))
	}
	return cut
}
