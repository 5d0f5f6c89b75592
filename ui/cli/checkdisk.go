package cli

import (
	"fmt"
	"os"
	"path/filepath"

	"yunlan/data/store"
)

// checkFolders looks whether the program's folders can be written, without
// leaving anything behind.
func checkFolders() []check {
	d := store.DefaultDirs()
	var checks []check
	for _, f := range []struct{ id, name, path string }{
		{"config", docConfig, d.Config}, {"state", docState, d.State},
		{"cache", docCache, d.Cache}, {"data", docData, d.Data},
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
	for {
		info, err := os.Stat(there)
		if err == nil && info.IsDir() || there == filepath.Dir(there) {
			break
		}
		there = filepath.Dir(there)
	}
	probe, err := os.CreateTemp(there, ".yunlan-doctor-*")
	if err != nil {
		c.Status, c.Value = trouble, path+"："+fmt.Sprintf(docReadOnly, reason(err))
		c.Mend = fmt.Sprintf(docReadOnlyMend, there)
		return c
	}
	_ = probe.Close()
	_ = os.Remove(probe.Name())
	if there != path {
		c.Value += docNotYet
	}
	return c
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
