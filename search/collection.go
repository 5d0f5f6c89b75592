package search

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"time"

	"github.com/gofrs/flock"

	"yunlan/content"
)

// Collection is one index of many documents on disk.
//
//	c, err := search.OpenCollection(folder)
//	err = c.Apply(ctx, search.Batch{Put: papers, Remove: []string{"gone"}}) // all of it or nothing
//	r, err := c.Search(search.Query{Text: "云计算 年:2020-2022", Limit: 60, Each: 3})
//	for _, group := range r.Documents { … }
//
// Each batch makes another edition of the index beside the one in use and
// renames it, so that a program that is killed, or a full disk, leaves the
// collection as it was. Programs that search it see the new edition with their
// next search; those that write wait for each other. All methods may be called
// at once.
type Collection struct {
	folder string
	mu     sync.RWMutex
	now    *edition // nil while there is none
	lost   error
}

// Info says what a document of a Collection is. ID and Version are the
// caller's: the same ID is the same document, and another Version has to be put
// again.
type Info struct {
	ID      string `json:"id"`
	Version string `json:"version"`
	Title   string `json:"title"`
	Family  string `json:"family,omitempty"` // of editions of one document
	Year    int    `json:"year,omitempty"`
}

// Entry is a document to be put into a Collection.
type Entry struct {
	Info
	Paper *content.Paper
}

// Batch is what one edition changes: what is put replaces a document with the
// same ID.
type Batch struct {
	Put    []Entry
	Remove []string // IDs; those that are not there are ignored
}

// OpenCollection opens the collection in a folder, which need not be there yet.
// An index that is torn or of another version is as good as none: Lost says
// why, Documents lists nothing, and its documents have to be put again. So is a
// file in its place. The error says that the folder cannot be read.
func OpenCollection(folder string) (*Collection, error) {
	c := &Collection{folder: folder}
	return c, c.refresh()
}

// Documents lists what the collection holds, in the order in which it was put.
func (c *Collection) Documents() []Info {
	c.mu.RLock()
	defer c.mu.RUnlock()
	if c.now == nil {
		return nil
	}
	return c.now.infos()
}

// Edition is the number of the index in use, 0 while there is none; each batch makes
// another.
func (c *Collection) Edition() int {
	c.mu.RLock()
	defer c.mu.RUnlock()
	if c.now == nil {
		return 0
	}
	return c.now.serial
}

// Lost says why an index that is there cannot be used; nil when nothing was lost.
func (c *Collection) Lost() error {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.lost
}

// Close lets go of the files.
func (c *Collection) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.now == nil {
		return nil
	}
	err := c.now.ix.close()
	c.now = nil
	return err
}

// refresh opens the newest edition, if it is another one than that in use.
func (c *Collection) refresh() error {
	c.mu.RLock()
	list, err := editions(c.folder)
	same := c.now != nil && len(list) > 0 && c.now.serial == list[0]
	c.mu.RUnlock()
	foreign := errors.Is(err, syscall.ENOTDIR) // something else stands there
	if err != nil && !foreign || same {
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	next, lost := newest(c.folder)
	if foreign {
		lost = err
	}
	c.lost = lost
	if next == nil && c.now != nil && lost == nil {
		return nil // what is in use stays, whoever removed its files
	}
	if c.now != nil {
		_ = c.now.ix.close() // it was only read
	}
	c.now = next
	return nil
}

// newest opens the newest edition that is whole; the error is that of the
// newest one that is not.
func newest(folder string) (*edition, error) {
	const tries = 5 // another program may put a newer one in its place meanwhile
	var lost error
	for range tries {
		lost = nil
		list, _ := editions(folder)
		for _, number := range list {
			e, err := openEdition(folder, number)
			if err == nil {
				return e, nil
			}
			lost = errors.Join(lost, err)
		}
		if lost == nil || !errors.Is(lost, os.ErrNotExist) {
			break
		}
	}
	return nil, lost
}

// Search answers q as Engine.Search does, over all documents. The error says
// that the index cannot be read.
func (c *Collection) Search(q Query) (Result, error) {
	start := time.Now()
	if err := c.refresh(); err != nil {
		return Result{}, err
	}
	c.mu.RLock()
	defer c.mu.RUnlock()
	r := Result{Query: q.Text, Noun: collectionNoun}
	if c.now != nil {
		var err error
		if r, err = c.now.engine.search(q); err != nil {
			return Result{}, fmt.Errorf("search the collection in %s: %w", c.folder, err)
		}
	}
	r.Took = time.Since(start)
	return r, nil
}

// Prepare reads what the first searches would read, so that none waits for it: a sample
// of the documents and its words. The error says that the folder cannot be read.
func (c *Collection) Prepare() error {
	if err := c.refresh(); err != nil {
		return err
	}
	c.mu.RLock()
	defer c.mu.RUnlock()
	if c.now != nil {
		c.now.engine.library().prepare()
	}
	return nil
}

// Apply makes another edition with b. It is all there when Apply returns nil,
// and nothing of it otherwise; the error of ctx among them.
func (c *Collection) Apply(ctx context.Context, b Batch) error { return c.write(ctx, b, false) }

// ClearCollection forgets all documents of the collection in a folder, or removes
// whatever stands there. Programs that have it open see that with their next search,
// and what they keep from being removed (on Windows) goes with a later batch.
func ClearCollection(ctx context.Context, folder string) error {
	if info, err := os.Stat(folder); err != nil || !info.IsDir() {
		if err := os.Remove(folder); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	c := &Collection{folder: folder}
	err := c.write(ctx, Batch{}, true)
	return errors.Join(err, c.Close())
}

// write makes another edition: of the one in use with b, or anew of b alone.
func (c *Collection) write(ctx context.Context, b Batch, anew bool) error {
	if err := os.MkdirAll(c.folder, 0o700); err != nil {
		return err
	}
	lock := flock.New(filepath.Join(c.folder, "lock"))
	if _, err := lock.TryLockContext(ctx, 20*time.Millisecond); err != nil {
		return fmt.Errorf("wait for another program that adds documents: %w", err)
	}
	defer func() { _ = lock.Unlock() }() // the system does it too
	sweep(c.folder)
	var before *edition
	if !anew {
		before, _ = newest(c.folder)
	}
	err := nextEdition(ctx, c.folder, before, b)
	if before != nil {
		err = errors.Join(err, before.ix.close())
	}
	if err != nil {
		return fmt.Errorf("add to the collection in %s: %w", c.folder, caused(err))
	}
	if err := c.refresh(); err != nil {
		return err
	}
	sweep(c.folder)
	return nil
}
