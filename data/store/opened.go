package store

import (
	"slices"
	"time"
)

// Opened is a document that was read.
type Opened struct {
	Doc   string    `json:"doc"`  // its hash; "" for the paper that comes along
	Path  string    `json:"path"` // of its file, absolute; "" for the paper that comes along
	Title string    `json:"title"`
	Read  time.Time `json:"read"` // when it was opened last

	Sketch []uint32 `json:"sketch,omitempty"` // of its text, by which another version of it is known
}

type opened struct {
	Documents []Opened `json:"documents"` // newest first, each once
}

// Opened returns the documents that were read last, newest first; nil if they cannot
// be read.
func (s *Store) Opened() []Opened {
	o, err := s.opened().Load()
	if err != nil {
		return nil // reported
	}
	return o.Documents
}

// SaveOpened puts a document in front of the others, in the place of what was known
// of it or of its file. Errors are those of Kind.Update.
func (s *Store) SaveOpened(d Opened) error {
	return s.opened().Update(func(o *opened) error {
		same := func(old Opened) bool { return old.Doc == d.Doc || old.Path == d.Path }
		o.Documents = inFront(o.Documents, d, maxRecent, same)
		return nil
	})
}

// ForgetOpened takes the document of a file off the list; a missing one is no error.
// Its place, marks and notes stay.
func (s *Store) ForgetOpened(path string) error {
	return s.opened().Update(func(o *opened) error {
		o.Documents = slices.DeleteFunc(o.Documents, func(old Opened) bool { return old.Path == path })
		return nil
	})
}

func (s *Store) opened() *Kind[opened] { return NewKind[opened](s, "opened", 1, State) }

// restoreOpened merges the rescued list into the present one, in the order in which the
// documents were read.
func restoreOpened(now *opened, r merging[opened]) error {
	date := func(d Opened) time.Time { return d.Read }
	now.Documents = newest(now.Documents, r.saved.Documents, func(d Opened) string { return d.Doc }, date)
	slices.SortStableFunc(now.Documents, func(a, b Opened) int { return date(b).Compare(date(a)) })
	now.Documents = now.Documents[:min(len(now.Documents), maxRecent)]
	return nil
}
