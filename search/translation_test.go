package search

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/content/sentence"
	"yunlan/data/english"
)

// translated is an engine of the paper with its English; read counts how often the
// English was asked for.
func translated(read *int) *Engine {
	edition := english.Of(content.Load())
	return own(New(content.Load())).Translate(func() Translation {
		*read++
		return Translation{
			Paper:  edition.Paper(english.English),
			Starts: func(block content.ID) func(int) int { return edition.Parts(block).Chinese },
		}
	})
}

// TestScoresOfTheTranslation: queries that name words of the English find their
// passages, in both halves, and no other judged set loses by it.
func TestScoresOfTheTranslation(t *testing.T) {
	read := 0
	without, with := ready(t), translated(&read)
	score := func(e *Engine, list []judged) float64 {
		return scoreOf(t, list, func(q string) []content.ID { return ids(e.Search(Query{Text: q})) })["all"].ndcg
	}
	var halves [2][]judged
	seen := map[string]int{}
	for _, q := range loadTable(t, "english.tsv") {
		half := seen[q.Category] % 2
		seen[q.Category]++
		halves[half] = append(halves[half], q)
	}
	for i, list := range halves {
		before, after := score(without, list), score(with, list)
		t.Logf("english, half %d: nDCG@10 %.3f without the translation, %.3f with it", i+1, before, after)
		if after < 0.95 {
			t.Errorf("half %d of the English queries is below the target: %.3f", i+1, after)
		}
	}
	for _, set := range judgedSets(t) {
		before, after := score(without, set.list), score(with, set.list)
		t.Logf("%-5s nDCG@10 %.4f without the translation, %.4f with it", set.name, before, after)
		if after < before {
			t.Errorf("%s loses by the translation: %.4f, without it %.4f", set.name, after, before)
		}
	}
}

// TestEnglishIsLit: every passage whose English has a form of a word of the query is
// a hit, each place of it is lit in the English, and the count is of what is lit.
func TestEnglishIsLit(t *testing.T) {
	read := 0
	e := translated(&read)
	for _, q := range []string{"vouchers", "subsidies awarded", "nerve centre", "magnified", "great roc takes wing", "drilling scenarios"} {
		r := e.Search(Query{Text: q})
		lit, hits := 0, map[content.ID]Hit{}
		for _, h := range r.Hits {
			hits[h.ID] = h
			lit += len(h.Spans)
			if h.English != nil {
				lit += len(h.English.Spans)
			}
		}
		if lit != r.Matches || len(r.Hits) != r.Total {
			t.Errorf("%s: %d places counted, %d lit; %d hits of %d", q, r.Matches, lit, len(r.Hits), r.Total)
		}
		found := 0
		for _, b := range e.translation().paper.Blocks {
			for _, place := range formsIn(b.Text, strings.Fields(q)) {
				found++
				h, ok := hits[b.ID]
				if !ok || h.English == nil || !slices.ContainsFunc(h.English.Spans, func(s content.Span) bool { return s.Start <= place.Start && place.End <= s.End }) {
					t.Errorf("%s: %q of %s is not lit", q, b.Text[place.Start:place.End], b.ID)
				}
			}
		}
		if found == 0 {
			t.Errorf("%s: the English has none of it", q)
		}
	}
}

// formsIn are the places of words in a text that share a root with one of words,
// letter by letter and without the index.
func formsIn(text string, words []string) []content.Span {
	var places []content.Span
	isLetter := func(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }
	for i := 0; i < len(text); {
		from := i
		for i < len(text) && isLetter(text[i]) {
			i++
		}
		if i == from {
			i++
			continue
		}
		alone := (from == 0 || text[from-1] < 0x80) && (i == len(text) || text[i] < '0' || text[i] > '9')
		word := strings.ToLower(text[from:i])
		if alone && len(word) > 1 && slices.ContainsFunc(words, func(w string) bool { return root(w) == root(word) }) {
			places = append(places, content.Span{Start: from, End: i})
		}
	}
	return places
}

