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
		o.Documents = firstOpened(o.Documents, d)
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

func firstOpened(all []Opened, d Opened) []Opened {
	same := func(old Opened) bool { return old.Doc == d.Doc || old.Path == d.Path }
	all = slices.Insert(slices.DeleteFunc(slices.Clone(all), same), 0, d)
	return all[:min(len(all), maxRecent)]
}

func (s *Store) opened() *Kind[opened] { return NewKind[opened](s, "opened", 1, State) }

// restoreOpened adds the documents that the rescued list has and the present one has
// not, in the order in which they were read.
func restoreOpened(now *opened, r merging[opened]) error {
	for _, d := range r.saved.Documents {
		known := func(old Opened) bool { return old.Doc == d.Doc }
		if !slices.ContainsFunc(now.Documents, known) {
			now.Documents = append(now.Documents, d)
		}
	}
	slices.SortStableFunc(now.Documents, func(a, b Opened) int { return b.Read.Compare(a.Read) })
	now.Documents = now.Documents[:min(len(now.Documents), maxRecent)]
	return nil
}
