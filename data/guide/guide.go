package guide

import (
	"sync"

	"yunlan/content"
	"yunlan/data/edition"
)

// Guide is the guide to one paper. Its methods are safe for concurrent use; what
// they return is shared and must not be changed.
type Guide struct {
	paper  *content.Paper
	terms  func() (glossary, error)
	actors func() (index, error)
	events func() ([]Event, error)
	routes func() ([]Route, error)
}

// guides keeps the last guide: finding every name in a paper takes longest.
var guides = content.ForLast(newGuide)

// New returns the guide to a paper. Nothing is read before the first call.
func New(paper *content.Paper) *Guide { return guides(paper) }

func newGuide(paper *content.Paper) *Guide {
	return &Guide{
		paper:  paper,
		terms:  once(paper, newGlossary),
		actors: once(paper, newIndex),
		events: once(paper, newEvents),
		routes: once(paper, newRoutes),
	}
}

func once[T any](paper *content.Paper, read func(*content.Paper) (T, error)) func() (T, error) {
	return sync.OnceValues(func() (none T, err error) {
		if edition.Of(paper) == nil {
			return none, nil // nobody has written a guide to it
		}
		return read(paper)
	})
}
