package search

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"yunlan/content"
)

// TestSingleCharacters asks for every character of the paper: all passages
// that have it are hits, and for Chinese no others are.
func TestSingleCharacters(t *testing.T) {
	e, p := ready(t), content.Load()
	seen := map[rune]bool{}
	for _, b := range p.Blocks {
		for _, r := range b.Text {
			if seen[r] || unicode.IsSpace(r) {
				continue
			}
			seen[r] = true
			var want []content.ID
			for _, b := range p.Blocks {
				if strings.ContainsRune(b.Text, r) {
					want = append(want, b.ID)
				}
			}
			checkRecall(t, e, string(r), want, unicode.Is(unicode.Han, r))
		}
	}
	if len(seen) < 1000 {
		t.Fatalf("only %d characters were tried", len(seen))
	}
}

// TestQuotedPhrases asks for pieces of the paper, quoted.
func TestQuotedPhrases(t *testing.T) {
	e, p := ready(t), content.Load()
	rnd := rand.New(rand.NewPCG(1, 2))
	for _, b := range p.Blocks {
		rs := []rune(b.Text)
		for range 8 {
			n := min(len(rs), 2+rnd.IntN(14))
			at := rnd.IntN(len(rs) - n + 1)
			piece := string(rs[at : at+n])
			if strings.ContainsAny(piece, "“”「」") || len(squeeze(piece)) < 2 {
				continue
			}
			var want []content.ID
			for _, b := range p.Blocks {
				if strings.Contains(b.Text, piece) {
					want = append(want, b.ID)
				}
			}
			r := checkRecall(t, e, `"`+piece+`"`, want, false)
			checkPhraseSpans(t, r, piece)
		}
	}
}

// TestTerms asks for pieces of Chinese without quotes: what has all of the
// piece is a hit, whatever else is.
func TestTerms(t *testing.T) {
	e, p := ready(t), content.Load()
	rnd := rand.New(rand.NewPCG(3, 4))
	asked := 0
	for _, b := range p.Blocks {
		rs := []rune(b.Text)
		for range 8 {
			n := min(len(rs), 2+rnd.IntN(5))
			at := rnd.IntN(len(rs) - n + 1)
			piece := string(rs[at : at+n])
			if strings.ContainsFunc(piece, func(r rune) bool { return !isHan(r) }) || question().MatchString(piece) {
				continue
			}
			var want []content.ID
			for _, b := range p.Blocks {
				if strings.Contains(strip(b.Text), piece) {
					want = append(want, b.ID)
				}
			}
			checkRecall(t, e, piece, want, false)
			asked++
		}
	}
	if asked < 300 {
		t.Fatalf("only %d pieces were tried", asked)
	}
}

func checkRecall(t *testing.T, e *Engine, query string, want []content.ID, only bool) Result {
	t.Helper()
	r := e.Search(Query{Text: query})
	got := ids(r)
	for _, id := range want {
		if !slices.Contains(got, id) {
			t.Errorf("%q does not find %s", query, id)
		}
	}
	if only && len(got) != len(want) {
		t.Errorf("%q finds %d passages, %d have it", query, len(got), len(want))
	}
	return r
}

// checkPhraseSpans wants the phrase, the whole phrase and nothing else lit.
func checkPhraseSpans(t *testing.T, r Result, phrase string) {
	t.Helper()
	want := string(squeeze(phrase))
	for _, h := range r.Hits {
		if len(h.Spans) == 0 {
			t.Errorf("%q: nothing is lit in %s", phrase, h.ID)
		}
		for _, s := range h.Spans {
			lit := string(squeeze(h.Text[s.Start:s.End]))
			if strings.ReplaceAll(lit, want, "") != "" {
				t.Errorf("%q lights %q in %s", phrase, h.Text[s.Start:s.End], h.ID)
			}
		}
	}
}

// checkHit wants spans in order, apart, on rune boundaries, and snippets that
// hold to their width.
func checkHit(h Hit) error {
	last := -1
	for _, s := range h.Spans {
		if s.Start <= last || s.End <= s.Start || s.End > len(h.Text) {
			return fmt.Errorf("spans of %s out of order: %v", h.ID, h.Spans)
		}
		if !utf8.ValidString(h.Text[s.Start:s.End]) {
			return fmt.Errorf("a span of %s cuts a character: %v", h.ID, s)
		}
		last = s.End
	}
	return nil
}

