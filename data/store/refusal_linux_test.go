package store

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
)

// asNobody gives the test's thread the rights of an ordinary user on disk:
// root may read and write everything.
func asNobody(t *testing.T, owned ...string) {
	t.Helper()
	const nobody = 65534
	if os.Geteuid() != 0 {
		return
	}
	for _, path := range owned {
		must(t, os.Lchown(path, nobody, nobody))
	}
	runtime.LockOSThread() // never unlocked: the thread ends with the test
	must(t, syscall.Setfsuid(nobody))
}

func TestFileThatMayNotBeRead(t *testing.T) {
	d, open := home(t)
	path := foreign(t, d, `{"schema":1,"block":"theirs"}`)
	must(t, os.Chmod(path, 0))
	root := filepath.Dir(d.State)
	asNobody(t, filepath.Dir(root), root, d.State, path)
	s := open()
	if _, err := s.place().Load(); !errors.Is(err, os.ErrPermission) {
		t.Errorf("load: %v", err)
	}
	if err := s.SavePlace(Place{Block: "mine"}); !errors.Is(err, ErrUnsaved) {
		t.Errorf("save: %v", err)
	}
	same(t, "place", s.Place().Block, "mine")
	if p := s.Problems(); len(p) != 1 || !strings.Contains(p[0].Message, "没有权限") || p[0].Path != path {
		t.Errorf("problems = %q", p)
	}
	must(t, os.Chmod(path, 0o600))
	untouched(t, path, `{"schema":1,"block":"theirs"}`)
	must(t, s.Flush())
	same(t, "place on disk", open().Place().Block, "mine")
}

func TestFolderThatMayNotBeWritten(t *testing.T) {
	tests := []struct {
		name, content, backup, want string
	}{
		{"good", `{"schema":1,"block":"a"}`, `{"schema":1,"block":"b"}`, "a"},
		{"damaged", `{"schema":1,"bl`, `{"schema":1,"block":"b"}`, "b"},
		{"damaged, no lock yet", `{`, `{"schema":1,"block":"b"}`, "b"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, open := home(t)
			path := foreign(t, d, tt.content)
			must(t, os.WriteFile(path+".bak", []byte(tt.backup), 0o600))
			lock := filepath.Join(d.State, ".place.lock")
			if !strings.HasSuffix(tt.name, "yet") {
				must(t, os.WriteFile(lock, nil, 0o600))
				must(t, os.Chmod(lock, 0o644))
			}
			must(t, os.Chmod(d.State, 0o500))
			root := filepath.Dir(d.State)
			asNobody(t, filepath.Dir(root), root, d.State, path, path+".bak")
			s := open()
			same(t, "place", s.Place().Block, tt.want)
			if err := s.SavePlace(Place{Block: "mine"}); !errors.Is(err, ErrUnsaved) {
				t.Errorf("save: %v", err)
			}
			same(t, "place in memory", s.Place().Block, "mine")
			if p := s.Problems(); len(p) != 1 {
				t.Errorf("problems = %q", p)
			}
			untouched(t, path, tt.content)
			untouched(t, path+".bak", tt.backup)
			must(t, os.Chmod(d.State, 0o700))
			must(t, s.Flush())
			same(t, "place on disk", open().Place().Block, "mine")
		})
	}
}

// The real thing, where the tests may mount a disk of 32 KB.
func TestFullDisk(t *testing.T) {
	d, open := home(t)
	must(t, os.MkdirAll(d.State, 0o700))
	if err := syscall.Mount("tmpfs", d.State, "tmpfs", 0, "size=32k,mode=700"); err != nil {
		t.Skipf("may not mount a small disk: %v", err)
	}
	t.Cleanup(func() { must(t, syscall.Unmount(d.State, syscall.MNT_DETACH)) })
	s := open()
	must(t, s.SavePlace(Place{Block: "old"}))
	filler := filepath.Join(d.State, "filler")
	if err := os.WriteFile(filler, make([]byte, 1<<20), 0o600); !errors.Is(err, syscall.ENOSPC) {
		t.Fatalf("the disk is not full: %v", err)
	}
	if err := s.SavePlace(Place{Block: "new"}); !errors.Is(err, syscall.ENOSPC) {
		t.Errorf("save: %v", err)
	}
	same(t, "place on disk", open().Place().Block, "old")
	if p := s.Problems(); len(p) != 1 || !strings.Contains(p[0].Message, "磁盘已满") {
		t.Errorf("problems = %q", p)
	}
	must(t, os.Remove(filler))
	must(t, s.Flush())
	same(t, "place on disk", open().Place().Block, "new")
}
