package store

import (
	"sort"
	"sync"
	"time"
)

// Where is the base folder of a kind.
type Where string

// The folders a kind can live in: what the reader chose, what the program
// remembers, and what the reader made.
const (
	Config Where = "config"
	State  Where = "state"
	Data   Where = "data"
)

// Store is the reader's state on disk. It is safe for use by many goroutines,
// and any number of processes may have one on the same folders.
type Store struct {
	dirs     Dirs
	lockWait time.Duration
	part     bool          // of the paper only a part is read
	leave    func()        // once
	left     chan struct{} // closed when nobody may be waited for any more

	mu       sync.Mutex
	files    map[string]*file
	said     map[string]bool
	problems []Problem
}

// Open never fails and touches nothing; folders appear with the first save.
func Open(d Dirs) *Store {
	left := make(chan struct{})
	return &Store{
		dirs:     d,
		lockWait: lockWait,
		leave:    sync.OnceFunc(func() { time.AfterFunc(leaveWait, func() { close(left) }) }),
		left:     left,
		files:    map[string]*file{},
		said:     map[string]bool{},
	}
}

// Leave announces the end of the program: from now on all saves together, also
// those in progress, wait at most one second for other processes.
func (s *Store) Leave() { s.leave() }

// Dirs returns the folders the store was opened on.
func (s *Store) Dirs() Dirs { return s.dirs }

// Problems returns the problems since the last call. Each is reported once in the
// life of the store.
func (s *Store) Problems() []Problem {
	s.mu.Lock()
	defer s.mu.Unlock()
	told := s.problems
	s.problems = nil
	return told
}

// Unsaved names the kinds whose changes are only in memory, sorted.
func (s *Store) Unsaved() []string {
	var names []string
	for _, f := range s.all() {
		if _, _, waiting := f.unsaved(); waiting {
			names = append(names, f.name)
		}
	}
	return names
}

// Flush tries again to write what is only in memory, for every kind. It returns nil
// if nothing is left there, else the first error.
func (s *Store) Flush() error {
	var first error
	for _, f := range s.all() {
		if err := f.flush(); err != nil && first == nil {
			first = err
		}
	}
	return first
}

// report queues a problem unless one with the same key was reported before.
func (s *Store) report(key string, p Problem) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.said[key] {
		return
	}
	s.said[key] = true
	s.problems = append(s.problems, p)
}

// all returns the kinds used so far, by name.
func (s *Store) all() []*file {
	s.mu.Lock()
	defer s.mu.Unlock()
	files := make([]*file, 0, len(s.files))
	for _, f := range s.files {
		files = append(files, f)
	}
	sort.Slice(files, func(i, j int) bool { return files[i].name < files[j].name })
	return files
}

func (s *Store) dir(w Where) string {
	switch w {
	case Config:
		return s.dirs.Config
	case Data:
		return s.dirs.Data
	default:
		return s.dirs.State
	}
}
