package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// lacking makes every disk lack a protection for the length of a test.
func lacking(t *testing.T, p Protection, errno syscall.Errno) {
	t.Helper()
	refuse = func(step Protection) error {
		switch {
		case step != p:
			return nil
		case p == Rename:
			return &os.LinkError{Op: "rename", Err: errno}
		case p == Sync:
			return &fs.PathError{Op: "sync", Err: errno}
		}
		return &fs.PathError{Op: "chmod", Err: errno}
	}
	t.Cleanup(func() { refuse = nil })
}

// TestDiskThatLacksAProtection writes all the same, leaves nothing behind and
// says it once.
func TestDiskThatLacksAProtection(t *testing.T) {
	for name, c := range map[string]struct {
		p     Protection
		errno syscall.Errno
		said  string
	}{
		"no modes":                  {Mode, syscall.EPERM, "不支持文件权限"},
		"modes of another kind":     {Mode, syscall.EOPNOTSUPP, "不支持文件权限"},
		"no sync":                   {Sync, syscall.EINVAL, "不能确认数据已落盘"},
		"sync not known":            {Sync, syscall.ENOSYS, "不能确认数据已落盘"},
		"no renaming over a file":   {Rename, syscall.EPERM, "不支持整体替换文件"},
		"a file that is mounted":    {Rename, syscall.EBUSY, "不支持整体替换文件"},
		"a temp file elsewhere":     {Rename, syscall.EXDEV, "不支持整体替换文件"},
		"renaming is not to be had": {Rename, syscall.ENOSYS, "不支持整体替换文件"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, "a.json")
			forgetNotices()
			lacking(t, c.p, c.errno)
			for _, text := range []string{"new", "longer than before", "short"} {
				if err := Replace(path, []byte(text), Private, nil); err != nil {
					t.Fatal(err)
				}
				if got, _ := os.ReadFile(path); string(got) != text {
					t.Errorf("%q, want %q", got, text)
				}
			}
			if files, _ := os.ReadDir(dir); len(files) != 1 {
				t.Errorf("left behind: %v", files)
			}
			if got := Missing(dir); len(got) != 1 || got[0] != c.p {
				t.Errorf("missing %v, want %v", got, c.p)
			}
			if said := Notice(); strings.Count(said, c.said) != 1 || !strings.Contains(said, dir) {
				t.Errorf("said %q", said)
			}
			if again := Notice(); again != "" {
				t.Errorf("said again: %q", again)
			}
		})
	}
}

// forgetNotices begins anew with what was found.
func forgetNotices() {
	found.missing, found.told = map[string][]Protection{}, map[volume][]Protection{}
}

// TestFailedWriteIsNoMissingProtection keeps apart what a disk cannot do and
// what went wrong.
func TestFailedWriteIsNoMissingProtection(t *testing.T) {
	for p, errs := range map[Protection][]syscall.Errno{
		Lock:   {syscall.EIO, syscall.EINTR, syscall.ENOSPC},
		Mode:   {syscall.EIO, syscall.EROFS},
		Sync:   {syscall.EIO, syscall.ENOSPC, syscall.EDQUOT, syscall.EROFS},
		Rename: {syscall.EIO, syscall.ENOSPC, syscall.ENOENT, syscall.EROFS, syscall.EISDIR},
	} {
		for _, errno := range errs {
			if err := Tolerate(t.TempDir(), p, errno); !errors.Is(err, errno) {
				t.Errorf("%v %v: %v", p, errno, err)
			}
		}
	}
	lacking(t, Sync, syscall.ENOSPC)
	path := filepath.Join(t.TempDir(), "a")
	if err := Replace(path, []byte("data"), 0, nil); !errors.Is(err, syscall.ENOSPC) {
		t.Errorf("a full disk: %v", err)
	}
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a file came of it: %v", err)
	}
}

// TestOtherNamesKeepTheirContent writes in place where a backup is the same
// file.
func TestOtherNamesKeepTheirContent(t *testing.T) {
	dir := t.TempDir()
	path, backup := filepath.Join(dir, "a"), filepath.Join(dir, "a.bak")
	if err := errors.Join(os.WriteFile(path, []byte("old"), 0o600), os.Link(path, backup)); err != nil {
		t.Skip(err)
	}
	lacking(t, Rename, syscall.EXDEV)
	if err := Replace(path, []byte("new"), Private, nil); err != nil {
		t.Fatal(err)
	}
	now, _ := os.ReadFile(path)
	kept, _ := os.ReadFile(backup)
	if string(now) != "new" || string(kept) != "old" {
		t.Errorf("%q, backup %q", now, kept)
	}
}

// TestClaimIsAskedOnce: a name that was taken for the file is not taken twice
// when the file is written in place.
func TestClaimIsAskedOnce(t *testing.T) {
	lacking(t, Rename, syscall.EXDEV)
	path, asked := filepath.Join(t.TempDir(), "a"), 0
	err := Replace(path, []byte("data"), 0, func() error {
		asked++
		return os.WriteFile(path, nil, 0o644)
	})
	if got, _ := os.ReadFile(path); err != nil || asked != 1 || string(got) != "data" {
		t.Errorf("%v, asked %d times, %q", err, asked, got)
	}
}

// TestMove gives a file another name also where nothing can be renamed.
func TestMove(t *testing.T) {
	for name, prepare := range map[string]func(){
		"renamed": func() {},
		"copied":  func() { lacking(t, Rename, syscall.EPERM) },
	} {
		prepare()
		dir := t.TempDir()
		from, to := filepath.Join(dir, "a"), filepath.Join(dir, "b")
		if err := errors.Join(os.WriteFile(from, []byte("data"), 0o600), Move(from, to)); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		files, _ := os.ReadDir(dir)
		if got, _ := os.ReadFile(to); string(got) != "data" || len(files) != 1 {
			t.Errorf("%s: %q, %v", name, got, files)
		}
	}
}

// TestFolder is closed to others; a disk that keeps no modes is no obstacle.
func TestFolder(t *testing.T) {
	forgetNotices()
	lacking(t, Mode, syscall.EPERM)
	dir := filepath.Join(t.TempDir(), "a", "b")
	if err := Folder(dir); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		t.Errorf("%v, %v", info, err)
	}
	if err := Folder(filepath.Join(dir, "file", "c")); err != nil {
		t.Error(err)
	}
	file := filepath.Join(dir, "plain")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Folder(file); !errors.Is(err, syscall.ENOTDIR) {
		t.Errorf("a file: %v", err)
	}
}
