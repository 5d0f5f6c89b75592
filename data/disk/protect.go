package disk

import (
	"errors"
	"io/fs"
	"path/filepath"
	"slices"
	"sync"
	"syscall"
)

// Protection is a guarantee that a file system may give for a file.
type Protection int

// The protections.
const (
	Lock   Protection = iota // one writer at a time
	Mode                     // readable by its owner alone
	Sync                     // on the disk when the write returns
	Rename                   // a new file replaces the old one in one step
)

// without are the errors, besides errors.ErrUnsupported, that mean a file system
// lacks a protection. Sandboxes return EPERM for system calls they do not know.
var without = map[Protection][]error{
	Lock:   {syscall.ENOLCK, syscall.EINVAL, syscall.EPERM},
	Mode:   {syscall.EPERM, syscall.EACCES, syscall.EINVAL},
	Sync:   {syscall.EINVAL, syscall.EPERM},
	Rename: {syscall.EXDEV, syscall.EPERM, syscall.EACCES, syscall.EINVAL, syscall.EBUSY, syscall.EEXIST},
}

// found is what this process found missing, by file system.
var found = struct {
	sync.Mutex
	missing map[string][]Protection
	told    map[volume][]Protection
}{missing: map[string][]Protection{}, told: map[volume][]Protection{}}

// Tolerate returns nil if err means that the file system of a folder lacks a
// protection, and records that for [Notice]; it returns any other error as it is.
func Tolerate(dir string, p Protection, err error) error {
	if err == nil {
		return nil
	}
	if !errors.Is(err, errors.ErrUnsupported) &&
		!slices.ContainsFunc(without[p], func(known error) bool { return errors.Is(err, known) }) {
		return err
	}
	if whole, absErr := filepath.Abs(dir); absErr == nil {
		dir = whole // absolute, for the message
	}
	found.Lock()
	defer found.Unlock()
	if !slices.Contains(found.missing[dir], p) {
		found.missing[dir] = append(found.missing[dir], p)
	}
	return nil
}

// Missing lists what the file system of a folder was found to lack.
func Missing(dir string) []Protection {
	found.Lock()
	defer found.Unlock()
	if whole, err := filepath.Abs(dir); err == nil {
		dir = whole
	}
	return slices.Sorted(slices.Values(found.missing[dir]))
}

// narrowed returns an error if a file grants more than mode although setting the
// mode succeeded: some file systems accept any mode and keep their own.
func narrowed(info fs.FileInfo, mode fs.FileMode) error {
	if info.Mode().Perm()&^mode != 0 {
		return errors.ErrUnsupported
	}
	return nil
}
