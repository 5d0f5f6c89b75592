package save

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"syscall"

	"yunlan/data/disk"
)

// Error is why a file was not written.
type Error struct {
	Exists  bool   // a file is there and was not to be replaced
	Message string // what is wrong, in the language in use
	Hint    string // what to try
}

func (e *Error) Error() string { return e.Message }

// File writes a whole file or nothing. A file that is there is replaced only
// under force, also when it appears while we write. Its error is an *Error.
func File(path string, data []byte, force bool) error { return write(path, data, 0, force) }

// Private is File for what only its owner may read, also where it takes the
// place of a file that others could.
func Private(path string, data []byte, force bool) error { return write(path, data, 0o600, force) }

// write gives the file these permissions, or with 0 what the umask leaves and
// what a file there before had.
func write(path string, data []byte, mode fs.FileMode, force bool) error {
	if err := Check(path, force); err != nil {
		return err
	}
	target := path
	if linked, err := filepath.EvalSymlinks(path); err == nil {
		target = linked // the link stays a link
	}
	var claim func() error
	taken := false
	if !force {
		claim = func() error {
			err := take(target)
			taken = err == nil
			return err
		}
	}
	err := disk.Replace(target, data, mode, claim)
	switch {
	case err == nil:
		return nil
	case taken:
		_ = os.Remove(target) // the name was ours, and nothing came of it
	case errors.Is(err, fs.ErrExist):
		return exists(path)
	}
	hint := hintSave
	if errors.Is(err, syscall.ENAMETOOLONG) {
		hint = hintShorter
	}
	return &Error{Message: msgSave.F(Said(path), disk.Reason(err)), Hint: hint.String()}
}

// AtHome reads ~ at the beginning of a path as a shell does, for names that no
// shell has seen; a name that means nobody's home is that of a file.
func AtHome(path string) string {
	if at, err := disk.AtHome(path); err == nil {
		return at
	}
	return path
}

// mostNames bounds the names that Free tries.
const mostNames = 100

// Free is the first of base, base-2, … that no file has with any of these
// endings.
func Free(base string, endings ...string) string {
	name := base
	for n := 2; n <= mostNames && has(name, endings); n++ {
		name = fmt.Sprintf("%s-%d", base, n)
	}
	return name
}

func has(base string, endings []string) bool {
	return slices.ContainsFunc(endings, func(ending string) bool {
		_, err := os.Lstat(base + ending)
		return !errors.Is(err, fs.ErrNotExist)
	})
}

// Check says why File would refuse a path, before anything is made for it.
func Check(path string, force bool) error {
	info, err := os.Stat(path)
	_, linkErr := os.Lstat(path)
	switch {
	case err == nil && info.IsDir():
		return &Error{Message: msgFolder.F(Said(path)), Hint: hintFolder.String()}
	case err == nil && !info.Mode().IsRegular():
		return &Error{Message: msgSpecial.F(Said(path)), Hint: hintSpecial.String()}
	case linkErr == nil && !force:
		return exists(path)
	}
	return nil
}

// take makes the name ours: it fails if somebody has it by now.
func take(path string) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o666)
	if err != nil {
		return err
	}
	return f.Close()
}

func exists(path string) error {
	return &Error{Exists: true, Message: msgExists.F(Said(path)), Hint: hintExists.String()}
}
