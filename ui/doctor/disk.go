package doctor

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"yunlan/data/disk"
	"yunlan/data/store"
	"yunlan/search"
	"yunlan/ui/config"
)

// checkFolders tries a save in each of the program's folders and removes it again.
func checkFolders() []check {
	d := store.DefaultDirs()
	var checks []check
	for _, f := range []struct{ id, name, path string }{
		{"config", docConfig.String(), d.Config},
		{"state", docState.String(), d.State},
		{"cache", docCache.String(), d.Cache},
		{"data", docData.String(), d.Data},
	} {
		checks = append(checks, checkFolder(check{ID: f.id, Name: f.name}, f.path))
	}
	return append(checks, checkIndexes(d.Cache))
}

// checkIndexes says how much room the search indexes take.
func checkIndexes(cache string) check {
	c := check{ID: "indexes", Name: docIndexes.String(), Status: well, Value: docNone.String()}
	size, indexes, err := search.CacheSize(cache)
	switch {
	case cache == "" || err != nil:
		c.Status, c.Value = notice, docInMemory.String()
	case indexes > 0:
		c.Value = docIndexSize.F(indexes, float64(size)/1e6)
	}
	return c
}

func checkFolder(c check, path string) check {
	c.Status, c.Value = well, path
	if path == "" {
		c.Status, c.Value, c.Mend = trouble, docNoFolder.String(), docNoFolderMend.String()
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
	var missing []disk.Protection
	if err == nil {
		missing, err = store.Probe(path)
	}
	if err != nil {
		c.Status, c.Value = trouble, docReadOnly.F(path, disk.Reason(err))
		c.Mend = docReadOnlyMend.F(there)
		return c
	}
	if there != path {
		c.Value = docNotYet.F(path)
	}
	if len(missing) > 0 {
		c.Status, c.Value, c.Mend = notice, docUnprotected.F(path, disk.Names(missing)), docUnprotectedMend.String()
		disk.Notice() // said here
	}
	return c
}

// checkState reads what the program reads at start: configuration and documents.
func (p *program) checkState() []check {
	s := store.Open(store.DefaultDirs())
	s.Settings()
	s.Place()
	checks := []check{}
	_, wrong := config.Read(config.Path(s.Dirs()), p.Getenv)
	for _, w := range wrong {
		checks = append(checks, check{"config-file", docConfig.String(), trouble, w.Said, w.Hint + " " + docConfigMend.String()})
	}
	for _, problem := range s.Problems() {
		checks = append(checks, check{"file:" + problem.Kind, docFiles.String(), trouble, problem.Message + " " + problem.Path, problem.Hint})
	}
	if len(checks) == 0 {
		checks = append(checks, check{"files", docFiles.String(), well, docFilesWell.String(), ""})
	}
	return checks
}
