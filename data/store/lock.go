package store

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"github.com/gofrs/flock"

	"yunlan/data/disk"
)

var (
	errNoFolder = errors.New("no folder for it")
	errBusy     = errors.New("locked by another process")
)

const (
	// lockWait is how long a save waits for a lock. Each process in the queue holds it
	// for one save, a hanging one for ever.
	lockWait = 30 * time.Second
	// leaveWait is the same after Leave.
	leaveWait = time.Second
	// hungWait is how long a save waits for a holder for which lockWait has passed
	// in vain before: it may have just released the lock.
	hungWait = 500 * time.Millisecond
)

// lock creates the folder and takes the kind's lock, which is held until unlock is
// called or the process ends. A file system without locks is used without. Errors:
// errNoFolder, errBusy, or the system's.
func (f *file) lock() (unlock func(), err error) {
	if f.dir == "" {
		return nil, errNoFolder
	}
	if err := disk.Folder(f.dir); err != nil {
		return nil, err
	}
	l := flock.New(f.lockPath(),
		flock.SetFlag(os.O_CREATE|os.O_RDONLY|syscall.O_NONBLOCK),
		flock.SetPermissions(disk.Private))
	if err := disk.Tolerate(f.dir, disk.Lock, f.take(l)); err != nil {
		return nil, err
	}
	if info, err := os.Stat(l.Path()); err == nil && info.Mode().Perm() != disk.Private {
		_ = os.Chmod(l.Path(), disk.Private) // a strict umask would lock us out next time
	}
	return func() { _ = l.Unlock() }, nil // the kernel frees what this cannot
}

func (f *file) lockPath() string { return filepath.Join(f.dir, "."+f.name+".lock") }

// take waits for a lock in the kernel's queue, so that waiting processes get it in
// turn. After one wait in vain it waits only for hungWait while the same holder
// hangs.
func (f *file) take(l *flock.Flock) error {
	if got, err := l.TryLock(); got || err != nil {
		return err
	}
	if over := f.inVain.Load(); over != nil {
		select {
		case <-*over: // the lock was released
		case <-f.store.left:
			return errBusy
		case <-time.After(hungWait):
			return errBusy
		}
	}
	taken := make(chan error, 1)
	go func() { taken <- l.Lock() }()
	giveUp := time.NewTimer(f.store.lockWait)
	defer giveUp.Stop()
	select {
	case err := <-taken:
		return err
	case <-giveUp.C:
	case <-f.store.left:
	}
	f.leaveQueue(l, taken)
	return errBusy
}

// leaveQueue releases a lock that is granted after the wait was over. Until then
// the holder counts as hanging.
func (f *file) leaveQueue(l *flock.Flock, taken <-chan error) {
	over := make(chan struct{})
	f.inVain.Store(&over)
	go func() {
		if err := <-taken; err == nil {
			_ = l.Unlock() // the kernel frees what this cannot
		}
		f.inVain.CompareAndSwap(&over, nil)
		close(over)
	}()
}