// TestWhatOnlyTheEnglishFinds is shown by the Chinese sentence that is translated so,
// and said to be found in the translation.
func TestWhatOnlyTheEnglishFinds(t *testing.T) {
	read := 0
	r := translated(&read).Search(Query{Text: "nerve centre"})
	h := r.Hits[0]
	if h.ID != "2.3p5" || h.English == nil || len(h.Spans) != 0 || h.Page != "20" {
		t.Fatalf("%s on page %s, Chinese lit %v", h.ID, h.Page, h.Spans)
	}
	from, to := sentence.Around(h.Text, h.At(), h.At()+1)
	if s := h.Text[from:to]; !strings.Contains(s, "中枢神经") {
		t.Errorf("the sentence is %q", s)
	}
	if s := h.Snippet(snippetWidth); !strings.Contains(s.Text, "中枢神经") {
		t.Errorf("the snippet is %q", s.Text)
	}
	own := h.English.Snippet(snippetWidth)
	if len(own.Spans) == 0 || own.Text[own.Spans[0].Start:own.Spans[0].End] != "nerve centre" {
		t.Errorf("of the English %q is lit at %v", own.Text, own.Spans)
	}
	if len(r.Missing) != 0 || r.Translated == 0 || r.Whole == 0 || !r.Answered() {
		t.Errorf("missing %v, %d translated, %d whole", r.Missing, r.Translated, r.Whole)
	}
	for _, q := range []string{"nerve centre of systems", "observability becomes the nerve centre"} {
		h := translated(&read).Search(Query{Text: q}).Hits[0]
		if s := h.Snippet(snippetWidth); h.ID != "2.3p5" || !strings.Contains(s.Text, "中枢神经") || !strings.Contains(h.English.Snippet(snippetWidth).Text, "nerve centre") {
			t.Errorf("%s: %s: %q beside %q", q, h.ID, s.Text, h.English.Snippet(snippetWidth).Text)
		}
	}
	if said := Explain(r); len(said) == 0 {
		t.Error("that a translation was searched is not said")
	}
}

// TestSpansSayWhoseTheyAre: JSON gives the spans of each text beside that text.
func TestSpansSayWhoseTheyAre(t *testing.T) {
	read := 0
	raw, err := json.Marshal(translated(&read).Search(Query{Text: "consumption vouchers", Limit: 1}).Document())
	if err != nil {
		t.Fatal(err)
	}
	var got struct {
		Translated int
		Hits       []struct {
			English struct {
				Text, Snippet string
				Spans         [][2]int
				SnippetSpans  [][2]int `json:"snippet_spans"`
			}
		}
	}
	if err := json.Unmarshal(raw, &got); err != nil {
		t.Fatal(err)
	}
	own := got.Hits[0].English
	for text, spans := range map[string][][2]int{own.Text: own.Spans, own.Snippet: own.SnippetSpans} {
		if len(spans) == 0 || text[spans[0][0]:spans[0][1]] != "consumption vouchers" {
			t.Errorf("spans %v of %q", spans, text)
		}
	}
	if got.Translated < 2 {
		t.Errorf("%d hits are translated", got.Translated)
	}
}

// TestTheEnglishIsReadForEnglishAlone: a Chinese query, and one in pinyin, are
// answered as without it.
func TestTheEnglishIsReadForEnglishAlone(t *testing.T) {
	read := 0
	without, with := ready(t), translated(&read)
	for _, q := range []string{"云计算 补贴", "4,550亿", "图4", "“云成本优化”", "平台gongcheng"} {
		with.Search(Query{Text: q})
	}
	if read != 0 {
		t.Errorf("the English was read %d times", read)
	}
	for _, q := range []string{"zxqy", "ping tai gong cheng", "yún jì suàn", "shu ju zhong xin", "平台gongcheng", "ping tai", "a", "q", "455 billion", "平台 nerve", "“云成本” nerve", "云原生 magnified"} {
		a, b := without.Search(Query{Text: q}), with.Search(Query{Text: q})
		if !slices.Equal(ids(a), ids(b)) || !slices.Equal(a.Missing, b.Missing) || !slices.Equal(a.Interpreted, b.Interpreted) {
			t.Errorf("%s: %v, read as %v, missing %v; without the English %v, %v, %v", q, ids(b), b.Interpreted, b.Missing, ids(a), a.Interpreted, a.Missing)
		}
	}
}

// TestASideInEnglishIsAnsweredBesideOneInChinese: a OR b.
func TestASideInEnglishIsAnsweredBesideOneInChinese(t *testing.T) {
	read := 0
	e := translated(&read)
	r := e.Search(Query{Text: "消费券 OR nerve centre"})
	for _, id := range []content.ID{"表1r6", "2.3p5"} {
		if !slices.Contains(ids(r), id) {
			t.Errorf("%s is not among %v", id, ids(r))
		}
	}
	if len(r.Missing) > 0 {
		t.Errorf("missing are %v", r.Missing)
	}
}

// TestFiltersHoldForTheEnglish: kinds, exclusions and quoted phrases.
func TestFiltersHoldForTheEnglish(t *testing.T) {
	read := 0
	e := translated(&read)
	for query, want := range map[string][]content.ID{
		"vouchers type:row":               {"表1r6"},
		"vouchers -cash":                  {"表1r6"},
		`"consumption vouchers" -fees`:    {"2.1p3"},
		`"in consumption vouchers of 30"`: {"表1r6"},
		`"vouchers consumption"`:          nil,
		"vouchers chapter:3":              nil,
		"jaguar OR moresec":               {"2.3p6", "4.1p2"},
	} {
		got := ids(e.Search(Query{Text: query}))
		slices.Sort(got)
		if !slices.Equal(got, want) && len(got)+len(want) > 0 {
			t.Errorf("%s: %v, want %v", query, got, want)
		}
	}
}
