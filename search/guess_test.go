package search

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"
)

// guessed are words that the paper has only in another form.
var guessedWords = []string{"平台工呈", "zxqy", "hundungongcheng", "severless", "可观查性", "云计蒜", "chatgtp", "机群", "4500亿"}

// TestWhatWasTypedGoesBeforeGuesses: of a query with words that the paper has
// and one that is guessed at, apart or in an OR, every passage with one of the
// former comes before every passage without.
func TestWhatWasTypedGoesBeforeGuesses(t *testing.T) {
	e := ready(t)
	words := paperWords(e.library(), func(w string) bool {
		asks := question().MatchString(w) // 如何 is not looked for
		return len([]rune(w)) > 1 && !strings.ContainsFunc(w, grammatical) && !asks
	})
	rapid.Check(t, func(t *rapid.T) {
		guess := rapid.SampledFrom(guessedWords).Draw(t, "guess")
		typed := rapid.SliceOfN(rapid.SampledFrom(words), 1, 2).Draw(t, "typed")
		sep := rapid.SampledFrom([]string{" ", " OR "}).Draw(t, "sep")
		parts := append([]string{guess}, typed...)
		if rapid.Bool().Draw(t, "last") {
			slices.Reverse(parts)
		}
		query := strings.Join(parts, sep)
		alone := e.Search(Query{Text: guess})
		if slices.ContainsFunc(typed, func(w string) bool { return sharesPair(w, litWords(alone)) }) {
			return // a piece of what was typed is a piece of the guess
		}
		last := -1
		hits := e.Search(Query{Text: query}).Hits
		for i, h := range hits {
			has := slices.ContainsFunc(typed, func(w string) bool { return strings.Contains(strip(h.Text), w) })
			if has && last >= 0 {
				t.Fatalf("%s: %s has what was typed and comes after %s, which has not", query, h.ID, hits[last].ID)
			}
			// What a synonym found was not guessed: only the lit words tell.
			if !has && onlyGuess(h, alone) {
				last = i
			}
		}
		if !slices.IsSortedFunc(hits, func(a, b Hit) int { return compareScores(b, a) }) {
			t.Fatalf("%s: the scores do not say the order", query)
		}
	})
}

func compareScores(a, b Hit) int {
	switch {
	case a.Score < b.Score:
		return -1
	case a.Score > b.Score:
		return 1
	}
	return 0
}

// onlyGuess says whether all that is lit in h is what the guess alone lights.
func onlyGuess(h Hit, alone Result) bool {
	terms := litWords(alone)
	for _, s := range h.Spans {
		if !slices.Contains(terms, h.Text[s.Start:s.End]) {
			return false
		}
	}
	return true
}

func sharesPair(w string, terms []string) bool {
	rs := []rune(w)
	for i := 1; i < len(rs); i++ {
		if slices.ContainsFunc(terms, func(t string) bool { return strings.Contains(t, string(rs[i-1:i+1])) }) {
			return true
		}
	}
	return false
}

func grammatical(r rune) bool { return isFunction(tokenID(r)) }

func paperWords(l *library, keep func(string) bool) []string {
	var list []string
	for w := range l.lexicon().words {
		if keep(w) {
			list = append(list, w)
		}
	}
	slices.Sort(list)
	return list
}

// TestAGuessAloneIsAnswered: where only the guess has hits, the best come
// first, and what was guessed is lit in each.
func TestAGuessAloneIsAnswered(t *testing.T) {
	e := ready(t)
	for _, q := range guessedWords {
		r := e.Search(Query{Text: q})
		if r.Total == 0 || !slices.IsSortedFunc(r.Hits, func(a, b Hit) int { return compareScores(b, a) }) {
			t.Errorf("%s: %v", q, ids(r))
		}
		for _, h := range r.Hits {
			if len(h.Spans) == 0 {
				t.Errorf("%s finds %s and lights nothing", q, h.ID)
			}
		}
	}
}

