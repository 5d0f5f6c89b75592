package store

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/gofrs/flock"
)

// blocked returns a home whose state folder cannot be made, and its mend.
func blocked(t *testing.T) (open func() *Store, mend func()) {
	t.Helper()
	d, open := home(t)
	must(t, os.MkdirAll(filepath.Dir(d.State), 0o700))
	must(t, os.WriteFile(d.State, nil, 0o600))
	return open, func() { must(t, os.Remove(d.State)) }
}

func TestUnsavedStaysInMemory(t *testing.T) {
	open, mend := blocked(t)
	s := open()
	for _, q := range []string{"甲", "乙"} {
		if err := s.SaveQuery(q); !errors.Is(err, ErrUnsaved) {
			t.Errorf("save: %v", err)
		}
	}
	if err := s.SavePlace(Place{Block: "2.3p4"}); !errors.Is(err, ErrUnsaved) {
		t.Errorf("save: %v", err)
	}
	same(t, "queries", s.Queries(), []string{"乙", "甲"})
	same(t, "place", s.Place().Block, "2.3p4")
	same(t, "unsaved", s.Unsaved(), []string{"place", "queries"})
	if p := s.Problems(); len(p) != 1 || !strings.Contains(p[0].Message, "不是文件夹") {
		t.Errorf("one disk is one problem, not %q", p)
	}

	mend()
	must(t, open().SaveQuery("丙")) // another process, meanwhile
	must(t, s.Flush())
	same(t, "unsaved", s.Unsaved(), []string(nil))
	same(t, "queries", open().Queries(), []string{"乙", "甲", "丙"})
	same(t, "place", open().Place().Block, "2.3p4")
	same(t, "problems", s.Problems(), []Problem(nil))
}

func TestNextSaveBringsTheUnsavedAlong(t *testing.T) {
	open, mend := blocked(t)
	s := open()
	_ = s.SaveQuery("甲") // fails, as tested above
	mend()
	must(t, s.SaveQuery("乙"))
	same(t, "queries", open().Queries(), []string{"乙", "甲"})
}

func TestDeleteInMemory(t *testing.T) {
	open, mend := blocked(t)
	s := open()
	_ = s.SaveQuery("甲")
	if err := s.DeleteQueries(); !errors.Is(err, ErrUnsaved) {
		t.Errorf("delete: %v", err)
	}
	same(t, "queries", s.Queries(), []string(nil))
	mend()
	must(t, open().SaveQuery("乙"))
	must(t, s.Flush())
	same(t, "queries", open().Queries(), []string(nil))
}

func TestExport(t *testing.T) {
	open, _ := blocked(t)
	s := open()
	_ = s.SavePlace(Place{Block: "2.3p4"})
	_ = s.SaveQuery("云 <&>")
	must(t, s.SaveSettings(func(*Settings) {})) // another folder, saved
	var out strings.Builder
	must(t, s.Export(&out))
	var got struct {
		Program   string
		Documents struct {
			Place    struct{ Block string }
			Queries  struct{ Queries []string }
			Settings json.RawMessage
		}
	}
	must(t, json.Unmarshal([]byte(out.String()), &got))
	same(t, "place", got.Documents.Place.Block, "2.3p4")
	same(t, "queries", got.Documents.Queries.Queries, []string{"云 <&>"})
	same(t, "settings", string(got.Documents.Settings), "")
	if err := s.Export(full{}); !errors.Is(err, os.ErrClosed) {
		t.Errorf("export to a closed pipe: %v", err)
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, os.ErrClosed }

func TestHeldLock(t *testing.T) {
	d, open := home(t)
	s := open()
	must(t, s.SaveQuery("甲"))
	holder := flock.New(filepath.Join(d.State, ".queries.lock"))
	must(t, holder.Lock())
	if err := s.SaveQuery("乙"); !errors.Is(err, ErrUnsaved) {
		t.Errorf("save: %v", err)
	}
	must(t, s.SavePlace(Place{Block: "b"})) // each kind has its own lock
	if p := s.Problems(); len(p) != 1 || !strings.Contains(p[0].Message, "另一个云览") {
		t.Errorf("problems = %q", p)
	}
	must(t, holder.Unlock())
	if runtime.GOOS == "windows" {
		t.Skip("whoever waited in vain gets the lock for a moment, at a time that Windows chooses")
	}
	must(t, s.SaveQuery("丙"))
	same(t, "queries", open().Queries(), []string{"丙", "乙", "甲"})
}

func TestChangeThatFails(t *testing.T) {
	no := errors.New("no")
	blockedOpen, _ := blocked(t)
	_, freeOpen := home(t)
	for name, s := range map[string]*Store{"disk": freeOpen(), "memory": blockedOpen()} {
		_ = s.UpdateDrafts(put(Run{ID: "a"}))
		err := s.UpdateDrafts(func([]Run) ([]Run, error) { return []Run{{ID: "b"}}, no })
		if !errors.Is(err, no) {
			t.Errorf("%s: %v", name, err)
		}
		if all := s.Drafts(); len(all) != 1 || all[0].ID != "a" {
			t.Errorf("%s: drafts %v", name, all)
		}
	}
}

// A change waiting in memory may make no sense any more when the disk is
// back; the others still count.
func TestWaitingChangeThatFailsLater(t *testing.T) {
	open, mend := blocked(t)
	s := open()
	k := NewKind[Place](s, "place", 1, State)
	must2 := func(err error) {
		if !errors.Is(err, ErrUnsaved) {
			t.Fatal(err)
		}
	}
	must2(k.Update(func(p *Place) error {
		if p.Block != "" {
			return errors.New("taken")
		}
		p.Block = "mine"
		return nil
	}))
	must2(k.Update(func(p *Place) error { p.Offset = 7; return nil }))
	mend()
	must(t, open().SavePlace(Place{Block: "theirs"}))
	must(t, s.Flush())
	same(t, "place", open().Place(), Place{Block: "theirs", Offset: 7})
}

func TestTooLarge(t *testing.T) {
	_, open := home(t)
	s := open()
	must(t, s.SaveNotes(Note{ID: "a"}))
	err := s.SaveNotes(Note{ID: "b", Text: strings.Repeat("云", maxSize/3)})
	if !errors.Is(err, ErrUnsaved) {
		t.Errorf("save: %v", err)
	}
	if n := s.Notes(); len(n) != 2 {
		t.Errorf("%d notes in memory", len(n))
	}
	if n := open().Notes(); len(n) != 1 {
		t.Errorf("%d notes on disk", len(n))
	}
}

// TestFileTooLarge takes the backup in its place, and says why.
func TestFileTooLarge(t *testing.T) {
	d, open := home(t)
	must(t, open().SavePlace(Place{Block: "before"}))
	must(t, open().SavePlace(Place{Block: "now"}))
	path := filepath.Join(d.State, "place.json")
	doc, err := os.ReadFile(path)
	must(t, err)
	must(t, os.WriteFile(path, append(doc, strings.Repeat(" ", maxSize)...), 0o600))
	s := open()
	same(t, "place", s.Place().Block, "before")
	if p := s.Problems(); len(p) != 1 || !strings.Contains(p[0].Message+p[0].Cause, "16 MB") {
		t.Errorf("problems = %+v", p)
	}
}
