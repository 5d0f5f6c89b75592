package found

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"yunlan/content"
	"yunlan/content/sentence"
)

// sentences are the sentences of a block, without the space around them.
func sentences(b content.Block) []content.Place {
	var all []content.Place
	starts := append(sentence.Starts(b.Text), len(b.Text))
	for i := range len(starts) - 1 {
		from, to := starts[i], starts[i+1]
		from += len(b.Text[from:to]) - len(strings.TrimLeft(b.Text[from:to], " 　"))
		to = from + len(strings.TrimRight(b.Text[from:to], " 　"))
		if from < to {
			all = append(all, content.Place{Block: b.ID, Start: from, End: to})
		}
	}
	return all
}

// masked is a sentence with what stands in brackets and quotes replaced by signs of
// the same length that no rule reads; brackets after a unit are left.
func masked(s string) string {
	out := []byte(s)
	for _, pair := range []string{"《》", "“”", "‘’", "（）", "()", "「」"} {
		opening, n := utf8.DecodeRuneInString(pair)
		closing := pair[n:]
		for at := 0; ; {
			i := strings.IndexRune(s[at:], opening)
			if i < 0 {
				break
			}
			from := at + i
			j := strings.Index(s[from:], closing)
			if j < 0 {
				break
			}
			at = from + j + len(closing)
			if plan := s[from+n : from+j]; strings.HasPrefix(plan, "十") && strings.HasSuffix(plan, "五") {
				continue // “十四五” is a period
			}
			for k := from; k < at; k++ {
				out[k] = mask
			}
		}
	}
	return string(out)
}

// mask stands for a byte of what is in quotes or brackets.
const mask = '\x01'

// clauses are the parts of a sentence between commas, colons and dashes.
func clauses(s string) []span {
	var all []span
	start := 0
	for at, r := range s {
		if !parts(r) && (r != ',' || digitAround(s, at)) {
			continue
		}
		all = append(all, span{start, at})
		start = at + utf8.RuneLen(r)
	}
	return append(all, span{start, len(s)})
}

// parts reports a sign that ends a clause.
func parts(r rune) bool {
	return r == '，' || r == '：' || r == ':' || r == '—' || sentence.Stops(r)
}

// digitAround reports a comma within a number.
func digitAround(s string, at int) bool {
	return at > 0 && at+1 < len(s) && unicode.IsDigit(rune(s[at-1])) && unicode.IsDigit(rune(s[at+1]))
}

// cutLast takes the longest of some words off the end of s.
func cutLast(s string, words []string) (rest, word string) {
	for _, w := range words {
		if strings.HasSuffix(s, w) && len(w) > len(word) {
			word = w
		}
	}
	return strings.TrimRight(s[:len(s)-len(word)], " "), word
}

// cutFirst takes the longest of some words off the beginning of s.
func cutFirst(s string, words []string) (rest, word string) {
	for _, w := range words {
		if strings.HasPrefix(s, w) && len(w) > len(word) {
			word = w
		}
	}
	return strings.TrimLeft(s[len(word):], " "), word
}

// contains reports that s holds one of some words.
func contains(s string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(s, w) })
}

// firstRune is the first character of s.
func firstRune(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return s[:n]
}
