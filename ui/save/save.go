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

// Error is the error of a file that was not written.
type Error struct {
	Exists  bool   // the file exists and force was not given
	Message string // what is wrong, in the language in use
	Hint    string // what to try
}

func (e *Error) Error() string { return e.Message }

// File writes a file atomically. An existing file, also one that appears while data
// is written, is replaced only with force. The error is an *Error.
func File(path string, data []byte, force bool) error { return write(path, data, 0, force) }

// Private is File with mode 0600, also if it replaces a file that others could read.
func Private(path string, data []byte, force bool) error { return write(path, data, 0o600, force) }

// write writes a file with a mode; 0 keeps the mode of the file it replaces, or what
// the umask leaves.
func write(path string, data []byte, mode fs.FileMode, force bool) error {
	if err := Check(path, force); err != nil {
		return err
	}
	target := path
	if linked, err := filepath.EvalSymlinks(path); err == nil {
		target = linked // a symbolic link stays one
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
		_ = os.Remove(target) // the empty file that claimed the name
	case errors.Is(err, fs.ErrExist):
		return exists(path)
	}
	hint := hintSave
	if errors.Is(err, syscall.ENAMETOOLONG) {
		hint = hintShorter
	}
	return &Error{Message: msgSave.F(Said(path), disk.Reason(err)), Hint: hint.String()}
}

// AtHome expands ~ at the start of a path as a shell does, for names typed in the
// program; ~name without such a user stays a file name.
func AtHome(path string) string {
	if at, err := disk.AtHome(path); err == nil {
		return at
	}
	return path
}

// mostNames is how many names Free tries.
const mostNames = 100

// Free returns the first of base, base-2, … for which no file with any of these
// extensions exists.
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

// Check returns the error that File would return for a path, before data is made.
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

// take claims a name by creating an empty file; it fails if the file exists.
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
