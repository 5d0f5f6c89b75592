//go:build !windows

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

// umask sets what new files leave out, for the length of a test.
func umask(t *testing.T, mask int) {
	t.Helper()
	before := syscall.Umask(mask)
	t.Cleanup(func() { syscall.Umask(before) })
}

func modeOf(t *testing.T, path string) fs.FileMode {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info.Mode().Perm()
}

// TestFoldersAreTheOwners: those that are made and the last of those that exist,
// whatever the umask; what is above and exists is left alone.
func TestFoldersAreTheOwners(t *testing.T) {
	for _, mask := range []int{0, 0o022, 0o777} {
		umask(t, mask)
		top := t.TempDir()
		if err := os.Chmod(top, 0o755); err != nil {
			t.Fatal(err)
		}
		deep := filepath.Join(top, "a", "b", "c")
		for range 2 { // the second time it exists
			if err := Folder(deep); err != nil {
				t.Fatal(err)
			}
		}
		for dir, want := range map[string]fs.FileMode{deep: 0o700, filepath.Dir(deep): 0o700, filepath.Join(top, "a"): 0o700, top: 0o755} {
			if got := modeOf(t, dir); got != want {
				t.Errorf("umask %o: %s is %o", mask, dir, got)
			}
		}
		if err := os.Chmod(deep, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := Folder(deep); err != nil || modeOf(t, deep) != 0o700 {
			t.Errorf("an open one is left %o, %v", modeOf(t, deep), err)
		}
		if got := Missing(deep); got != nil {
			t.Errorf("the disk lacks %v", got)
		}
	}
}

// TestFoldersThatCannotBe: a file in the way, a name that is too long, a disk
// that fails.
func TestFoldersThatCannotBe(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]error{
		file: syscall.ENOTDIR, filepath.Join(file, "a"): syscall.ENOTDIR, filepath.Join(file, "a", "b"): syscall.ENOTDIR,
		filepath.Join(dir, "n", overlong()): syscall.ENAMETOOLONG, filepath.Join(dir, overlong(), "n"): syscall.ENAMETOOLONG,
	} {
		if err := Folder(path); !errors.Is(err, want) {
			t.Errorf("%.60s: %v, want %v", path, err, want)
		}
	}
	lacking(t, Mode, syscall.EIO)
	failing := filepath.Join(t.TempDir(), "a")
	if err := Folder(failing); !errors.Is(err, syscall.EIO) {
		t.Errorf("a disk that fails: %v", err)
	}
	lacking(t, Mode, syscall.EPERM)
	if err := Folder(filepath.Join(t.TempDir(), "a")); err != nil {
		t.Errorf("a disk that keeps no modes: %v", err)
	}
}

func overlong() string { return strings.Repeat("n", 300) }

// TestModesOfFiles: the one asked for, whatever there was and whatever the
// umask; 0 leaves both to have their say.
func TestModesOfFiles(t *testing.T) {
	for name, write := range map[string]func(path string, mode fs.FileMode) error{
		"replaced":         func(path string, mode fs.FileMode) error { return Replace(path, []byte("new"), mode, nil) },
		"written in place": func(path string, mode fs.FileMode) error { return overwrite(path, []byte("new"), mode) },
	} {
		for _, c := range []struct {
			before, asked fs.FileMode
			mask          int
			want          fs.FileMode
		}{
			{0, Private, 0, 0o600},
			{0, 0, 0o022, 0o644},
			{0, 0, 0o077, 0o600},
			{0, 0, 0, 0o666},
			{0, 0o644, 0o077, 0o644},
			{0o644, Private, 0, 0o600},
			{0o640, 0, 0o022, 0o640},
			{0o600, 0, 0, 0o600},
			{0o600, 0o644, 0, 0o644},
		} {
			umask(t, c.mask)
			path := filepath.Join(t.TempDir(), "a")
			if c.before != 0 {
				if err := errors.Join(os.WriteFile(path, []byte("old and longer"), c.before), os.Chmod(path, c.before)); err != nil {
					t.Fatal(err)
				}
			}
			if err := write(path, c.asked); err != nil {
				t.Fatal(err)
			}
			if got, _ := os.ReadFile(path); string(got) != "new" || modeOf(t, path) != c.want {
				t.Errorf("%s, %+v: %q of %o", name, c, got, modeOf(t, path))
			}
		}
	}
}

