package save_test

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"yunlan/ui/save"
)

func TestFile(t *testing.T) {
	dir := t.TempDir()
	write := func(name, data string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	links := symlink(write("target", "old"), filepath.Join(dir, "link"))
	write("there", "old")
	for name, c := range map[string]struct {
		file   string
		force  bool
		want   string // what is in the file afterwards
		exists bool
		fails  bool
	}{
		"a new file":           {file: "new", want: "data"},
		"a file that is there": {file: "there", want: "old", fails: true, exists: true},
		"replaced on demand":   {file: "target", force: true, want: "data"},
		"a link stays a link":  {file: "link", force: true, want: "data"},
		"a folder":             {file: ".", force: true, fails: true},
		"no such folder":       {file: "none/new", fails: true},
		"under a file":         {file: "there/new", fails: true},
	} {
		t.Run(name, func(t *testing.T) {
			if c.file == "link" && !links {
				t.Skip("the system makes no links here")
			}
			path := filepath.Join(dir, c.file)
			err := save.File(path, []byte("data"), c.force)
			var refused *save.Error
			switch {
			case (err != nil) != c.fails:
				t.Fatalf("error %v", err)
			case c.fails && (!errors.As(err, &refused) || refused.Exists != c.exists || refused.Hint == ""):
				t.Errorf("error %#v", err)
			}
			if data, _ := os.ReadFile(path); string(data) != c.want {
				t.Errorf("the file holds %q, want %q", data, c.want)
			}
		})
	}
	left := 3 // target, there, new
	if links {
		left++
		if info, err := os.Lstat(filepath.Join(dir, "link")); err != nil || info.Mode()&os.ModeSymlink == 0 {
			t.Errorf("the link is no link any more: %v, %v", info, err)
		}
	}
	if files, _ := os.ReadDir(dir); len(files) != left {
		t.Errorf("left behind: %v", files)
	}
}

// symlink makes a link and reports whether it is one: Windows wants a right for
// it, and Wine makes something else.
func symlink(target, path string) bool {
	if os.Symlink(target, path) != nil {
		return false
	}
	info, err := os.Lstat(path)
	if err != nil || info.Mode()&os.ModeSymlink == 0 {
		_ = os.Remove(path)
		return false
	}
	return true
}

// TestPrivate leaves nothing that others could read, also over what they could.
func TestPrivate(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows knows no modes; data/disk tests the access list")
	}
	path := filepath.Join(t.TempDir(), "report.html")
	for _, force := range []bool{false, true} {
		if err := save.Private(path, []byte("data"), force); err != nil {
			t.Fatal(err)
		}
		info, err := os.Stat(path)
		if err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("force %v: %v, %v", force, info.Mode(), err)
		}
		if err := os.Chmod(path, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var refused *save.Error
	if err := save.Private(path, nil, false); !errors.As(err, &refused) || !refused.Exists {
		t.Errorf("a file that is there: %v", err)
	}
}

// TestFree finds the name that no file has with any of the endings; a link that
// leads nowhere has it too.
func TestFree(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a.md", "a-2.json", "b.md.txt"} {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if !symlink("nowhere", filepath.Join(dir, "a-3.md")) {
		t.Skip("the system makes no links here")
	}
	for base, want := range map[string]string{"a": "a-4", "b": "b", "c": "c"} {
		if got := save.Free(filepath.Join(dir, base), ".md", ".json"); got != filepath.Join(dir, want) {
			t.Errorf("%s is %s, want %s", base, got, want)
		}
	}
}
