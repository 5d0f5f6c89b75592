package search

import "slices"

// reading says what tokens [from, to) of a query may stand for.
type reading struct {
	from, to int
	why      string // one of the Why constants
	shown    string // what they are read as, for whoever asked; "" to say nothing
	count    int    // how often the document has what is shown
	absent   bool   // the document does not have what was typed
	guess    bool   // what may have been meant, not what was said
	forms    []form // what to look for beside what was typed, the likeliest first
	known    bool   // the document also uses what was typed: the forms are told of only when they made hits
	replaces bool   // what was typed counts for little from now on
	keeps    bool   // what was typed is looked for as it stands, whatever else it may be
	drops    bool   // what was typed only asks: it is not looked for
	lacks    bool   // the document has nothing of it
}

// form is one thing to look for instead of what was typed.
type form struct {
	ids    []tokenID
	shown  string
	factor float64 // what a match is worth, 1 for as much as the typed words
	why    string
	near   bool // near in meaning, not the same: it never stands for what was typed
}

// tokens is one side of a query as the passes see it. They change nothing.
type tokens struct {
	*text
	typed string
	lib   *library
	exact [][]rune // the quoted phrases of the side
	taken []bool   // by token: an earlier pass has read it
	words []bool   // by token, and one more: a word begins here, or the one before ended
}

// pass finds readings of one kind.
type pass func(*tokens) []reading

// passes are all of them in their order: what one has read, those behind it
// leave alone.
var passes = []pass{
	readTraditional, readPhrases, readQuestion, readNumerals, readAliases,
	readInflected, readJoined, readSpacedPinyin, readSplit, readPrefix, readWholePinyin, readTypo, readPinyin,
	readSlips, readMeaning,
}

// read works out what the words of a side may mean and adds it to the side and
// to p: the one place where readings are merged.
func (sp *sidePlan) read(p *plan, l *library) {
	n := len(sp.query.tokens)
	sp.mended, sp.known = make([]bool, n), make([]bool, n)
	q := &tokens{text: sp.query, typed: sp.typed, lib: l, exact: sp.exact, taken: make([]bool, n)}
	dropped := true
	for _, pass := range l.passes {
		if dropped { // what is dropped parts words
			q.words = l.lexicon().cut(q.tokens, l.aliases())
		}
		dropped = false
		for _, r := range pass(q) {
			sp.take(p, q, r)
			dropped = dropped || r.drops
		}
	}
	p.lack(q.missing()...)
}

// take adds one reading.
func (sp *sidePlan) take(p *plan, q *tokens, r reading) {
	if r.shown != "" {
		p.interpreted = append(p.interpreted, r.said(q))
	}
	if len(r.forms) > 0 {
		sp.groups++
	}
	for _, f := range r.forms {
		a := alt{tokens: f.ids, from: r.from, to: r.to, factor: f.factor, known: r.known, group: sp.groups, guess: r.guess, near: f.near}
		if r.known {
			a.unsaid = &Interpretation{From: q.typedAt(r.from, r.to), To: f.shown, Why: f.why, Count: q.lib.count(f.ids), Guess: r.guess || isGuess(f.why)}
		}
		sp.alts = append(sp.alts, a)
	}
	for i := r.from; i < r.to; i++ {
		q.taken[i] = q.taken[i] || len(r.forms) > 0 || r.keeps || r.lacks
		sp.mended[i] = sp.mended[i] || r.replaces
		sp.known[i] = sp.known[i] || len(r.forms) > 0 && (r.why == WhyRelated || !r.guess && !isGuess(r.why))
		if r.drops {
			q.tokens[i].id = breakToken
		}
	}
	if r.lacks {
		p.lack(q.typedAt(r.from, r.to))
	}
}

func (r reading) said(q *tokens) Interpretation {
	in := Interpretation{From: q.typedAt(r.from, r.to), To: r.shown, Why: r.why, Count: r.count, Absent: r.absent, Guess: r.guess || isGuess(r.why)}
	in.translated = q.allTranslated(r.from, r.to)
	if r.why == WhyRelated && isLatinWord(q.spelled(r.from, r.to)) && !isChinese(q.text, q.exact) {
		in.gloss = q.lib.gloss(r.shown)
	}
	return in
}

