package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// rescue is the shape of the file with what could not be saved; [Store.Restore]
// reads it.
type rescue struct {
	Program   string                     `json:"program"`
	Rescue    int                        `json:"rescue"`    // version of this shape
	ID        string                     `json:"id"`        // of this file
	Documents map[string]json.RawMessage `json:"documents"` // by kind; null for a deleted one
	Before    map[string]json.RawMessage `json:"before"`    // what they were made of
}

// rescueVersion is the version of rescue. Files without one have no ID or Before.
const rescueVersion = 1

var (
	// ErrNoRescue is the error of a file that Export did not write.
	ErrNoRescue = errors.New("not a rescue file")
	// ErrDamagedRescue is the error of a file that is not complete JSON.
	ErrDamagedRescue = errors.New("damaged rescue file")
)

// Export writes every document that is only in memory, with the one it is based on,
// as one JSON object; a deleted document is null. Restore reads it.
func (s *Store) Export(w io.Writer) error {
	r := rescue{
		Program: program, Rescue: rescueVersion, ID: NewID(),
		Documents: map[string]json.RawMessage{}, Before: map[string]json.RawMessage{},
	}
	for _, f := range s.all() {
		if doc, before, waiting := f.unsaved(); waiting {
			r.Documents[f.name], r.Before[f.name] = doc, before
		}
	}
	out := json.NewEncoder(w)
	out.SetIndent("", "  ")
	if err := out.Encode(r); err != nil {
		return fmt.Errorf("export unsaved state: %w", err)
	}
	return nil
}

// readRescue reads what Export wrote. Errors: ErrNoRescue, ErrDamagedRescue and
// ErrNewer.
func readRescue(data []byte) (rescue, error) {
	var r rescue
	if !json.Valid(data) {
		return r, ErrDamagedRescue
	}
	if err := json.Unmarshal(data, &r); err != nil || r.Program != program || r.Documents == nil {
		return r, ErrNoRescue
	}
	if r.Rescue > rescueVersion {
		return r, ErrNewer
	}
	return r, nil
}
