package store

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// home returns the folders of a new home and a function that opens a store
// on them, as another process would.
func home(t testing.TB) (Dirs, func() *Store) {
	t.Helper()
	d := dirsUnder(t.TempDir())
	return d, func() *Store {
		s := Open(d)
		s.lockWait = 50 * time.Millisecond
		return s
	}
}

func TestEveryKindComesBack(t *testing.T) {
	_, open := home(t)
	day := time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
	place := Place{Block: "2.3p4", Offset: 12, Screen: "reader", Saved: day}
	mark := Mark{Letter: "a", Block: "0p1", Offset: 3, Date: day}
	note := Note{ID: NewID(), Block: "3p1", Start: 3, End: 9, Quote: "算力", Text: "“引”<b>", Created: day, Updated: day}
	run := Run{ID: "r1", Date: day, Version: "1", Payload: []byte(`{"q1":"4"}`)}

	s := open()
	must(t, s.SavePlace(place))
	must(t, s.SaveSettings(func(c *Settings) { c.Theme, c.Mouse = "light", false }))
	must(t, s.SaveQuery(" 上云 "))
	must(t, s.SaveMark(mark))
	must(t, s.SaveNotes(note))
	must(t, saveRun(s, run))
	must(t, s.UpdateDrafts(put(run)))

	s = open()
	want := DefaultSettings()
	want.Theme, want.Mouse = "light", false
	same(t, "place", s.Place(), place)
	same(t, "settings", s.Settings(), want)
	same(t, "queries", s.Queries(), []string{"上云"})
	same(t, "marks", s.Marks(), []Mark{mark})
	same(t, "notes", s.Notes(), []Note{note})
	if got := s.Drafts(); len(got) != 1 || got[0].ID != run.ID {
		t.Errorf("drafts = %v", got)
	}
	if got := s.Runs(); len(got) != 1 || got[0].Version != "1" {
		t.Errorf("runs = %v", got)
	}
	if p := s.Problems(); p != nil {
		t.Errorf("problems = %v", p)
	}
}

func TestNothingSaved(t *testing.T) {
	d, open := home(t)
	s := open()
	same(t, "place", s.Place(), Place{})
	same(t, "settings", s.Settings(), DefaultSettings())
	same(t, "queries", s.Queries(), []string(nil))
	same(t, "drafts", s.Drafts(), []Run(nil))
	same(t, "problems", s.Problems(), []Problem(nil))
	if _, err := os.Stat(filepath.Dir(d.State)); err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{d.Config, d.State, d.Cache, d.Data} {
		if _, err := os.Stat(dir); err == nil {
			t.Errorf("%s was made by looking", dir)
		}
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func same(t testing.TB, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func matches(t *testing.T, pattern string) []string {
	t.Helper()
	found, err := filepath.Glob(pattern)
	must(t, err)
	return found
}

// contents of a regular file, nil of anything else: devices have no end.
func contents(t *testing.T, path string) []byte {
	t.Helper()
	if !lstat(t, path).Mode().IsRegular() {
		return nil
	}
	b, err := os.ReadFile(path)
	must(t, err)
	return b
}

func lstat(t *testing.T, path string) os.FileInfo {
	t.Helper()
	info, err := os.Lstat(path)
	must(t, err)
	return info
}
