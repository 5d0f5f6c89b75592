package guide

import (
	"fmt"
	"sync"

	"yunlan/content"
	"yunlan/data/strictjson"
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

// New returns the guide to a paper. Nothing is read before the first call.
func New(paper *content.Paper) *Guide {
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
		if !paper.Bundled() {
			return none, nil // nobody has written a guide to it
		}
		return read(paper)
	})
}

// decode reads one of the embedded lists and refuses fields that the type
// does not have.
func decode[T any](name string, data []byte) ([]T, error) {
	var list []T
	if err := strictjson.Embedded(data, &list); err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return list, nil
}
