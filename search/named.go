package search

import (
	"unicode"
	"unicode/utf8"

	"yunlan/content"
)

// named puts the figure, table or note that a side of the query names (图4,
// table 1, 注2) before what only has its words: a caption's own text does not
// hold its label.
func (e *Engine) named(sp *sidePlan, found []scored) ([]scored, error) {
	id, ok := e.names(sp.typed)
	if !ok {
		return found, nil
	}
	best := 0.0
	at := -1
	for i, s := range found {
		best = max(best, s.score)
		if s.block.ID == id {
			at = i
		}
	}
	if at < 0 {
		at = len(found)
		ps, err := e.library().at(e.paper.Index(id))
		if err != nil {
			return nil, err
		}
		found = append(found, scored{passage: ps})
	}
	found[at].score, found[at].all, found[at].guess = best+1, true, false
	return found, nil
}

// names returns the block that text is the name of. Only what begins with a
// letter and ends with a digit is looked up.
func (e *Engine) names(text string) (content.ID, bool) {
	first, _ := utf8.DecodeRuneInString(text)
	last, _ := utf8.DecodeLastRuneInString(text)
	if !unicode.IsLetter(first) || !unicode.IsDigit(last) {
		return "", false
	}
	ref, err := e.paper.Resolve(text)
	return ref.ID, err == nil && ref.Kind == content.RefBlock
}
