package store

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// FuzzLoad: whatever lies where a document and its backup should be, loading
// and saving never panic, never hang, and lose no byte of the document.
func FuzzLoad(f *testing.F) {
	for _, seed := range []string{
		`{"schema":1,"block":"2.3p4","offset":3,"screen":"reader","saved":"2026-11-23T09:00:00Z"}`,
		`{"schema":2}`, `{"schema":1,"x":{"y":[]}}`, `{}`, `null`, ``, "\ufeff{\"schema\":1}", `{"schema":1}x`,
	} {
		f.Add([]byte(seed), []byte(seed))
		f.Add([]byte(seed), []byte(`{`))
	}
	f.Fuzz(func(t *testing.T, doc, back []byte) {
		d := dirsUnder(t.TempDir())
		s := Open(d)
		s.lockWait = 50 * time.Millisecond
		must(t, os.MkdirAll(d.State, 0o700))
		path := filepath.Join(d.State, "place.json")
		must(t, os.WriteFile(path, doc, 0o600))
		must(t, os.WriteFile(path+".bak", back, 0o600))

		s.Place()
		if !anyFileIs(t, d.State, doc) {
			t.Fatal("loading lost the document")
		}
		err := s.SavePlace(Place{Block: "next", Saved: time.Unix(1, 0)})
		if !anyFileIs(t, d.State, doc) {
			t.Fatal("saving lost the document")
		}
		if got := s.Place().Block; got != "next" {
			t.Fatalf("saved, then loaded %q", got)
		}
		if got := Open(d).Place().Block; err == nil && got != "next" {
			t.Fatalf("saved, then loaded %q in another process", got)
		}
	})
}

func anyFileIs(t *testing.T, dir string, want []byte) bool {
	entries, err := os.ReadDir(dir)
	must(t, err)
	for _, e := range entries {
		got, err := os.ReadFile(filepath.Join(dir, e.Name()))
		must(t, err)
		if bytes.Equal(got, want) {
			return true
		}
	}
	return false
}
