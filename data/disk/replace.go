package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// Private is the mode of a file that only its owner may read.
const Private fs.FileMode = 0o600

// refuse simulates a missing protection in tests; nil in the program.
var refuse func(Protection) error

// try runs a step that needs a protection.
func try(p Protection, step func() error) error {
	if refuse != nil {
		if err := refuse(p); err != nil {
			return err
		}
	}
	return step()
}

// overwrite writes a file in place where no file can be renamed over it. If that
// fails the old content is restored. Hard links keep the old content.
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
		_ = os.Remove(path) // a half-written file is of no use
	}
	return err
}

func fill(path string, data []byte, mode fs.FileMode) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE, created(mode)) //nolint:gosec // the file that was to be replaced
	if err != nil {
		return err
	}
	err = permit(f, path, mode)
	if err == nil {
		err = f.Truncate(0) // not before: what fails until here leaves what was in it
	}
	if err == nil {
		_, err = f.Write(data)
	}
	if err == nil {
		err = Tolerate(filepath.Dir(path), Sync, try(Sync, f.Sync))
	}
	return errors.Join(err, f.Close())
}

// created is the mode to create a file with: the one asked for, or for 0 the
// system's default, subject to the umask.
func created(mode fs.FileMode) fs.FileMode {
	if mode == 0 {
		return 0o666
	}
	return mode
}

// permit sets a file's mode, or for 0 that of the existing file at path.
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

// Move renames a file within its folder, to a name that no file has.
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