// slip changes one character of a word: another, one more, one less, or two
// swapped.
func slip(t *rapid.T, word, alphabet string) string {
	rs := []rune(word)
	at := rapid.IntRange(0, len(rs)-1).Draw(t, "at")
	other := rapid.SampledFrom([]rune(alphabet)).Draw(t, "other")
	switch rapid.IntRange(0, 3).Draw(t, "kind") {
	case 0:
		rs[at] = other
	case 1:
		rs = slices.Insert(rs, at, other)
	case 2:
		rs = slices.Delete(rs, at, at+1)
	case 3:
		at = min(at, len(rs)-2)
		rs[at], rs[at+1] = rs[at+1], rs[at]
	}
	return string(rs)
}

// TestASlipLeadsBack: a word of the paper, one slip in it, is in the paper as
// it stands, or is read as something that is, or something near that is there
// is offered, or it falls into words of the paper (云一个). Of four characters or
// five letters on, one of these is the word. Where the word is in it whole, with more
// beside it, the word is found and lit, unless it is cut into others (产业化工), and
// no part of it is offered. An English word is no slip of another (loud).
func TestASlipLeadsBack(t *testing.T) {
	e := ready(t)
	l := e.library()
	han := paperWords(l, func(w string) bool { return true })
	var latin []string
	for _, w := range l.words.names {
		if len(w) >= 4 && !strings.ContainsFunc(w, func(r rune) bool { return r < 'a' || r > 'z' }) {
			latin = append(latin, w)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		word, alphabet, long := rapid.SampledFrom(han).Draw(t, "word"), "云工大学苹果饕量测时事", 4
		if rapid.Bool().Draw(t, "latin") {
			word, alphabet, long = rapid.SampledFrom(latin).Draw(t, "latin word"), "aehknqsxz", 5
		}
		q := slip(t, word, alphabet)
		if strings.ContainsFunc(q, unicode.IsSpace) || len(question().FindString(q)) > 0 {
			return
		}
		if l.inDictionary(q) {
			return // loud is no slip of cloud
		}
		leadsBack(t, e, q, word, long)
	})
	for q, word := range map[string]string{"云国家政策": "国家政策", "国家政策饕": "国家政策", "云一云多芯": "一云多芯", "多种芯片时": "多种芯片", "产业化工": "产业化"} {
		leadsBack(t, e, q, word, 4)
	}
}

// leadsBack holds a query that is word with a slip in it against what
// TestASlipLeadsBack says; long is from which length it leads to the word itself.
func leadsBack(t rapid.TB, e *Engine, q, word string, long int) {
	r := e.Search(Query{Text: q})
	led := ledTo(r)
	if len(led) == 0 && r.Whole == 0 && (len(r.Missing) > 0 || r.Total == 0) {
		t.Fatalf("%s, of %s, leads nowhere: %d hits, missing %q", q, word, r.Total, r.Missing)
	}
	switch whole := strings.Contains(q, word) && r.Total > 0; {
	case whole && r.Whole == 0: // 云国家政策: a word more is no slip
		if standsApart(e.library(), q, word) && !slices.ContainsFunc(litWords(r), func(s string) bool { return strings.Contains(string(squeeze(s)), word) }) {
			t.Fatalf("%s lights %q, not %s", q, litWords(r), word)
		}
		if i := slices.IndexFunc(r.Nearest, func(s Suggestion) bool { return strings.Contains(q, string(squeeze(s.Text))) }); i >= 0 {
			t.Fatalf("%s has %d hits, and %s, a part of it, is offered", q, r.Total, r.Nearest[i].Text)
		}
	case !whole && len([]rune(word)) >= long && r.Whole == 0 && !slices.Contains(led, word):
		t.Fatalf("%s leads to %q, not to %s", q, led, word)
	}
	for _, s := range r.Nearest {
		if got := e.Search(Query{Text: s.Text}); got.Total != s.Count || got.Total == 0 || len(got.Missing) > 0 {
			t.Fatalf("%s: %s is offered with %d hits, it has %d", q, s.Text, s.Count, got.Total)
		}
	}
}

