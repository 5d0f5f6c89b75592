package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"yunlan/data/store"
	"yunlan/ui/save"
)

// checkFolders looks whether the program's folders can be written, without
// leaving anything behind.
func checkFolders() []check {
	d := store.DefaultDirs()
	var checks []check
	for _, f := range []struct{ id, name, path string }{
		{"config", docConfig, d.Config},
		{"state", docState, d.State},
		{"cache", docCache, d.Cache},
		{"data", docData, d.Data},
	} {
		checks = append(checks, checkFolder(check{ID: f.id, Name: f.name}, f.path))
	}
	return checks
}

func checkFolder(c check, path string) check {
	c.Status, c.Value = well, path
	if path == "" {
		c.Status, c.Value, c.Mend = trouble, docNoFolder, docNoFolderMend
		return c
	}
	there := path
	info, err := os.Stat(there)
	for errors.Is(err, fs.ErrNotExist) && there != filepath.Dir(there) {
		there = filepath.Dir(there)
		info, err = os.Stat(there)
	}
	if err == nil && !info.IsDir() {
		err = syscall.ENOTDIR
	}
	if err == nil {
		err = tryWriting(there)
	}
	if err != nil {
		c.Status, c.Value = trouble, path+"："+fmt.Sprintf(docReadOnly, save.Reason(err))
		c.Mend = fmt.Sprintf(docReadOnlyMend, there)
		return c
	}
	if there != path {
		c.Value += docNotYet
	}
	return c
}

// tryWriting makes a file in a folder and takes it away again.
func tryWriting(dir string) error {
	probe, err := os.CreateTemp(dir, ".yunlan-doctor-*")
	if err != nil {
		return err
	}
	return errors.Join(probe.Close(), os.Remove(probe.Name()))
}

// checkState reads the documents that a start reads.
func checkState() []check {
	s := store.Open(store.DefaultDirs())
	s.Settings()
	s.Place()
	checks := []check{}
	for _, problem := range s.Problems() {
		checks = append(checks, check{"file:" + problem.Kind, docFiles, trouble, problem.Message + " " + problem.Path, problem.Hint})
	}
	if len(checks) == 0 {
		checks = append(checks, check{"files", docFiles, well, docFilesWell, ""})
	}
	return checks
}
