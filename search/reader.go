package search

// reader works out what the tokens of one side of a query may mean, and adds
// it as alternatives. What a step has explained, later steps leave alone.
type reader struct {
	*sidePlan
	plan      *plan
	lib       *library
	toks      []token
	explained []bool // tokens that need no guessing any more
	guesses   int
}

// maxGuesses bounds the words of one query that are guessed at: each costs a
// look at the whole paper.
const maxGuesses = 6

func (r *reader) mayGuess() bool {
	r.guesses++
	return r.guesses <= maxGuesses
}

// read finds what else the words of the query may mean.
func (sp *sidePlan) read(p *plan, l *library) {
	r := &reader{sidePlan: sp, plan: p, lib: l, toks: sp.query.tokens}
	r.explained, r.mended = make([]bool, len(r.toks)), make([]bool, len(r.toks))
	r.readTraditional()
	r.readPhrases()
	r.readQuestion()
	r.readNumerals()
	r.readAliases()
	for i := range r.alts {
		for k := r.alts[i].from; k < r.alts[i].to; k++ {
			r.explained[k] = true
		}
	}
	r.readWords()
	r.readSlips()
	r.readMissing()
}

// spelled returns tokens [from, to) folded, without spaces.
func (r *reader) spelled(from, to int) string {
	return string(r.query.runes[r.toks[from].start:r.toks[to-1].end])
}

// typed returns tokens [from, to) as the reader wrote them.
func (r *reader) typed(from, to int) string {
	start, end := r.query.bytes(r.toks[from].start, r.toks[to-1].end, r.sidePlan.typed)
	return r.sidePlan.typed[start:end]
}

func (r *reader) ids(from, to int) []tokenID {
	ids := make([]tokenID, 0, to-from)
	for _, t := range r.toks[from:to] {
		ids = append(ids, t.id)
	}
	return ids
}

// broken says whether a break stands among tokens [from, to).
func (r *reader) broken(from, to int) bool {
	for _, t := range r.toks[from:to] {
		if t.id == breakToken {
			return true
		}
	}
	return false
}

// note says how something was read; ids is what the paper has of it.
func (r *reader) note(from, to, why string, ids []tokenID) {
	guess := isGuess(why)
	r.plan.interpreted = append(r.plan.interpreted, Interpretation{
		From: from, To: to, Why: why, Count: r.lib.count(ids), Absent: guess, Guess: guess,
	})
}

// isGuess says whether who reads a word so may be wrong about what was meant.
func isGuess(why string) bool {
	switch why {
	case WhyPinyin, WhyInitials, WhyHomophone, WhyTypo, WhyRounded:
		return true
	}
	return false
}

// readTraditional says so when the query was written in traditional
// characters; folding has turned them already.
func (r *reader) readTraditional() {
	for i, t := range r.toks {
		if t.id.isWord() || t.id == breakToken {
			continue
		}
		if r.typed(i, i+1) != r.spelled(i, i+1) && isHan(rune(t.id)) {
			r.note(r.sidePlan.typed, string(r.query.runes), WhyTraditional, r.ids(0, len(r.toks)))
			return
		}
	}
}