// standsApart says whether word is cut from what stands beside it in the query.
func standsApart(l *library, q, word string) bool {
	t := analyze(q, l.words)
	edges := l.lexicon().cut(t.tokens, l.aliases())
	from := len([]rune(q[:strings.Index(q, word)]))
	to, ends := from+len([]rune(word)), 0
	for i, tok := range t.tokens {
		if edges[i] && int(tok.start) == from {
			ends++
		}
		if edges[i+1] && int(tok.end) == to {
			ends++
		}
	}
	return ends == 2
}

// ledTo is what the result offers instead of the query, folded.
func ledTo(r Result) []string {
	var list []string
	for _, in := range r.Interpreted {
		list = append(list, string(squeeze(in.To)))
	}
	for _, s := range r.Nearest {
		list = append(list, string(squeeze(s.Text)))
	}
	return list
}

// TestNearWordsAreOfWhatIsNotThere: what the paper has needs no near word.
func TestNearWordsAreOfWhatIsNotThere(t *testing.T) {
	e := ready(t)
	for query, want := range map[string]string{"阿里云 vs 腾讯云": "v5", "北京 补贴 30万": "", "数据要素 章:二": "数据新要素"} {
		var near []string
		for _, s := range e.Search(Query{Text: query}).Nearest {
			near = append(near, s.Text)
		}
		if strings.Join(near, " ") != want {
			t.Errorf("%s: near are %q, want %q", query, near, want)
		}
	}
	if r := e.Search(Query{Text: "4.55千亿"}); len(r.Hits) == 0 || r.Whole != r.Total {
		t.Errorf("4.55千亿 finds what has a piece of it: %v", ids(r))
	}
}

// TestNumbersAreOfferedNotGuessed: a number that the paper does not have is
// never taken for another but one that it rounds; those a digit away, or near
// in value, are offered.
func TestNumbersAreOfferedNotGuessed(t *testing.T) {
	e := ready(t)
	for _, c := range []struct{ query, near string }{
		{"353", ""}, {"2030年", ""}, {"353亿", "342亿 361亿"}, {"4505", "4,550亿"}, {"4505亿", "4,550亿"}, {"41.91%", "40.91%"},
	} {
		r := e.Search(Query{Text: c.query})
		var near []string
		for _, s := range r.Nearest {
			near = append(near, s.Text)
		}
		if r.Total > 0 || len(r.Missing) == 0 || strings.Join(near, " ") != c.near {
			t.Errorf("%s: %d hits, near it %q", c.query, r.Total, near)
		}
	}
}

// litWords lists the words that are lit, as the paper prints them.
func litWords(r Result) []string {
	var words []string
	for _, h := range r.Hits {
		for _, s := range h.Spans {
			if w := h.Text[s.Start:s.End]; !slices.Contains(words, w) {
				words = append(words, w)
			}
		}
	}
	return words
}

// TestARoughNumberOfThePaperIsNoGuess: 几十 stands in the paper as it was typed, whatever
// other numbers it is read as, and what has it comes before what only a guess has. Of
// 几百, which does not, a piece is a guess.
func TestARoughNumberOfThePaperIsNoGuess(t *testing.T) {
	l := ready(t).library()
	for query, replaces := range map[string]bool{"几十": false, "几百亿": true, "5000亿左右": true} {
		if got := readNumerals(tokensOf(l, query)); len(got) != 1 || len(got[0].forms) == 0 || got[0].replaces != replaces {
			t.Errorf("%s: %+v", query, got)
		}
	}
	hits := ready(t).Search(Query{Text: "平台工呈 几十"}).Hits
	has := slices.IndexFunc(hits, func(h Hit) bool { return h.ID == "3.2p4" })
	guessed := slices.IndexFunc(hits, func(h Hit) bool { return h.ID == "0p6" })
	if has < 0 || guessed < has {
		t.Errorf("what has 几十 is hit %d, what has only a guess %d", has, guessed)
	}
}
