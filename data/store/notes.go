package store

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"time"
)

// ErrNoID is the error of saving a note or a run without an ID.
var ErrNoID = errors.New("no ID given")

// Note is a passage that the reader marked, with their text about it; without Text
// it is a highlight. Start is a byte offset in Block's text, End one in EndBlock's.
// Quote is the words between them, one line a block; it locates the passage if the
// offsets no longer fit.
type Note struct {
	ID       string    `json:"id"`
	Block    string    `json:"block"`
	Start    int       `json:"start"`
	EndBlock string    `json:"end_block,omitempty"` // "" is Block
	End      int       `json:"end"`
	Quote    string    `json:"quote"`
	Text     string    `json:"text"`
	Created  time.Time `json:"created"`
	Updated  time.Time `json:"updated"`
}

type notes struct {
	Notes []Note `json:"notes"` // in the order they were made
}

// NewID returns a random ID for a note or a run.
func NewID() string { return rand.Text() }

// Notes returns all notes in the order they were made; nil if they cannot be read.
func (s *Store) Notes() []Note {
	n, err := s.notes().Load()
	if err != nil {
		return nil // reported
	}
	return n.Notes
}

// SaveNotes adds notes, replacing those with the same ID. Errors: ErrNoID, and those
// of Kind.Update.
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

// Merged counts what MergeNotes did.
type Merged struct{ Added, Updated, Same int }

// MergeNotes adds missing notes, all or none. A note with the same passage and text
// is not added again; of two texts with one ID and passage the later updated one
// stays. If the ID belongs to a note on another passage, that note stays and the
// new one gets another ID, the same at each import. Errors: ErrNoID, and those of
// Kind.Update.
func (s *Store) MergeNotes(some ...Note) (Merged, error) {
	var got Merged
	err := s.notes().Update(func(n *notes) error {
		got = Merged{}
		byID, said := map[string]int{}, map[Note]bool{}
		for i, old := range n.Notes {
			byID[old.ID], said[old.said()] = i, true
		}
		for _, note := range some {
			if note.ID == "" {
				return ErrNoID
			}
			i, known := byID[note.ID]
			if known && note.unrelated(n.Notes[i]) {
				note.ID = note.otherID()
				i, known = byID[note.ID]
			}
			switch {
			case said[note.said()], known && !note.Updated.After(n.Notes[i].Updated):
				got.Same++
				continue
			case known:
				n.Notes[i] = note
				got.Updated++
			default:
				byID[note.ID] = len(n.Notes)
				n.Notes = append(n.Notes, note)
				got.Added++
			}
			said[note.said()] = true
		}
		return nil
	})
	return got, err
}

// said reduces a note to its passage and text, for comparing.
func (n Note) said() Note {
	end := n.EndBlock
	if end == n.Block {
		end = ""
	}
	return Note{Block: n.Block, Start: n.Start, EndBlock: end, End: n.End, Text: n.Text}
}

// unrelated reports that a note is not a version of known, which has the same ID: it
// is about another passage, or has no date to tell which is later.
func (n Note) unrelated(known Note) bool {
	here, there := n.said(), known.said()
	here.Text, there.Text = "", ""
	return here != there || n.Updated.Equal(known.Updated)
}

// otherID derives an ID from the note's own and its content.
func (n Note) otherID() string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%q %v", n.ID, n.said()))
	return hex.EncodeToString(sum[:13])
}

// DeleteNotes removes every note, unfinished ones included, and their copies.
func (s *Store) DeleteNotes() error {
	var begun []string
	for _, w := range s.Writings() {
		if w.Note.ID != "" {
			begun = append(begun, w.ID)
		}
	}
	if len(begun) == 0 {
		return s.notes().Delete()
	}
	return errors.Join(s.notes().Delete(), s.DropWriting(begun...))
}

// DeleteNote removes notes by ID; a missing one is no error.
func (s *Store) DeleteNote(ids ...string) error {
	return s.notes().Update(func(n *notes) error {
		n.Notes = slices.DeleteFunc(n.Notes, func(old Note) bool { return slices.Contains(ids, old.ID) })
		return nil
	})
}

func (s *Store) notes() *Kind[notes] { return NewKind[notes](s, "notes", 2, Data) }
