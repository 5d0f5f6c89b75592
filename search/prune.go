package search

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// cacheFolder is where the indexes are below the program's folder of caches.
func cacheFolder(folder string) string { return filepath.Join(folder, "search") }

// unfinished begins the names of the folders that are being made.
const unfinished = "new-"

// maxCache is how many bytes of indexes are kept: beyond it those go that were
// not used for the longest time.
const maxCache = 200 << 20

// saved is an index on disk.
type saved struct {
	path string
	size int64
	used time.Time
}

// savedIn lists the indexes in a folder, those that are being made too.
func savedIn(folder string) ([]saved, error) {
	entries, err := os.ReadDir(folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	var list []saved
	for _, e := range entries {
		info, err := e.Info()
		if err != nil {
			continue // another program has removed it
		}
		s := saved{path: filepath.Join(folder, e.Name()), used: info.ModTime()}
		s.size = sizeOf(s.path)
		list = append(list, s)
	}
	return list, err
}

// sizeOf adds up the files below a path, as far as they can be read.
func sizeOf(path string) int64 {
	size := int64(0)
	_ = filepath.WalkDir(path, func(_ string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			if info, err := d.Info(); err == nil {
				size += info.Size()
			}
		}
		return nil //nolint:nilerr // what cannot be read has no size
	})
	return size
}

// prune removes what is left of builds that were killed, and the indexes that
// were not used for the longest time while all are larger than maxCache. What
// cannot be removed stays.
func (c cache) prune() {
	const abandoned = time.Hour
	list, err := savedIn(c.folder)
	if err != nil {
		return
	}
	slices.SortFunc(list, func(a, b saved) int { return cmp.Compare(b.used.UnixNano(), a.used.UnixNano()) })
	kept := int64(0)
	for _, s := range list {
		if strings.HasPrefix(filepath.Base(s.path), unfinished) {
			if time.Since(s.used) > abandoned {
				_ = os.RemoveAll(s.path)
			}
			continue
		}
		if kept += s.size; kept > maxCache && s.path != c.path() {
			_ = os.RemoveAll(s.path)
		}
	}
}

// CacheSize says how many bytes the indexes below the program's folder of
// caches have, and how many indexes they are.
func CacheSize(folder string) (bytes int64, indexes int, err error) {
	list, err := savedIn(cacheFolder(folder))
	for _, s := range list {
		bytes += s.size
	}
	return bytes, len(list), err
}

// ClearCache removes every index below the program's folder of caches. A
// program that searches meanwhile goes on, and the next one makes its index anew; on
// Windows the files that such a program has open stay, which is an error.
func ClearCache(folder string) error { return os.RemoveAll(cacheFolder(folder)) }
