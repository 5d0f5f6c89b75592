package store

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"github.com/gofrs/flock"
)

var (
	errNoFolder = errors.New("no folder for it")
	errBusy     = errors.New("locked by another process")
)

// lockPoll is how often a taken lock is tried: about the time of one save.
const lockPoll = 2 * time.Millisecond

// lock makes the folder if need be and holds the kind's lock until unlock is
// called or the process dies. Errors: errNoFolder, errBusy after lockWait, or
// the system's.
func (f *file) lock() (unlock func(), err error) {
	if f.dir == "" {
		return nil, errNoFolder
	}
	if err := private(f.dir); err != nil {
		return nil, err
	}
	l := flock.New(filepath.Join(f.dir, "."+f.name+".lock"),
		flock.SetFlag(os.O_CREATE|os.O_RDONLY|syscall.O_NONBLOCK),
		flock.SetPermissions(mode))
	ctx, cancel := context.WithTimeout(context.Background(), f.store.lockWait)
	defer cancel()
	_, err = l.TryLockContext(ctx, lockPoll)
	if errors.Is(err, context.DeadlineExceeded) {
		return nil, errBusy
	}
	if err != nil {
		return nil, err
	}
	if info, err := l.Stat(); err == nil && info.Mode().Perm() != mode {
		_ = os.Chmod(l.Path(), mode) // a strict umask would lock us out next time
	}
	return func() { _ = l.Unlock() }, nil // the kernel frees what this cannot
}

// private makes sure of a folder that only its owner may enter, whatever the
// umask, with the folders above it.
func private(dir string) error {
	info, err := os.Stat(dir)
	if err == nil && info.IsDir() {
		if info.Mode().Perm()&0o077 != 0 {
			_ = os.Chmod(dir, 0o700) // not every file system has modes
		}
		return nil
	}
	if err == nil {
		return &os.PathError{Op: "mkdir", Path: dir, Err: syscall.ENOTDIR}
	}
	if !errors.Is(err, os.ErrNotExist) {
		return err
	}
	if err := above(filepath.Dir(dir)); err != nil {
		return err
	}
	return makeDir(dir)
}

// above makes missing folders on the way; those that exist are not ours.
func above(dir string) error {
	if _, err := os.Stat(dir); !errors.Is(err, os.ErrNotExist) {
		return err
	}
	if err := above(filepath.Dir(dir)); err != nil {
		return err
	}
	return makeDir(dir)
}

// makeDir makes one folder; another process may be doing the same.
func makeDir(dir string) error {
	err := os.Mkdir(dir, 0o700)
	if errors.Is(err, os.ErrExist) {
		return nil
	}
	if err != nil {
		return err
	}
	return os.Chmod(dir, 0o700)
}
