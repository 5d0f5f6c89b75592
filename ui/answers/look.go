package answers

import (
	"yunlan/search"
	"yunlan/search/answer"
)

// Found is a result with its answer, nil for none.
type Found struct {
	search.Result
	Card *answer.Card
}

// Answered reports that the paper has something of what was looked for.
func (f Found) Answered() bool {
	return f.Result.Answered() || f.Card != nil && f.Card.Kind != answer.NotGiven
}

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
	if limit > 0 {
		f.Hits = f.Hits[:min(limit, len(f.Hits))]
	}
	return f
}
