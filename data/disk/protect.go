package disk

import (
	"errors"
	"io/fs"
	"path/filepath"
	"slices"
	"sync"
	"syscall"
)

// Protection is what a disk may do for a file that is written to it.
type Protection int

// The protections.
const (
	Lock   Protection = iota // one writer at a time
	Mode                     // for its owner alone
	Sync                     // on the disk when the write returns
	Rename                   // the new file takes the place of the old in one step
)

// without are the errors that mean a disk has no such protection, besides
// errors.ErrUnsupported. Sandboxes say EPERM for calls that they do not know.
var without = map[Protection][]error{
	Lock:   {syscall.ENOLCK, syscall.EINVAL, syscall.EPERM},
	Mode:   {syscall.EPERM, syscall.EACCES, syscall.EINVAL},
	Sync:   {syscall.EINVAL, syscall.EPERM},
	Rename: {syscall.EXDEV, syscall.EPERM, syscall.EACCES, syscall.EINVAL, syscall.EBUSY, syscall.EEXIST},
}

// found is what this process met with, by folder.
var found = struct {
	sync.Mutex
	missing map[string][]Protection
	told    map[volume][]Protection
}{missing: map[string][]Protection{}, told: map[volume][]Protection{}}

// Tolerate returns nil where err only says that the disk of a folder lacks a
// protection, and keeps that for [Notice]; any other error as it is.
func Tolerate(dir string, p Protection, err error) error {
	if err == nil {
		return nil
	}
	if !errors.Is(err, errors.ErrUnsupported) &&
		!slices.ContainsFunc(without[p], func(known error) bool { return errors.Is(err, known) }) {
		return err
	}
	if whole, absErr := filepath.Abs(dir); absErr == nil {
		dir = whole // a reader should not have to guess which
	}
	found.Lock()
	defer found.Unlock()
	if !slices.Contains(found.missing[dir], p) {
		found.missing[dir] = append(found.missing[dir], p)
	}
	return nil
}

// Missing is what the disk of a folder was found to lack, nil for nothing.
func Missing(dir string) []Protection {
	found.Lock()
	defer found.Unlock()
	if whole, err := filepath.Abs(dir); err == nil {
		dir = whole
	}
	return slices.Sorted(slices.Values(found.missing[dir]))
}

// narrowed returns an error where a file is open to more than mode says, though
// the system accepted it: some disks take any mode and keep their own.
func narrowed(info fs.FileInfo, mode fs.FileMode) error {
	if info.Mode().Perm()&^mode != 0 {
		return errors.ErrUnsupported
	}
	return nil
}
