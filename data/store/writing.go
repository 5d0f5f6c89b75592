package store

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// Writing is something that is being written: a note, or a form. It is kept
// until it is saved for good or given up on purpose.
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

// Writings returns what is being written, oldest first, none when not known.
func (s *Store) Writings() []Writing {
	w, err := s.writing().Load()
	if err != nil {
		return nil // reported
	}
	return w.Writings
}

// GlanceAtWritings is Writings for a mere mention: nothing is mended or reported.
func (s *Store) GlanceAtWritings() []Writing {
	w, _ := s.writing().Glance()
	return w.Writings
}

// SaveWriting keeps what is being written in the place of an older state of it,
// as long as live says that it is still being written: saves may overtake each
// other. Errors: ErrNoID, and those of Kind.Update.
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

// filesOf are the files that editors were given for what has one of the IDs.
func (w writings) filesOf(ids ...string) []string {
	var files []string
	for _, one := range w.Writings {
		if one.File != "" && slices.Contains(ids, one.ID) {
			files = append(files, one.File)
		}
	}
	return files
}

// removeEditorFiles removes files whose text is elsewhere by now, but not keep.
// A name that EditorFile does not give is not the program's to remove.
func removeEditorFiles(files []string, keep string) {
	for _, f := range files {
		if ours, _ := filepath.Match(editorFiles, filepath.Base(f)); ours && f != keep {
			_ = os.Remove(f) // litter that stays is litter, not a fault
		}
	}
}

// editorFiles is how files for an editor are called; * is a number.
const editorFiles = "yunlan-note-*.md"

// DropWriting removes what was saved for good or given up, with its file and the
// copies of it that backups hold; what is gone already is no error.
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

// EditorFile puts a text into a new file for an editor, which nobody else may
// read: beside the notes, where it outlasts the program, or where that cannot be
// written among the system's temporary files.
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
		_ = os.Remove(f.Name()) // nothing of the reader's is in it yet
		return "", err
	}
	return filepath.Abs(f.Name())
}

func (s *Store) writing() *Kind[writings] { return NewKind[writings](s, "writing", 1, Data) }
