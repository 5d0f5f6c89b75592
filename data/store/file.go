package store

import (
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"sync/atomic"
)

var (
	// ErrNewer says that a document was written by a newer release; it is
	// neither read nor written.
	ErrNewer = errors.New("written by a newer release")
	// ErrUnsaved says that a change is kept in memory only.
	ErrUnsaved = errors.New("kept in memory only")
	// ErrName says that a kind's name cannot be a file name.
	ErrName = errors.New("not a name for a kind of document")
)

// change returns the next document for the old one; nil means no document.
type change func(old []byte) ([]byte, error)

// file is one document as bytes: what Kind is without its type.
type file struct {
	store   *Store
	name    string
	version int
	dir     string
	err     error // what makes the kind unusable
	shape   shape

	mu      sync.Mutex
	waiting []change // not on disk yet, in order
	before  []byte   // the document without them, as it was known then
	memory  []byte   // the document with them applied
	swept   bool
	// inVain is set after waiting too long for a lock that another process holds,
	// and closed when it is released.
	inVain  atomic.Pointer[chan struct{}]
	trimmed bool // the file read last has more unknown fields than are preserved
	told    bool // it was reported that changes stay in memory
	held    bool // in memory alone, on purpose
}

// shape is the type of a document.
type shape struct {
	fits  func(doc []byte) error
	known map[string]bool // its fields, in lower case
}

// file returns the one file of a name.
func (s *Store) file(name string, version int, where Where, of shape) *file {
	s.mu.Lock()
	defer s.mu.Unlock()
	if f, ok := s.files[name]; ok {
		return f
	}
	f := &file{store: s, name: name, version: version, dir: s.dir(where), shape: of, held: s.part && pointing[name]}
	if !goodName(name) {
		f.err = fmt.Errorf("%q: %w", name, ErrName)
	}
	s.files[name] = f
	return f
}

func (f *file) path() string { return filepath.Join(f.dir, f.name+".json") }

// load returns the document, nil when there is none.
func (f *file) load() ([]byte, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.err != nil {
		return nil, f.err
	}
	if f.held || len(f.waiting) > 0 {
		return f.memory, nil
	}
	doc, err := f.read(f.path())
	if errors.Is(err, errDamaged) {
		return f.mend(), nil
	}
	if err != nil {
		f.tell(err)
		return nil, fmt.Errorf("load %s: %w", f.name, err)
	}
	return doc, nil
}

// glance returns the document without repairs, nil if there is none or it cannot
// be read.
func (f *file) glance() []byte {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.err != nil {
		return nil
	}
	if f.held || len(f.waiting) > 0 {
		return f.memory
	}
	doc, err := f.read(f.path())
	if err != nil {
		return nil
	}
	return doc
}

// update applies a change on disk, or in memory if that fails.
func (f *file) update(c change) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.err != nil {
		return f.err
	}
	if f.held {
		return f.hold(c)
	}
	err := f.commit(c)
	var no refused
	switch {
	case err == nil:
		f.waiting, f.before, f.memory, f.told = nil, nil, nil, false
		return nil
	case errors.As(err, &no):
		return no.error
	default:
		return f.keep(c, err)
	}
}

// unsaved returns the document that is only in memory and the one it is based on.
func (f *file) unsaved() (doc, before []byte, waiting bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.memory, f.before, len(f.waiting) > 0
}

func (f *file) flush() error {
	if _, _, waiting := f.unsaved(); !waiting {
		return nil
	}
	return f.update(func(doc []byte) ([]byte, error) { return doc, nil })
}

// commit applies the waiting changes and then c to the document on disk.
func (f *file) commit(c change) error {
	unlock, err := f.lock()
	if err != nil {
		return err
	}
	defer unlock()
	f.sweep()
	old, err := f.settle()
	if err != nil {
		return err
	}
	next, err := f.replay(old, c)
	if err != nil {
		return err
	}
	return f.write(old, next)
}

// replay applies the waiting changes to newer data, skipping those that fail there
// (a note that was deleted since), and then c, which must succeed.
func (f *file) replay(doc []byte, c change) ([]byte, error) {
	for _, earlier := range f.waiting {
		if next, err := earlier(doc); err == nil {
			doc = next
		}
	}
	next, err := c(doc)
	if err != nil {
		return nil, refused{err}
	}
	return next, nil
}

// keep applies c in memory, after writing failed with cause.
func (f *file) keep(c change, cause error) error {
	base := f.memory
	if len(f.waiting) == 0 {
		base = f.lastGood()
	}
	next, err := c(base)
	if err != nil {
		return err
	}
	if len(f.waiting) == 0 {
		f.before = base
	}
	f.waiting, f.memory = append(f.waiting, c), next
	f.tell(cause)
	return fmt.Errorf("save %s: %w: %w", f.name, ErrUnsaved, cause)
}

// lastGood returns what can be read when nothing can be repaired. Errors have been
// reported before.
func (f *file) lastGood() []byte {
	doc, err := f.read(f.path())
	if errors.Is(err, errDamaged) {
		doc, _ = f.read(f.backup())
	}
	return doc
}

// refused wraps an error that a change returned, to be returned to its caller.
type refused struct{ error }

func goodName(name string) bool {
	for _, r := range name {
		if r != '-' && (r < '0' || r > '9') && (r < 'a' || r > 'z') {
			return false
		}
	}
	return name != "" && len(name) <= 32
}
