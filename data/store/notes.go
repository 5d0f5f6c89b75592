package store

import (
	"crypto/rand"
	"errors"
	"slices"
	"time"
)

// ErrNoID says that a note or a run was saved without an ID.
var ErrNoID = errors.New("no ID given")

// Note is a passage the reader marked, with what they wrote about it; an
// empty Text is a highlight. Start and End are byte offsets in the block's
// text, Quote the words between them, to find the passage by if it moved.
type Note struct {
	ID      string    `json:"id"`
	Block   string    `json:"block"`
	Start   int       `json:"start"`
	End     int       `json:"end"`
	Quote   string    `json:"quote"`
	Text    string    `json:"text"`
	Created time.Time `json:"created"`
	Updated time.Time `json:"updated"`
}

type notes struct {
	Notes []Note `json:"notes"` // in the order they were made
}

// NewID returns an ID for a note or a run that no other process will choose.
func NewID() string { return rand.Text() }

// Notes returns all notes in the order they were made, none when not known.
func (s *Store) Notes() []Note {
	n, err := s.notes().Load()
	if err != nil {
		return nil // reported
	}
	return n.Notes
}

// SaveNotes adds notes or replaces those of the same ID, so that an import
// repeated makes no doubles. Errors: ErrNoID, and those of Kind.Update.
func (s *Store) SaveNotes(some ...Note) error {
	return s.notes().Update(func(n *notes) error {
		at := make(map[string]int, len(n.Notes))
		for i, old := range n.Notes {
			at[old.ID] = i
		}
		for _, note := range some {
			i, known := at[note.ID]
			switch {
			case note.ID == "":
				return ErrNoID
			case known:
				n.Notes[i] = note
			default:
				at[note.ID] = len(n.Notes)
				n.Notes = append(n.Notes, note)
			}
		}
		return nil
	})
}

// DeleteNote removes one note; one that is gone already is no error.
func (s *Store) DeleteNote(id string) error {
	return s.notes().Update(func(n *notes) error {
		n.Notes = slices.DeleteFunc(n.Notes, func(old Note) bool { return old.ID == id })
		return nil
	})
}

func (s *Store) notes() *Kind[notes] { return NewKind[notes](s, "notes", 1, Data) }
