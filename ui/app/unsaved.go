package app

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/disk"
	"yunlan/data/store"
	"yunlan/ui/save"
)

// ReportUnsaved writes what could not be saved to a file of its own and tells
// the reader how to take it back. It reports whether anything was left unsaved.
func ReportUnsaved(s *store.Store, out io.Writer) bool {
	s.Leave()
	kinds := s.Unsaved()
	if len(kinds) == 0 || s.Flush() == nil {
		return false
	}
	fmt.Fprintln(out, content.Sanitize(Rescue(s))) //nolint:errcheck // nobody is left to tell
	return true
}

// Rescue writes what is only in memory to a file and says what that is, where it
// is and which command takes it back, or that it is lost and why.
func Rescue(s *store.Store) string {
	var names []string
	for _, kind := range s.Unsaved() {
		names = append(names, store.Title(kind))
	}
	all := lang.List(names)
	file, err := exported(s)
	if err != nil {
		return lostFormat.F(all, disk.Reason(err))
	}
	return unsavedFormat.F(all, save.Quoted(file))
}

// exported writes what is only in memory to the first folder that takes it: the
// system's for temporary files, or the reader's own. The error is the first.
func exported(s *store.Store) (file string, first error) {
	var data bytes.Buffer
	if err := s.Export(&data); err != nil {
		return "", err
	}
	folders := []string{os.TempDir()}
	if home, err := os.UserHomeDir(); err == nil {
		folders = append(folders, home)
	}
	name := "yunlan-" + time.Now().Format("20060102-150405")
	for _, folder := range folders {
		base, err := filepath.Abs(filepath.Join(folder, name))
		if err != nil {
			continue
		}
		file := save.Free(base, ".json") + ".json"
		err = disk.Replace(file, data.Bytes(), disk.Private, nil)
		if err == nil {
			return file, nil
		}
		if first == nil {
			first = err
		}
	}
	return "", first
}
