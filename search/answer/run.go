package answer

import "strings"

// synonyms is what the paper says for a word that readers use, as Source.Means.
type synonyms func(word string) []string

// remembered looks each word up once: a question is read in many stretches, several times.
func (means synonyms) remembered() synonyms {
	known := map[string][]string{}
	return func(word string) []string {
		found, ok := known[word]
		if !ok {
			found = means(word)
			known[word] = found
		}
		return found
	}
}

// run is words of a question in a row, with what the paper may say for each
// stretch of them. It is made once for a question and matched with many texts.
type run struct {
	toks      []token
	text      string      // of toks, bounded
	stop      []bool      // of toks: it says nothing
	inWord    []bool      // of toks: a character of a word of two, which alone is another word
	stretches [][]stretch // by where they start, the longest first
}

// stretch is some tokens of a run.
type stretch struct {
	n        int
	words    []word // as the paper may say them, the first as they were typed
	weight   int    // of those that are no stop words
	stopWord bool   // of several tokens
}

func (means synonyms) run(toks []token) run {
	r := run{toks: toks, text: bounded(toks), stop: stopsIn(toks), inWord: make([]bool, len(toks)), stretches: make([][]stretch, len(toks))}
	for i := 0; i+1 < len(toks); i++ {
		if !toks[i].latin() && !toks[i+1].latin() && means(key(toks[i:i+2])) != nil {
			r.inWord[i], r.inWord[i+1] = true, true
		}
	}
	for i := range toks {
		for n := min(len(toks)-i, longestPhrase); n > 0; n-- {
			part := toks[i : i+n]
			s := stretch{n: n, weight: r.weight(i, i+n), stopWord: n > 1 && stopWords()[key(part)]}
			for _, variant := range means.variants(part) {
				s.words = append(s.words, wordOf(variant))
			}
			r.stretches[i] = append(r.stretches[i], s)
		}
	}
	return r
}

// weight is how much the words between two tokens say.
func (r run) weight(from, to int) int {
	n := 0
	for i := from; i < to; i++ {
		if !r.stop[i] {
			n += r.toks[i].weight()
		}
	}
	return n
}

// has is the longest stretch at a token that one of two texts has, and as
// what. A single character counts in the strong text alone, and not for a word of two
// that search knows: 国 of 美国 is nothing of 国企.
func (r run) has(at int, strong, weak *text) (s stretch, as string, inStrong bool) {
	for _, s := range r.stretches[at] {
		if s.n == 1 && r.inWord[at] {
			break
		}
		for _, w := range s.words {
			if strong.has(w) {
				return s, w.words, true
			}
			if (s.n > 1 || r.toks[at].latin()) && weak.has(w) {
				return s, w.words, false
			}
		}
		if s.stopWord {
			return s, "", false
		}
	}
	return stretch{}, "", false
}

// says reports that a bounded text has all of the run as it was typed.
func (r run) says(text string) bool { return strings.Contains(text, r.text) }

// variants are the words by which the paper may say a word: itself, the first
// that search reads it as, what is part of that (合作伙伴, 伙伴), and what it is
// short for (央企, 中央企业).
func (means synonyms) variants(toks []token) []string {
	out := []string{bounded(toks)}
	targets := means(key(toks))
	for i, target := range targets {
		as := cut(target)
		if i == 0 || strings.Contains(targets[0], target) || abbreviates(toks, as) {
			out = append(out, bounded(as))
		}
	}
	return out
}

// abbreviates reports that long has all tokens of short, in their order.
func abbreviates(short, long []token) bool {
	i := 0
	for _, t := range long {
		if i < len(short) && short[i].text == t.text {
			i++
		}
	}
	return i == len(short)
}
