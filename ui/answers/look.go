package answers

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"yunlan/search"
	"yunlan/search/answer"
)

// Found is a result with its answer, nil for none.
type Found struct {
	search.Result
	Card  *answer.Card
	asked bool // a question for what one sentence can give
}

// Answered reports that the paper has something of what was looked for.
func (f Found) Answered() bool {
	return f.Result.Answered() || f.Card != nil && f.Card.Kind != answer.NotGiven
}

// Says reports that the paper says what was looked for: a sentence answers, or, where no
// single one can, the passages have the words. It is false for a question that only finds
// passages, and for words that were only guessed at by their meaning.
func (f Found) Says() bool {
	switch {
	case f.Card != nil:
		return f.Card.Kind != answer.NotGiven
	case f.asked || !strings.ContainsFunc(f.Query, isWord) || f.Whole == 0 && slices.ContainsFunc(f.Interpreted, byMeaning):
		return false
	}
	return f.Result.Answered()
}

// isWord reports what words are made of. A query without any finds what has its signs.
func isWord(r rune) bool { return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsNumber(r)) }

// byMeaning reports words that stand for others which may mean the same.
func byMeaning(in search.Interpretation) bool { return in.Why == search.WhyMeaning && in.Guess }

// Look searches and answers. An answer needs the best hits, also where fewer are
// wanted; what is looked for in some chapters or kinds is no question to the
// whole paper.
func (a *Answers) Look(engine *search.Engine, q search.Query) Found {
	limit := q.Limit
	if limit > 0 {
		q.Limit = max(limit, answer.MaxHits)
	}
	f := Found{Result: engine.Search(q)}
	if card, ok := a.Answer(f.Result); ok && q.Type == "" && q.Chapter == "" {
		f.Card = &card
	}
	f.asked = a != nil && a.answerer().Asks(f.Result)
	if limit > 0 {
		f.Hits = f.Hits[:min(limit, len(f.Hits))]
	}
	return f
}
