package store

import (
	"crypto/rand"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"yunlan/data/disk"
)

// Probe tries in a folder what saves do: it locks, writes, replaces and deletes a
// document. It returns the missing protections and the error with which a save
// would fail. It removes everything it made, folders included.
func Probe(dir string) ([]disk.Protection, error) {
	if dir == "" {
		return nil, errNoFolder
	}
	defer removeEmpty(missingFolders(dir))
	s := Open(Dirs{State: dir})
	k := NewKind[struct{ N int }](s, "doctor-"+strings.ToLower(rand.Text()[:8]), 1, State)
	defer func() { _ = os.Remove(k.file.lockPath()) }() // which a document keeps for good
	for range 2 {
		if err := k.Update(func(v *struct{ N int }) error { v.N++; return nil }); err != nil {
			return nil, err
		}
	}
	return disk.Missing(dir), k.Delete()
}

// missingFolders are the folders that a save would create, the innermost first.
func missingFolders(dir string) []string {
	var missing []string
	for {
		if _, err := os.Lstat(dir); !errors.Is(err, fs.ErrNotExist) || dir == filepath.Dir(dir) {
			return missing
		}
		missing = append(missing, dir)
		dir = filepath.Dir(dir)
	}
}

func removeEmpty(dirs []string) {
	for _, dir := range dirs {
		_ = os.Remove(dir) // one that is in use by now stays
	}
}
