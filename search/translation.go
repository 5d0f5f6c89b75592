package search

import (
	"context"
	"slices"
	"strings"
	"sync"

	"yunlan/content"
)

// Translation is a paper in English, passage for passage.
type Translation struct {
	Paper *content.Paper // the same blocks in the same order
	// Starts says of a block where the sentence begins whose English holds a byte.
	Starts func(block content.ID) func(offset int) int
}

// translation is the second text of an engine. It has an index of its own, which
// the first query in English opens or makes: nothing else needs it.
type translation struct {
	*Engine
	starts func(content.ID) func(int) int
}

// Translate lets English queries also find passages by their English. read is
// called when words first are Latin, none of their query, or side of an OR, Chinese. It
// comes before the first search, and returns e.
func (e *Engine) Translate(read func() Translation) *Engine {
	e.translation = sync.OnceValue(func() *translation {
		t := read()
		own := Open(t.Paper, e.folder)
		own.library().readAs(englishPasses, func() thesaurus { return nil })
		e.opened.Store(own)
		return &translation{own, t.Starts}
	})
	return e
}

// englishPasses read a query where the words themselves are looked for.
var englishPasses = []pass{readQuestion, readNumerals, readInflected, readMeaning}

// translates reports whether the translation has a word or another form of it.
func (l *library) translates(word string) bool {
	if l.english == nil || !isLatinWord(word) || isStop(word) {
		return false
	}
	return len(l.english().inflections()[root(word)]) > 0
}

// leads reports whether the translation has something to read a word as: itself, or
// what is near it in meaning.
func (l *library) leads(word string) bool {
	if l.english == nil || !isLatinWord(word) || isStop(word) {
		return false
	}
	own := l.english()
	return l.translates(word) || own.means(word) && len(own.nearest(word)) > 0
}

// nearEnoughGloss is how near a word of the translation must be to say what a Chinese
// one of the paper means.
const nearEnoughGloss = 0.70

// gloss says in a word of the translation what a Chinese one means; "" where none is
// near enough.
func (l *library) gloss(chinese string) string {
	if l.english == nil {
		return ""
	}
	for _, n := range l.english().meanings().Nearest(chinese, nearEnoughGloss) {
		if isLatinWord(n.Word) {
			return n.Word
		}
	}
	return ""
}

// isLatinWord reports whether a folded word is two letters or more of ASCII.
func isLatinWord(w string) bool {
	return len(w) > 1 && !strings.ContainsFunc(w, func(r rune) bool { return r < 'a' || r > 'z' })
}

// translates reports whether the translation has tokens [from, to), a word. It is not
// asked for those of a side in Chinese.
func (q *tokens) translates(from, to int) bool {
	return !isChinese(q.text, q.exact) && q.lib.translates(q.spelled(from, to))
}

// allTranslated is translates for each of several words: market size.
func (q *tokens) allTranslated(from, to int) bool {
	for i := from; i < to; i++ {
		if !q.translates(i, i+1) {
			return false
		}
	}
	return to > from
}

// leads is translates for what the translation has near it in meaning too.
func (q *tokens) leads(from, to int) bool {
	return !isChinese(q.text, q.exact) && q.lib.leads(q.spelled(from, to))
}

// isChinese reports whether a side has Chinese characters beside what only asks.
func isChinese(q *text, exact [][]rune) bool {
	return slices.ContainsFunc(q.tokens, func(t token) bool { return isHan(rune(t.id)) }) ||
		slices.ContainsFunc(exact, func(x []rune) bool { return slices.ContainsFunc(x, isHan) })
}

// inEnglish is the query of p as the translation reads it; nil where no side is in
// English or the translation has none of its words.
func (e *Engine) inEnglish(p *plan) *plan {
	has := false
	for _, sp := range p.sides {
		if isChinese(sp.query, sp.exact) {
			continue
		}
		for i, t := range sp.query.tokens {
			has = has || t.id.isWord() && e.library().leads(sp.query.word(i))
		}
		has = has || len(sp.exact) > 0 && e.translation != nil && !literal(sp.query)
	}
	spelled := func(in Interpretation) bool { return in.Why == WhyPinyin && strings.Contains(in.From, " ") } // long tou
	if !has || slices.ContainsFunc(p.interpreted, spelled) {
		return nil
	}
	return e.translation().plan(Query{Text: p.text})
}

// What the text of a passage that answers less is worth beside the other, and what the
// English is at least where the paper itself has all of the query.
const (
	secondText = 0.3
	leastWorth = 0.02
)

// addTranslated adds what the translation has of an English query to what was
// found of it: a passage has the better score of its two texts and a part of the
// other.
func (e *Engine) addTranslated(p *plan, found []scored) ([]scored, error) {
	own := e.inEnglish(p)
	if own == nil {
		return found, nil
	}
	for _, in := range own.interpreted {
		known := slices.ContainsFunc(p.interpreted, func(k Interpretation) bool { return k.From == in.From })
		if in.Why == WhyMeaning && !known {
			p.interpreted = append(p.interpreted, in)
		}
	}
	t := e.translation()
	more, err := t.all(own)
	if err != nil { // the files of its index were changed while it was open
		t.useMemory()
		if more, err = t.all(own); err != nil {
			return nil, err
		}
	}
	at := make(map[int]int, len(found))
	for i, s := range found {
		at[s.number] = i
	}
	worth := max(leastWorth, p.unexplained(e.library()))
	for _, s := range more {
		i, ok := at[s.number]
		if !ok {
			i = len(found)
			found = append(found, scored{passage: &e.library().passages[s.number], guess: true})
		}
		f := &found[i]
		s.score *= worth
		f.leads = s.score > f.score
		f.score = max(f.score, s.score) + secondText*min(f.score, s.score)
		f.all, f.guess, f.english = f.all || s.all, f.guess && s.guess, &s
	}
	return slices.DeleteFunc(found, func(s scored) bool { return own.excludes(&t.library().passages[s.number]) }), nil
}

// unexplained is the part of a query's words for which the paper has nothing but
// guesses.
func (p *plan) unexplained(l *library) float64 {
	words, none := 0, 0
	for _, sp := range p.sides {
		for i, t := range sp.query.tokens {
			if t.id != breakToken {
				words++
			}
			if t.id == unknown && !sp.known[i] {
				none++
			}
		}
		for _, x := range sp.exact {
			words++
			if l.count(l.tokenize(string(x))) == 0 {
				none++
			}
		}
	}
	return float64(none) / float64(max(1, words))
}

// all are the passages of the translation that have something of p.
func (t *translation) all(p *plan) ([]scored, error) {
	ix, err := t.ready(context.Background())
	if err != nil {
		return nil, err
	}
	f, err := t.find(ix, p, 0)
	return f.read, err
}
