package search

import (
	"os"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"yunlan/content"
	"yunlan/content/source"
)

// textWords are the words that the paper has, Chinese, Latin and numbers.
func textWords(l *library) []string {
	words := paperWords(l, func(w string) bool { return !question().MatchString(w) })
	for _, w := range l.words.names {
		if !isStop(w) {
			words = append(words, w)
		}
	}
	return words
}

// occurrences are the stretches of a block that are a word, by folded runes; of
// a Latin word or a number those that are it wholly.
func occurrences(l *library, ps *passage, word string) []content.Span {
	ids := l.tokenize(word)
	var list []content.Span
	for k := range ps.tokens {
		if len(ids) > 0 && ps.has(k, ids) {
			start, end := ps.bytes(ps.tokens[k].start, ps.tokens[k+len(ids)-1].end, ps.block.Text)
			list = append(list, content.Span{Start: start, End: end})
		}
	}
	return list
}

// checkLit checks that every passage that has one of words is a hit with each
// place of it lit whole, and returns how many there are.
func checkLit(t interface{ Errorf(string, ...any) }, e *Engine, r Result, words ...string) int {
	l, n := e.library(), 0
	for i := range l.passages {
		ps := &l.passages[i]
		for _, w := range words {
			for _, at := range occurrences(l, ps, w) {
				n++
				k := slices.IndexFunc(r.Hits, func(h Hit) bool { return h.ID == ps.block.ID })
				if k < 0 {
					t.Errorf("%s: %s has %s and is no hit", r.Query, ps.block.ID, w)
					return n
				}
				if !slices.ContainsFunc(r.Hits[k].Spans, func(s content.Span) bool { return s.Start <= at.Start && at.End <= s.End }) {
					t.Errorf("%s: %s at %v of %s is not lit: %v", r.Query, w, at, ps.block.ID, r.Hits[k].Spans)
				}
			}
		}
	}
	return n
}

// TestEveryWordIsLit asks for every word of the paper: whatever has it is a
// hit, every place is lit and counted, and nothing else where nothing else was
// read.
func TestEveryWordIsLit(t *testing.T) {
	eachDocument(t, checkWords)
}

// eachDocument runs a test on the paper and on other documents: in English, in Chinese
// that nobody has written aliases for.
func eachDocument(t *testing.T, test func(t *testing.T, e *Engine)) {
	t.Run("paper", func(t *testing.T) { test(t, ready(t)) })
	for _, name := range []string{"eos_en.md", "law_pipl.md", "bitebi.docx"} {
		t.Run(name, func(t *testing.T) {
			path := "../../shared/documents/" + name
			if _, err := os.Stat(path); err != nil {
				t.Skip("it needs ../shared/documents: ", err)
			}
			doc, _, err := source.Open(path, source.Usual)
			if err != nil {
				t.Fatal(err)
			}
			test(t, New(content.Build(doc)))
		})
	}
}

// withForms is a word with the other forms that a document in English has of it.
func withForms(l *library, w string) []string {
	words := []string{w}
	if !isLatinWord(w) {
		return words
	}
	for _, id := range l.inflections()[root(w)] {
		if form := l.words.spell(id); form != w {
			words = append(words, form)
		}
	}
	return words
}

func checkWords(t *testing.T, e *Engine) {
	asked := 0
	for _, w := range textWords(e.library()) {
		r := e.Search(Query{Text: w})
		n := checkLit(t, e, r, withForms(e.library(), w)...)
		lit := 0
		for _, h := range r.Hits {
			lit += len(h.Spans)
			if len(h.Spans) == 0 && !strings.HasPrefix(w, string(h.ID)) {
				t.Errorf("%s: %s is a hit with nothing lit", w, h.ID)
			}
		}
		if r.Matches != lit {
			t.Errorf("%s: %d places are counted, %d are lit", w, r.Matches, lit)
		}
		if n > rare && len(r.Interpreted) == 0 && len(w) > 1 && lit > n {
			t.Errorf("%s: %d places are lit, the paper has it %d times", w, lit, n)
		}
		asked++
	}
	least := 500 // of other documents
	if e.library().own != "" {
		least = 1000
	}
	if asked < least {
		t.Errorf("only %d words were asked for", asked)
	}
}

// TestEveryPairOfWordsIsLit asks for two words at once.
func TestEveryPairOfWordsIsLit(t *testing.T) { eachDocument(t, checkPairs) }

func checkPairs(t *testing.T, e *Engine) {
	// A word that only asks is not looked for beside another.
	words := slices.DeleteFunc(textWords(e.library()), func(w string) bool { return question().MatchString(w) })
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.SampledFrom(words).Draw(t, "a"), rapid.SampledFrom(words).Draw(t, "b")
		r := e.Search(Query{Text: a + " " + b})
		if isNumberOf(a, b) {
			return
		}
		checkLit(t, e, r, a, b)
		if r.Total == 0 || r.Matches == 0 {
			t.Fatalf("%s %s: %d hits, %d places", a, b, r.Total, r.Matches)
		}
	})
}

// isNumberOf says whether two words are one number, which is looked for as such: 16
// million, 4910 公里.
func isNumberOf(a, b string) bool {
	return isDigit(rune(a[0])) && (latinUnits[b] > 0 || hanUnits[b] != "")
}

// TestANumberBeforeAWordLeavesItWhole: 大 is counted in 八大, and begins 大数据.
func TestANumberBeforeAWordLeavesItWhole(t *testing.T) {
	e := ready(t)
	for query, word := range map[string]string{"2022 大数据": "大数据", "100 大数据": "大数据", "2022大数据": "大数据", "2 大模型": "大模型", "3 个性化": "个性化", "1 十三五": "十三五"} {
		checkLit(t, e, e.Search(Query{Text: query}), word)
	}
}

// TestASnippetIsOfThePagesItShows: one that ends where a page ends is of that page, one
// character more is of the next as well.
func TestASnippetIsOfThePagesItShows(t *testing.T) {
	tried := 0
	for _, b := range content.Load().Blocks {
		for _, br := range b.Breaks {
			if br.Offset == 0 || br.Offset == len(b.Text) {
				continue
			}
			tried++
			h := Hit{from: &b}
			first := b.PageAt(br.Offset - 1)
			if s := h.paged(Snippet{}, br.Offset-1, br.Offset); s.Page != first || s.Last != "" {
				t.Errorf("%s: what ends at the break is on %s–%s, not %s", b.ID, s.Page, s.Last, first)
			}
			if s := h.paged(Snippet{}, br.Offset-1, br.Offset+1); s.Page != first || s.Last != br.Page {
				t.Errorf("%s: what goes over the break is on %s–%s, not %s–%s", b.ID, s.Page, s.Last, first, br.Page)
			}
		}
	}
	if tried == 0 {
		t.Error("no paragraph goes over a page")
	}
}
