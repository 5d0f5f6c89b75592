package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// Private is the mode of a file that only its owner may read.
const Private fs.FileMode = 0o600

// refuse makes tests' disks lack a protection; nil in the program.
var refuse func(Protection) error

// try is a step that needs a protection of the disk.
func try(p Protection, step func() error) error {
	if refuse != nil {
		if err := refuse(p); err != nil {
			return err
		}
	}
	return step()
}

// overwrite writes a file in place where nothing can be renamed over it. What
// was in it is put back when that fails; its other names keep what was in it.
func overwrite(path string, data []byte, mode fs.FileMode) error {
	old, readErr := os.ReadFile(path) //nolint:gosec // the file that was to be replaced
	if shared(path) {
		if err := os.Remove(path); err != nil {
			return err
		}
	}
	err := fill(path, data, mode)
	switch {
	case err == nil:
		return nil
	case readErr == nil:
		return errors.Join(err, fill(path, old, mode))
	case errors.Is(readErr, fs.ErrNotExist):
		_ = os.Remove(path) // half of it is nothing
	}
	return err
}

func fill(path string, data []byte, mode fs.FileMode) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, created(mode)) //nolint:gosec // the file that was to be replaced
	if err != nil {
		return err
	}
	err = permit(f, path, mode)
	if err == nil {
		_, err = f.Write(data)
	}
	if err == nil {
		err = Tolerate(filepath.Dir(path), Sync, try(Sync, f.Sync))
	}
	return errors.Join(err, f.Close())
}

// created is the mode that a new file begins with: the one asked for, or with 0
// what the umask leaves.
func created(mode fs.FileMode) fs.FileMode {
	if mode == 0 {
		return 0o666
	}
	return mode
}

// permit gives a file the mode, or with 0 that of the file at path, if there is
// one.
func permit(f *os.File, path string, mode fs.FileMode) error {
	if !modes {
		return nil
	}
	if mode == 0 {
		info, statErr := os.Lstat(path)
		if statErr != nil || !info.Mode().IsRegular() {
			return nil //nolint:nilerr // there is none
		}
		mode = info.Mode().Perm()
	}
	err := try(Mode, func() error { return f.Chmod(mode) })
	if err == nil {
		if info, statErr := f.Stat(); statErr == nil {
			err = narrowed(info, mode)
		}
	}
	return Tolerate(filepath.Dir(path), Mode, err)
}

// Move gives a file another name, which no file has, in the same folder.
func Move(path, to string) error {
	err := try(Rename, func() error { return os.Rename(path, to) })
	if err == nil || Tolerate(filepath.Dir(path), Rename, err) != nil {
		return err
	}
	data, err := os.ReadFile(path) //nolint:gosec // the file that was to be moved
	if err != nil {
		return err
	}
	if err := overwrite(to, data, Private); err != nil {
		return err
	}
	return os.Remove(path)
}
