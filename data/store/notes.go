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

// ErrNoID says that a note or a run was saved without an ID.
var ErrNoID = errors.New("no ID given")

// Note is a passage the reader marked, with what they wrote about it; an
// empty Text is a highlight. Start is a byte offset in Block's text, End one in
// EndBlock's. Quote is the words between them, a line a block, to find the
// passage by if it moved.
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

// Merged says what became of notes that were merged.
type Merged struct{ Added, Updated, Same int }

// MergeNotes adds notes that are not there yet, all or none. A note is there
// when one has its passage and text; of two texts of one ID and passage the one
// that was updated later stays. A file that people wrote may give an ID that
// another note has: that note is left alone, and this one gets an ID of its
// own, the same at each import. Errors: ErrNoID, and those of Kind.Update.
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
			if known && note.stranger(n.Notes[i]) {
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

// said is a note reduced to its passage and text.
func (n Note) said() Note {
	end := n.EndBlock
	if end == n.Block {
		end = ""
	}
	return Note{Block: n.Block, Start: n.Start, EndBlock: end, End: n.End, Text: n.Text}
}

// stranger reports that a note is no other text of one of the same ID: it is
// about another passage, or nothing says which text is the later one.
func (n Note) stranger(known Note) bool {
	here, there := n.said(), known.said()
	here.Text, there.Text = "", ""
	return here != there || n.Updated.Equal(known.Updated)
}

// otherID is an ID made of the note's own and of what it says.
func (n Note) otherID() string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%q %v", n.ID, n.said()))
	return hex.EncodeToString(sum[:13])
}

// DeleteNotes removes every note, those being written, and what was kept of them.
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

// DeleteNote removes notes; one that is gone already is no error.
func (s *Store) DeleteNote(ids ...string) error {
	return s.notes().Update(func(n *notes) error {
		n.Notes = slices.DeleteFunc(n.Notes, func(old Note) bool { return slices.Contains(ids, old.ID) })
		return nil
	})
}

func (s *Store) notes() *Kind[notes] { return NewKind[notes](s, "notes", 2, Data) }