// spelled returns tokens [from, to) folded, without spaces.
func (q *tokens) spelled(from, to int) string {
	return string(q.runes[q.tokens[from].start:q.tokens[to-1].end])
}

// typedAt returns tokens [from, to) as they were typed.
func (q *tokens) typedAt(from, to int) string {
	start, end := q.bytes(q.tokens[from].start, q.tokens[to-1].end, q.typed)
	return q.typed[start:end]
}

func (q *tokens) ids(from, to int) []tokenID { return idsOf(q.tokens[from:to]) }

// broken reports whether a break stands among tokens [from, to).
func (q *tokens) broken(from, to int) bool {
	for _, t := range q.tokens[from:to] {
		if t.id == breakToken {
			return true
		}
	}
	return false
}

// touches reports whether token i was typed right behind the one before it.
func (q *tokens) touches(i int) bool {
	if i == 0 || q.tokens[i-1].id == breakToken || q.tokens[i].id == breakToken {
		return false
	}
	_, end := q.bytes(q.tokens[i-1].start, q.tokens[i-1].end, q.typed)
	return int(q.at[q.tokens[i].start]) == end
}

// parted reports whether token i stands apart from the one before it: behind a
// space or a break, or of another script.
func (q *tokens) parted(i int) bool {
	return !q.touches(i) || q.tokens[i-1].id.isWord() != q.tokens[i].id.isWord()
}

// isNumber reports whether token i is written in digits.
func (q *tokens) isNumber(i int) bool {
	return q.tokens[i].id != breakToken && isDigit(q.runes[q.tokens[i].start])
}

// as reads tokens [from, to) as any of found, the first of which is shown.
func (q *tokens) as(from, to int, found [][]tokenID, why string, factor float64) reading {
	r := reading{from: from, to: to, why: why, shown: q.lib.show(found[0]), count: q.lib.count(found[0]), guess: isGuess(why)}
	r.absent = r.guess
	for _, ids := range found {
		r.forms = append(r.forms, form{ids: ids, factor: factor, why: why})
	}
	return r
}

// strange lists the foreign words that a translation lacks too.
func (q *tokens) strange() []int {
	return slices.DeleteFunc(q.foreign(), func(i int) bool { return q.leads(i, i+1) })
}

// misspelt lists those of them that are no word of English either: a word that is one
// was meant, and is no slip of another (hacking of banking) and no initials.
func (q *tokens) misspelt() []int {
	return slices.DeleteFunc(q.strange(), func(i int) bool { return q.lib.inDictionary(q.spelled(i, i+1)) })
}

// shortestInDictionary is the length from which on what English has is rather English
// than the initials of Chinese words.
const shortestInDictionary = 3

// inDictionary reports whether a folded word is an English one that anybody knows.
func (l *library) inDictionary(w string) bool {
	return len(w) >= shortestInDictionary && isLatinWord(w) && l.lexicon().general.Has(w)
}

// isGuess reports whether such a reading may be wrong about what was meant.
func isGuess(why string) bool {
	switch why {
	case WhyPinyin, WhyInitials, WhyHomophone, WhyTypo, WhyRounded, WhyRelated, WhyMeaning:
		return true
	}
	return false
}

// maxGuesses bounds the words that one pass guesses at: each costs a look at
// the whole document.
const maxGuesses = 6

// foreign lists the Latin words that nothing is known of yet, as many as a pass
// may guess at. A unit behind a number (20ms) is none.
func (q *tokens) foreign() []int {
	var list []int
	for i, t := range q.tokens {
		if t.id == unknown && !q.taken[i] && !q.isNumber(i) && !(i > 0 && q.isNumber(i-1) && q.touches(i)) && len(list) < maxGuesses {
			list = append(list, i)
		}
	}
	return list
}
