package store

import (
	"maps"
	"slices"
	"time"
)

// Reading is how long and how far the paper was read. It stays on this machine.
type Reading struct {
	Since   time.Time      `json:"since"`             // of the first key; zero before
	Seconds map[string]int `json:"seconds"`           // by section ID
	Seen    []string       `json:"seen"`              // IDs of blocks read to their end, sorted
	Rescued []string       `json:"rescued,omitempty"` // IDs of the rescue files that were added
}

// Reading returns what was read; the zero Reading if that is unknown.
func (s *Store) Reading() Reading {
	r, err := s.reading().Load()
	if err != nil {
		return Reading{} // reported
	}
	return r
}

// AddReading adds seconds and blocks to what was read, by any process. Errors are
// those of Kind.Update.
func (s *Store) AddReading(more Reading) error {
	return s.reading().Update(func(r *Reading) error {
		r.add(more)
		return nil
	})
}

func (r *Reading) add(more Reading) {
	if r.Since.IsZero() || !more.Since.IsZero() && more.Since.Before(r.Since) {
		r.Since = more.Since
	}
	sum := maps.Clone(r.Seconds)
	if sum == nil {
		sum = map[string]int{}
	}
	for section, n := range more.Seconds {
		sum[section] += n
	}
	r.Seconds = sum
	r.Seen = slices.Concat(r.Seen, more.Seen)
	slices.Sort(r.Seen)
	r.Seen = slices.Compact(r.Seen)
}

// DeleteReading deletes what was read, backups included.
func (s *Store) DeleteReading() error { return s.reading().Delete() }

func (s *Store) reading() *Kind[Reading] { return NewKind[Reading](s, "reading", 1, State) }
