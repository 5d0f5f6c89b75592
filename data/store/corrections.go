package store

import (
	"slices"

	"yunlan/content"
)

type corrections struct {
	Corrections []content.Correction `json:"corrections"` // the oldest first
}

// Corrections are what the reader said of the headings of a document, the oldest
// first; nil if they cannot be read.
func (s *Store) Corrections() []content.Correction {
	c, err := s.corrections().Load()
	if err != nil {
		return nil // reported; the headings are as they were read
	}
	return c.Corrections
}

// SaveCorrections changes them. Errors are those of Kind.Update.
func (s *Store) SaveCorrections(change func([]content.Correction) []content.Correction) error {
	return s.corrections().Update(func(c *corrections) error {
		c.Corrections = change(slices.Clone(c.Corrections))
		return nil
	})
}

func (s *Store) corrections() *Kind[corrections] {
	return NewKind[corrections](s, "corrections", 1, Data)
}

// restoreCorrections adds those that could not be saved, unless they are there.
func restoreCorrections(now *corrections, r merging[corrections]) error {
	common := min(len(r.before.Corrections), len(r.saved.Corrections))
	more := r.saved.Corrections[common:]
	if !slices.Equal(now.Corrections[max(len(now.Corrections)-len(more), 0):], more) {
		now.Corrections = append(now.Corrections, more...)
	}
	return nil
}
