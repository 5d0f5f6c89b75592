package store

import (
	"slices"
	"time"
)

// maxAutoMarks is how many marks the program sets by itself; the oldest go.
const maxAutoMarks = 50

// Mark is a place to return to.
type Mark struct {
	Letter string    `json:"letter"` // the reader's name for it; "" for one the program set
	Block  string    `json:"block"`
	Offset int       `json:"offset"` // byte offset in the block's text
	Date   time.Time `json:"date"`
}

type marks struct {
	Marks []Mark `json:"marks"` // newest first, each letter once
}

// Marks returns all marks, newest first; nil if they cannot be read.
func (s *Store) Marks() []Mark {
	m, err := s.marks().Load()
	if err != nil {
		return nil // reported
	}
	return m.Marks
}

// SaveMark sets a mark. A letter moves to the new place; a mark without one
// replaces an earlier one at the same place. Errors are those of Kind.Update.
func (s *Store) SaveMark(mark Mark) error {
	return s.marks().Update(func(m *marks) error {
		m.Marks = slices.DeleteFunc(m.Marks, mark.replaces)
		m.Marks = slices.Insert(m.Marks, 0, mark)
		auto := 0
		m.Marks = slices.DeleteFunc(m.Marks, func(old Mark) bool {
			if old.Letter == "" {
				auto++
			}
			return old.Letter == "" && auto > maxAutoMarks
		})
		return nil
	})
}

// DeleteMark removes a mark: its letter's, or without one that at its place.
func (s *Store) DeleteMark(mark Mark) error {
	return s.marks().Update(func(m *marks) error {
		m.Marks = slices.DeleteFunc(m.Marks, mark.replaces)
		return nil
	})
}

func (s *Store) marks() *Kind[marks] { return NewKind[marks](s, "marks", 1, Data) }

func (m Mark) replaces(old Mark) bool {
	if m.Letter != "" || old.Letter != "" {
		return m.Letter == old.Letter
	}
	return m.Block == old.Block && m.Offset == old.Offset
}
