package shelf

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"syscall"
	"time"

	"github.com/gofrs/flock"

	"yunlan/data/disk"
	"yunlan/data/store"
)

// ErrNoFolder says that there is no home, and so no folder for a library.
var ErrNoFolder = errors.New("no folder for a library")

// Library is the list of documents on disk. It is safe for use by many goroutines,
// and any number of processes may have one on the same folders.
type Library struct {
	dirs store.Dirs

	mu       sync.Mutex
	problems []store.Problem
}

// contents is the list as it is written.
type contents struct {
	Documents []Document `json:"documents"` // in the order in which they were put
}

// version is the schema of the list.
const version = 1

// Open never fails and touches nothing.
func Open(d store.Dirs) *Library { return &Library{dirs: d} }

// Folder holds what is kept of the documents; "" without a home.
func (l *Library) Folder() string {
	if l.dirs.Data == "" {
		return ""
	}
	return filepath.Join(l.dirs.Data, "library")
}

// IndexFolder is the folder of the index of all documents; "" without a home.
func (l *Library) IndexFolder() string {
	if l.Folder() == "" {
		return ""
	}
	return filepath.Join(l.Folder(), "index")
}

// List is the file of the list.
func (l *Library) List() string { return filepath.Join(l.dirs.Data, "library.json") }

// Documents lists the library in the order in which documents were put. A list that
// is damaged is moved aside, and the one before it taken; Problems says so. Errors:
// store.ErrNewer, or that the file may not be read.
func (l *Library) Documents() ([]Document, error) {
	if l.dirs.Data == "" {
		return nil, nil
	}
	s := store.Open(l.dirs)
	c, err := kind(s).Load()
	l.tell(s)
	return c.Documents, err
}

// Change lists documents, those with an ID that is listed in its place, and takes
// those of other IDs off. All of it is on disk when it returns nil, and nothing
// otherwise. Who calls it holds the lock.
func (l *Library) Change(put []Document, remove []string) error {
	if l.dirs.Data == "" {
		return ErrNoFolder
	}
	s := store.Open(l.dirs) // of its own: what it cannot write it forgets
	err := kind(s).Update(func(c *contents) error {
		c.Documents = slices.DeleteFunc(c.Documents, func(d Document) bool { return slices.Contains(remove, d.ID) })
		at := make(map[string]int, len(c.Documents))
		for i := range c.Documents {
			at[c.Documents[i].ID] = i
		}
		for _, d := range put {
			if i, ok := at[d.ID]; ok {
				c.Documents[i] = d
				continue
			}
			at[d.ID] = len(c.Documents)
			c.Documents = append(c.Documents, d)
		}
		return nil
	})
	if err == nil {
		l.tell(s)
	}
	return err
}

func kind(s *store.Store) *store.Kind[contents] {
	return store.NewKind[contents](s, "library", version, store.Data)
}

// Problems returns what was wrong with the list since the last call.
func (l *Library) Problems() []store.Problem {
	l.mu.Lock()
	defer l.mu.Unlock()
	told := l.problems
	l.problems = nil
	return told
}

func (l *Library) tell(s *store.Store) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.problems = append(l.problems, s.Problems()...)
}

// lockPause is how long a program waits before it asks for the lock again.
const lockPause = 50 * time.Millisecond

// Lock keeps other programs from changing the library until unlock is called; ctx
// ends the wait. Reading needs no lock.
func (l *Library) Lock(ctx context.Context) (unlock func(), err error) {
	folder := l.Folder()
	if folder == "" {
		return nil, ErrNoFolder
	}
	if err := disk.Folder(folder); err != nil {
		return nil, err
	}
	lock := flock.New(filepath.Join(folder, "lock"),
		flock.SetFlag(os.O_CREATE|os.O_RDONLY|syscall.O_NONBLOCK), flock.SetPermissions(disk.Private))
	if _, err := lock.TryLockContext(ctx, lockPause); err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if err = disk.Tolerate(folder, disk.Lock, err); err != nil {
			return nil, err
		}
	}
	return func() { _ = lock.Unlock() }, nil // the kernel frees what this cannot
}
