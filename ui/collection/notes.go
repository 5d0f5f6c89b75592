package collection

import (
	"context"

	"yunlan/content"
	"yunlan/data/shelf"
	"yunlan/data/store"
	"yunlan/ui/notes"
)

// Noted is a document with the notes in it.
type Noted struct {
	ID    string // in the library; Bundled for the paper that comes along
	Paper *content.Paper
	Notes []notes.Placed
}

// UnkeptError says that neither what was read of a document nor its file is left.
type UnkeptError struct{ shelf.Document }

// Error implements error.
func (e *UnkeptError) Error() string { return "nothing is left of " + e.ID }

// StoreError says that the notes of a document cannot be read.
type StoreError struct{ store.Problem }

// Error implements error.
func (e *StoreError) Error() string { return e.Message }

// Noted are the documents that have notes: the paper that comes along as own, then those
// of the library in their order. Errors are those of Documents, an UnkeptError, a
// StoreError, and that of ctx.
func (c *Collection) Noted(ctx context.Context, own *content.Paper, tell func(Progress)) ([]Noted, error) {
	list, err := c.Documents()
	if err != nil {
		return nil, err
	}
	all, err := noted(nil, Bundled, store.Open(c.dirs), func() (*content.Paper, error) { return own, nil })
	for i, d := range list {
		tell(Progress{Done: i, Total: len(list), Name: d.Title})
		if err = firstOf(err, ctx.Err()); err != nil {
			return nil, err
		}
		all, err = noted(all, d.ID, store.Open(c.dirs.Document(d.Hash)), func() (*content.Paper, error) {
			paper, err := c.Paper(d)
			if err != nil {
				return nil, &UnkeptError{d}
			}
			return paper, nil
		})
	}
	return all, err
}

// noted adds a document if it has notes.
func noted(all []Noted, id string, s *store.Store, paper func() (*content.Paper, error)) ([]Noted, error) {
	kept := s.Notes()
	if problems := s.Problems(); len(problems) > 0 {
		return all, &StoreError{problems[0]}
	}
	if len(kept) == 0 {
		return all, nil
	}
	read, err := paper()
	if err != nil {
		return all, err
	}
	return append(all, Noted{id, read, notes.Place(read, kept)}), nil
}
