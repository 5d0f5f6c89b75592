package store

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// Writing is an unfinished note or form. It is kept until it is saved or discarded.
type Writing struct {
	ID      string            `json:"id"`
	Note    Note              `json:"note,omitzero"`     // with the text as far as it is written
	File    string            `json:"file,omitempty"`    // an editor has the note: its text is there
	Form    string            `json:"form,omitempty"`    // which form the Answers are for
	Answers map[string]string `json:"answers,omitempty"` // by question
	Saved   time.Time         `json:"saved"`
}

type writings struct {
	Writings []Writing `json:"writings"` // oldest first
}

// Writings returns unfinished notes and forms, oldest first; nil if they cannot be
// read.
func (s *Store) Writings() []Writing {
	w, err := s.writing().Load()
	if err != nil {
		return nil // reported
	}
	return w.Writings
}

// GlanceAtWritings is Writings without repairing or reporting anything.
func (s *Store) GlanceAtWritings() []Writing {
	w, _ := s.writing().Glance()
	return w.Writings
}

// SaveWriting replaces the stored state of an unfinished note or form, if live
// reports that it is still open: saves may overtake each other. Errors: ErrNoID, and
// those of Kind.Update.
func (s *Store) SaveWriting(w Writing, live func() bool) error {
	if w.ID == "" {
		return ErrNoID
	}
	var left []string
	err := s.writing().Update(func(all *writings) error {
		same := func(old Writing) bool { return old.ID == w.ID }
		newer := func(old Writing) bool { return same(old) && old.Saved.After(w.Saved) }
		if !live() || slices.ContainsFunc(all.Writings, newer) {
			return nil
		}
		left = all.filesOf(w.ID)
		all.Writings = append(slices.DeleteFunc(all.Writings, same), w)
		return nil
	})
	if err == nil {
		removeEditorFiles(left, w.File)
	}
	return err
}

// filesOf are the editor files of unfinished notes with some IDs.
func (w writings) filesOf(ids ...string) []string {
	var files []string
	for _, one := range w.Writings {
		if one.File != "" && slices.Contains(ids, one.ID) {
			files = append(files, one.File)
		}
	}
	return files
}

// removeEditorFiles removes editor files that are no longer needed, except keep, and
// only those with a name that EditorFile gives.
func removeEditorFiles(files []string, keep string) {
	for _, f := range files {
		if own, _ := filepath.Match(editorFiles, filepath.Base(f)); own && f != keep {
			_ = os.Remove(f) // a leftover file does no harm
		}
	}
}

// editorFiles is the name pattern of editor files; * is a number.
const editorFiles = "yunlan-note-*.md"

// DropWriting removes unfinished notes and forms by ID, with their editor files and
// their copies in backups; a missing one is no error.
func (s *Store) DropWriting(ids ...string) error {
	var left []string
	err := s.writing().file.update(func(old []byte) ([]byte, error) {
		all, err := decode[writings](old)
		left = all.filesOf(ids...)
		n := len(all.Writings)
		all.Writings = slices.DeleteFunc(all.Writings, func(w Writing) bool { return slices.Contains(ids, w.ID) })
		switch {
		case err != nil:
			return nil, err
		case len(all.Writings) == 0:
			return nil, nil
		case len(all.Writings) == n:
			return old, nil
		}
		return encode(all, old, s.writing().file.version)
	})
	if err != nil {
		return err
	}
	removeEditorFiles(left, "")
	return s.writing().Forget()
}

// EditorFile writes a text to a new private file for an editor: beside the notes,
// where it survives the program, or in the temporary folder if that fails.
func (s *Store) EditorFile(text string) (path string, err error) {
	if path, err = fileIn(s.dirs.Data, text); err == nil {
		return path, nil
	}
	return fileIn(os.TempDir(), text)
}

func fileIn(dir, text string) (path string, err error) {
	if dir == "" {
		return "", os.ErrNotExist
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", err
	}
	f, err := os.CreateTemp(dir, editorFiles)
	if err != nil {
		return "", err
	}
	_, err = f.WriteString(text)
	if err := errors.Join(err, f.Close()); err != nil {
		_ = os.Remove(f.Name()) // nothing was written to it
		return "", err
	}
	return filepath.Abs(f.Name())
}

func (s *Store) writing() *Kind[writings] { return NewKind[writings](s, "writing", 1, Data) }
