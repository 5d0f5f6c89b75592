package app

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"yunlan/content"
	"yunlan/data/disk"
	"yunlan/data/store"
)

// ReportUnsaved writes what could not be saved to a file the reader can keep.
func ReportUnsaved(s *store.Store, out io.Writer) {
	kinds := s.Unsaved()
	if len(kinds) == 0 || s.Flush() == nil {
		return
	}
	for i, kind := range kinds {
		kinds[i] = store.Title(kind)
	}
	var said string
	if file, err := exported(s); err == nil {
		said = unsavedFormat.F(strings.Join(kinds, ", "), file)
	} else {
		said = lostFormat.F(strings.Join(kinds, ", "), disk.Reason(err))
	}
	fmt.Fprintln(out, content.Sanitize(said)) //nolint:errcheck // nobody is left to tell
}

// exported writes what is only in memory to a file of its own.
func exported(s *store.Store) (file string, err error) {
	f, err := os.CreateTemp("", "yunlan-*.json")
	if err != nil {
		return "", err
	}
	if err := errors.Join(s.Export(f), f.Close()); err != nil {
		_ = os.Remove(f.Name()) // half of it is nothing
		return "", err
	}
	return f.Name(), nil
}
