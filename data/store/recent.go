package store

import "slices"

// maxRecent is how many actions and places the palette remembers, and how many
// documents are known to have been read.
const maxRecent = 30

type recent struct {
	IDs []string `json:"ids"` // newest first, each once
}

// Recent returns what was last chosen in the palette, newest first; nil if it
// cannot be read.
func (s *Store) Recent() []string {
	r, err := s.recent().Load()
	if err != nil {
		return nil // reported
	}
	return r.IDs
}

// SaveRecent puts a choice in front of the others. Errors are those of
// Kind.Update.
func (s *Store) SaveRecent(id string) error {
	return s.recent().Update(func(r *recent) error {
		r.IDs = First(r.IDs, id)
		return nil
	})
}

// First returns ids with id moved or added to the front, at most maxRecent.
func First(ids []string, id string) []string {
	return inFront(ids, id, maxRecent, func(old string) bool { return old == id })
}

// inFront returns list with v in front and without what it replaces, at most so many.
func inFront[T any](list []T, v T, most int, replaces func(old T) bool) []T {
	list = slices.Insert(slices.DeleteFunc(slices.Clone(list), replaces), 0, v)
	return list[:min(len(list), most)]
}

func (s *Store) recent() *Kind[recent] { return NewKind[recent](s, "recent", 1, State) }