func TestHighlights(t *testing.T) {
	e := ready(t)
	cases := []struct {
		query string
		id    content.ID
		want  []string
	}{
		{"平台工程", "0p6", []string{"平台工程"}},
		{"云原生安全", "0p6", []string{"安全", "云原生安全"}},
		{"图4", "2.2p1", nil},
		{"4910亿", "1.2p1", []string{"4,910亿"}},
		{"4550", "2.2p1", []string{"4,550"}},
		{"serverless", "2.3p1", []string{"Serverless"}},
		{"zxqy", "2.4", []string{"中小企业"}},
		{"雲原生", "1.3p2", nil},
		{"奇安信", "2.3p6", []string{"奇安信"}},
		{"什么是混沌工程？", "2.3p5", []string{"混沌工程"}},
		{"人工智能", "2.3p5", []string{"人工智能"}},
	}
	for _, c := range cases {
		var got []string
		for _, h := range e.Search(Query{Text: c.query}).Hits {
			if h.ID != c.id {
				continue
			}
			for _, s := range h.Spans {
				if w := h.Text[s.Start:s.End]; !slices.Contains(got, w) {
					got = append(got, w)
				}
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s in %s lights %q, want %q", c.query, c.id, got, c.want)
		}
	}
}

// TestSnippetsOpenWithAClause: behind punctuation, never behind a space or 、;
// where a clause is longer than the window at no word's middle either.
func TestSnippetsOpenWithAClause(t *testing.T) {
	e := ready(t)
	cut := 0
	for _, q := range judgedSets(t)[0].list {
		for _, h := range e.Search(Query{Text: q.Query}).Hits {
			s := h.Snippet(snippetWidth)
			opened, found := strings.CutPrefix(s.Text, ellipsis)
			if !found {
				continue
			}
			cut++
			at := strings.Index(h.Text, strings.TrimSuffix(opened, ellipsis))
			before, _ := utf8.DecodeLastRuneInString(h.Text[:at])
			if before == ' ' || before == '、' || strings.HasPrefix(opened, " ") {
				t.Errorf("%s: the snippet of %s opens behind %q: %s", q.Query, h.ID, before, s.Text)
			}
		}
	}
	if cut < 300 {
		t.Errorf("only %d snippets open within a passage", cut)
	}
}

// TestASnippetShowsTheBestSentence, and the page is that of the words shown.
func TestASnippetShowsTheBestSentence(t *testing.T) {
	e, p := ready(t), content.Load()
	r := e.Search(Query{Text: "平台工程 自助式"})
	if s := r.Hits[0].Snippet(snippetWidth); !strings.Contains(s.Text, "平台工程是一种自助式") {
		t.Errorf("the snippet of %s is %s", r.Hits[0].ID, s.Text)
	}
	over := 0 // pages
	for _, q := range judgedSets(t)[0].list {
		for _, h := range e.Search(Query{Text: q.Query}).Hits {
			b, _ := p.Block(h.ID)
			s := h.Snippet(snippetWidth)
			if len(b.Breaks) == 0 || len(s.Spans) == 0 {
				continue
			}
			over++
			shown := strings.Trim(s.Text, ellipsis)
			moved := strings.Index(h.Text, shown) - strings.Index(s.Text, shown)
			if page := b.PageAt(s.Spans[0].Start + moved); page != h.Page {
				t.Errorf("%s: the snippet of %s is on page %s, not %s", q.Query, h.ID, page, h.Page)
			}
		}
	}
	if over < 100 {
		t.Errorf("only %d hits go over pages", over)
	}
}

func TestSnippets(t *testing.T) {
	e := ready(t)
	for _, q := range []string{"云计算", "serverless", "", "4,910", "\"万亿\"", "政务 金融 深度用云"} {
		for _, h := range e.Search(Query{Text: q}).Hits {
			for width := 0; width < 140; width += 7 {
				s := h.Snippet(width)
				w := 0
				for _, r := range s.Text {
					w += cells(r)
				}
				if w > width || !utf8.ValidString(s.Text) {
					t.Fatalf("%q: snippet of %s is %d cells wide, not %d: %q", q, h.ID, w, width, s.Text)
				}
				if err := checkHit(Hit{ID: h.ID, Text: s.Text, Spans: s.Spans}); err != nil {
					t.Fatalf("%q at %d: %v", q, width, err)
				}
				if width >= 40 && len(h.Spans) > 0 && len(s.Spans) == 0 {
					t.Errorf("%q: the snippet of %s at %d shows no match: %q", q, h.ID, width, s.Text)
				}
			}
		}
	}
}

// TestNumeralsAreReadAsTheyAreSpoken: 三百五 is 350, and 三点 no number with decimals.
func TestNumeralsAreReadAsTheyAreSpoken(t *testing.T) {
	for s, want := range map[string]float64{"三百五": 350, "三百零五": 305, "四千五百五十亿": 4550e8, "两千": 2000} {
		text := analyze(s, nil)
		if q, ok := text.quantityAt(0); !ok || q.value != want || q.to != len(text.tokens) {
			t.Errorf("%s: %+v, %v", s, q, ok)
		}
	}
	if q, ok := analyze("三点建议", nil).quantityAt(0); ok {
		t.Errorf("三点建议: %+v", q)
	}
}
