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
	// lockWait is how long a save stands in the queue for a lock: others hold it
	// for the time of a save each, a process that hangs for ever.
	lockWait = 30 * time.Second
	// leaveWait is the same for a reader who is leaving.
	leaveWait = time.Second
	// hungWait is for a holder that hung when a save waited for it in vain: the
	// time in which it may have let go without anybody having noticed yet.
	hungWait = 500 * time.Millisecond
)

// lock makes the folder if need be and holds the kind's lock until unlock is
// called or the process dies; a disk without locks is done without. Errors:
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

// take waits in the kernel's queue for a lock, so that nobody is passed over
// for long. Who waited in vain once waits only a moment while the same holder
// hangs.
func (f *file) take(l *flock.Flock) error {
	if got, err := l.TryLock(); got || err != nil {
		return err
	}
	if over := f.inVain.Load(); over != nil {
		select {
		case <-*over: // the holder has let go
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

// leaveQueue lets a lock go that comes after all. Until then the holder counts
// as hanging.
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