// TestWhatCannotBeWrittenLeavesWhatThereWas, and nothing else.
func TestWhatCannotBeWrittenLeavesWhatThereWas(t *testing.T) {
	refused := errors.New("taken")
	for name, c := range map[string]struct {
		p     Protection
		errno syscall.Errno
		write func(path string) error
		want  error
	}{
		"the claim refuses":        {Lock, 0, func(path string) error { return Replace(path, []byte("new"), 0, func() error { return refused }) }, refused},
		"sync fails":               {Sync, syscall.EIO, func(path string) error { return Replace(path, []byte("new"), 0, nil) }, syscall.EIO},
		"renaming fails":           {Rename, syscall.ENOSPC, func(path string) error { return Replace(path, []byte("new"), 0, nil) }, syscall.ENOSPC},
		"modes fail":               {Mode, syscall.EIO, func(path string) error { return Replace(path, []byte("new"), Private, nil) }, syscall.EIO},
		"in place, sync fails":     {Sync, syscall.ENOSPC, func(path string) error { return overwrite(path, []byte("new"), 0) }, syscall.ENOSPC},
		"in place, modes fail":     {Mode, syscall.EIO, func(path string) error { return overwrite(path, []byte("new"), Private) }, syscall.EIO},
		"moved, renaming fails":    {Rename, syscall.EIO, func(path string) error { return Move(path, path+".moved") }, syscall.EIO},
		"copied, writing fails":    {Rename, syscall.EXDEV, func(path string) error { return Move(path, filepath.Join(path, "b")) }, syscall.ENOTDIR},
		"in place of a folder":     {Lock, 0, func(path string) error { return overwrite(filepath.Dir(path), nil, 0) }, syscall.EISDIR},
		"replaced in a file":       {Lock, 0, func(path string) error { return Replace(filepath.Join(path, "b"), nil, 0, nil) }, syscall.ENOTDIR},
		"a folder becomes no file": {Lock, 0, func(path string) error { return Replace(filepath.Dir(path), []byte("new"), 0, nil) }, syscall.EISDIR},
	} {
		t.Run(name, func(t *testing.T) {
			forgetNotices()
			dir := t.TempDir()
			path := filepath.Join(dir, "a")
			if err := os.WriteFile(path, []byte("old and longer"), 0o600); err != nil {
				t.Fatal(err)
			}
			if c.errno != 0 {
				lacking(t, c.p, c.errno)
			}
			if err := c.write(path); !errors.Is(err, c.want) {
				t.Errorf("%v, want %v", err, c.want)
			}
			if files, _ := os.ReadDir(dir); len(files) != 1 {
				t.Errorf("there are %v", files)
			}
			if got, _ := os.ReadFile(path); string(got) != "old and longer" {
				t.Errorf("%q is left", got)
			}
		})
	}
}

// TestNothingIsLeftOfANewFile that could not be written in place.
func TestNothingIsLeftOfANewFile(t *testing.T) {
	lacking(t, Sync, syscall.ENOSPC)
	path := filepath.Join(t.TempDir(), "a")
	if err := overwrite(path, []byte("new"), 0); !errors.Is(err, syscall.ENOSPC) {
		t.Error(err)
	}
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("half of it is left: %v", err)
	}
	if err := Move(path, path+"b"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("nothing was moved: %v", err)
	}
	lacking(t, Rename, syscall.EXDEV)
	if err := Move(path, path+"b"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("nothing was copied: %v", err)
	}
}

// TestOnlyMoreThanAskedIsTooMuch: a file that is open to fewer is fine.
func TestOnlyMoreThanAskedIsTooMuch(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for mode, want := range map[fs.FileMode]bool{0o600: true, 0o400: true, 0: true, 0o640: false, 0o601: false, 0o700: false} {
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
		info, err := os.Stat(path)
		if err != nil {
			t.Fatal(err)
		}
		if got := narrowed(info, 0o600); (got == nil) != want {
			t.Errorf("%o: %v", mode, got)
		}
	}
}

// TestFoldersAreKnownByTheirWholeName: what was found in ".".
func TestFoldersAreKnownByTheirWholeName(t *testing.T) {
	forgetNotices()
	t.Chdir(t.TempDir())
	whole, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := Tolerate(".", Sync, syscall.EINVAL); err != nil {
			t.Error(err)
		}
	}
	if err := Tolerate(".", Lock, syscall.ENOLCK); err != nil {
		t.Error(err)
	}
	for _, dir := range []string{".", whole} {
		if got := Missing(dir); len(got) != 2 || got[0] != Lock || got[1] != Sync {
			t.Errorf("%s lacks %v", dir, got)
		}
	}
	if got := Missing(filepath.Dir(whole)); got != nil {
		t.Errorf("the folder above lacks %v", got)
	}
	empty := t.TempDir()
	if err := overwrite(empty, nil, 0); !errors.Is(err, syscall.EISDIR) {
		t.Errorf("an empty folder is written over: %v", err)
	}
	if shared("nothing") {
		t.Error("a file that is not there has other names")
	}
}
