//go:build unix

package store

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/gofrs/flock"
)

const (
	queued = 15
	turns  = 6
)

// saveInTurns saves a few notes one by one and fails at the first refusal.
func saveInTurns(s *Store, name string) {
	for i := range turns {
		if err := s.SaveNotes(Note{ID: fmt.Sprint(name, "-", i)}); err != nil {
			fmt.Fprintln(os.Stderr, "child:", err)
			os.Exit(1)
		}
	}
	os.Exit(0)
}

// TestLocksQueue: of many processes that save at once none is refused.
func TestLocksQueue(t *testing.T) {
	d, open := home(t)
	var all []*exec.Cmd
	for i := range queued {
		cmd := child(t, d, fmt.Sprint("turns", i))
		must(t, cmd.Start())
		all = append(all, cmd)
	}
	for _, cmd := range all {
		if err := cmd.Wait(); err != nil {
			t.Errorf("a process was refused: %v", err)
		}
	}
	same(t, "notes", len(open().Notes()), queued*turns)
}

// TestHolderThatHangs costs one wait, not one a save, and nobody for good.
func TestHolderThatHangs(t *testing.T) {
	d, open := home(t)
	s := open()
	must(t, s.SaveQuery("甲"))
	holder := flock.New(filepath.Join(d.State, ".queries.lock"))
	must(t, holder.Lock())
	for range 3 {
		if err := s.SaveQuery("乙"); !errors.Is(err, ErrUnsaved) || !errors.Is(err, errBusy) {
			t.Fatalf("save: %v", err)
		}
	}
	s.lockWait = time.Hour // which a second wait would take
	if err := s.SaveQuery("丙"); !errors.Is(err, errBusy) {
		t.Errorf("save: %v", err)
	}
	must(t, holder.Unlock())
	for s.queries().file.inVain.Load() != nil {
		runtime.Gosched()
	}
	must(t, s.SaveQuery("丁")) // the wait given up frees the lock again
	must(t, open().SaveQuery("戊"))
	same(t, "queries", open().Queries(), []string{"戊", "丁", "丙", "乙", "甲"})
}

// TestLeaveEndsTheWait: who leaves is not held up by another process, nor is a
// save under way.
func TestLeaveEndsTheWait(t *testing.T) {
	d, open := home(t)
	s := open()
	must(t, s.SaveQuery("甲"))
	s.lockWait = time.Hour
	holder := flock.New(filepath.Join(d.State, ".queries.lock"))
	must(t, holder.Lock())
	done := make(chan error)
	go func() { done <- s.SaveQuery("乙") }()
	s.Leave()
	s.Leave()
	if err := <-done; !errors.Is(err, errBusy) {
		t.Errorf("save: %v", err)
	}
	must(t, holder.Unlock())
}
