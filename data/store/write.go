package store

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"yunlan/data/disk"
)

var errTooLarge = errors.New("document too large")

// write replaces the document old by next; nil removes it. The lock is held.
func (f *file) write(old, next []byte) error {
	switch {
	case next == nil:
		return f.erase()
	case bytes.Equal(old, next):
		return nil
	case len(next) > maxSize:
		return errTooLarge
	}
	target := resolve(f.path())
	if old != nil {
		if err := f.back(target, old); err != nil {
			return fmt.Errorf("back up: %w", err)
		}
	}
	return disk.Replace(target, next, disk.Private, nil)
}

// back makes the document on disk its own backup: by a hard link, which needs no
// copy and no sync, or by a copy where there are no hard links.
func (f *file) back(target string, old []byte) error {
	spare := filepath.Join(f.dir, "."+f.name+".json.bak0")
	_ = os.Remove(spare) // left by a killed process, usually not there
	err := os.Link(target, spare)
	if err == nil {
		err = disk.Tolerate(f.dir, disk.Mode, os.Chmod(spare, disk.Private))
	}
	if err == nil {
		err = os.Rename(spare, f.backup())
	}
	_ = os.Remove(spare) // renaming a file to another of its names does nothing
	if err == nil {
		return nil
	}
	return disk.Replace(f.backup(), old, disk.Private, nil)
}

// erase removes all files of the kind but the lock. The document goes last, so that
// it is still there after an interrupted deletion.
func (f *file) erase() error {
	f.swept = false
	f.sweep() // what a killed writer left holds the document too
	return removeAll(append(f.copies(), resolve(f.path()), f.path()))
}

// forget removes the copies of the document under the lock.
func (f *file) forget() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.err != nil || f.held {
		return f.err
	}
	unlock, err := f.lock()
	if err != nil {
		return err
	}
	defer unlock()
	f.swept = false
	f.sweep()
	return removeAll(f.copies())
}

// copies are the backup and what was moved aside.
func (f *file) copies() []string {
	return f.beside(func(name string) bool {
		return strings.HasPrefix(name, f.name+".json.corrupt-") ||
			strings.HasPrefix(name, f.name+".json.bak")
	})
}

func removeAll(paths []string) error {
	for _, path := range paths {
		if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}
	return nil
}

// sweep removes temporary files of killed writers, once in a process. The lock is
// held, so no writer of this kind is active.
func (f *file) sweep() {
	if f.swept {
		return
	}
	f.swept = true
	left := f.beside(func(name string) bool {
		rest, own := strings.CutPrefix(name, "."+f.name+".json")
		rest = strings.TrimPrefix(rest, ".bak")
		return own && rest != "" && strings.Trim(rest, "0123456789") == ""
	})
	for _, path := range left {
		_ = os.Remove(path) // a leftover file does no harm
	}
}

// beside lists the kind's files that match, in its folder.
func (f *file) beside(match func(name string) bool) []string {
	entries, err := os.ReadDir(f.dir)
	if err != nil {
		return nil
	}
	var paths []string
	for _, e := range entries {
		if match(e.Name()) {
			paths = append(paths, filepath.Join(f.dir, e.Name()))
		}
	}
	return paths
}

// resolve follows symbolic links, so that a linked document stays a link.
func resolve(path string) string {
	if target, err := filepath.EvalSymlinks(path); err == nil {
		return target
	}
	return path
}
