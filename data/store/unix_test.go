//go:build unix

package store

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func TestPrivateWhateverTheUmask(t *testing.T) {
	for _, umask := range []int{0, 0o022, 0o077, 0o277, 0o777} {
		before := syscall.Umask(umask)
		func() {
			defer syscall.Umask(before)
			root := filepath.Join(t.TempDir(), "a", "b")
			s := Open(dirsUnder(root))
			for _, b := range []string{"1", "2"} {
				must(t, s.SavePlace(Place{Block: b}))
				must(t, s.SaveNotes(Note{ID: b}))
				must(t, s.SaveSettings(func(c *Settings) { c.Theme = "dark"; c.Measure++ }))
			}
			allPrivate(t, filepath.Dir(root))
		}()
	}
}

// Files and folders that others can read come from a backup or an editor.
func TestOpenOnesBecomePrivate(t *testing.T) {
	d, open := home(t)
	must(t, os.MkdirAll(d.State, 0o755))
	must(t, os.WriteFile(filepath.Join(d.State, "place.json"), []byte(`{"schema":1}`), 0o644))
	must(t, os.Chmod(d.State, 0o755))
	must(t, open().SavePlace(Place{Block: "b"}))
	allPrivate(t, d.State)
}

func allPrivate(t *testing.T, root string) {
	t.Helper()
	files := 0
	must(t, filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		must(t, err)
		want := fs.FileMode(0o600)
		if e.IsDir() {
			want = 0o700
		} else {
			files++
		}
		if got := lstat(t, path).Mode().Perm(); got != want {
			t.Errorf("%s is %o, not %o", path, got, want)
		}
		return nil
	}))
	if files < 3 {
		t.Errorf("%d files in %s: a document, its backup and its lock are 3", files, root)
	}
}

func TestLinkIsWrittenWhereItLeads(t *testing.T) {
	d, open := home(t)
	elsewhere := filepath.Join(t.TempDir(), "mine.json")
	must(t, os.WriteFile(elsewhere, []byte(`{"schema":1,"block":"a"}`), 0o600))
	must(t, os.MkdirAll(d.State, 0o700))
	link := filepath.Join(d.State, "place.json")
	must(t, os.Symlink(elsewhere, link))
	s := open()
	same(t, "place", s.Place().Block, "a")
	must(t, s.SavePlace(Place{Block: "b"}))
	if lstat(t, link).Mode().Type() != fs.ModeSymlink {
		t.Error("the link is gone")
	}
	if !strings.Contains(string(contents(t, elsewhere)), `"b"`) {
		t.Error("not written where the link leads")
	}
	must(t, os.WriteFile(elsewhere, []byte("{"), 0o600))
	same(t, "place from the backup", open().Place().Block, "a")
	same(t, "target of the damaged link", string(contents(t, elsewhere)), "{")
}

func TestLeftoversAreSweptAtTheFirstSave(t *testing.T) {
	d, open := home(t)
	must(t, os.MkdirAll(d.State, 0o700))
	for _, name := range []string{
		".place.json123", ".place.json.bak0", ".place.json.bak77", // ours
		".queries.json5", ".place.json", ".place.json5x", "place.json.old", // not ours
	} {
		must(t, os.WriteFile(filepath.Join(d.State, name), nil, 0o600))
	}
	s := open()
	s.Place()
	count := func() int { return len(matches(t, d.State+"/.*json*")) + len(matches(t, d.State+"/place*")) }
	same(t, "files after looking", count(), 7)
	must(t, s.SavePlace(Place{Block: "b"}))
	same(t, "files after saving", count(), 4+1)
}

// A pipe or a folder where the lock should be holds nobody up.
func TestLockThatIsNoFile(t *testing.T) {
	for name, spoil := range map[string]func(string) error{
		"pipe":   func(path string) error { return syscall.Mkfifo(path, 0o600) },
		"folder": func(path string) error { return os.Mkdir(path, 0o700) },
	} {
		d, open := home(t)
		must(t, os.MkdirAll(d.State, 0o700))
		must(t, spoil(filepath.Join(d.State, ".place.lock")))
		s := open()
		if err := s.SavePlace(Place{Block: "b"}); err != nil && !errors.Is(err, ErrUnsaved) {
			t.Errorf("%s: %v", name, err)
		}
		same(t, name, s.Place().Block, "b")
	}
}
