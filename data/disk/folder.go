package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// Folder creates a folder that only its owner may enter, whatever the umask, and
// missing folders above it. A folder that exists is closed to others.
func Folder(dir string) error {
	info, err := os.Stat(dir)
	switch {
	case err == nil && !info.IsDir():
		return &os.PathError{Op: "mkdir", Path: dir, Err: syscall.ENOTDIR}
	case err == nil && modes && narrowed(info, owned) != nil:
		return shut(dir)
	case err == nil || !errors.Is(err, fs.ErrNotExist):
		return err
	}
	if err := above(filepath.Dir(dir)); err != nil {
		return err
	}
	return makeFolder(dir)
}

// owned is the mode of a folder that only its owner may enter.
const owned fs.FileMode = 0o700

// above creates missing parents; existing ones keep their modes.
func above(dir string) error {
	if _, err := os.Stat(dir); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := above(filepath.Dir(dir)); err != nil {
		return err
	}
	return makeFolder(dir)
}

// makeFolder makes one folder; another process may be doing the same.
func makeFolder(dir string) error {
	err := os.Mkdir(dir, owned)
	if errors.Is(err, fs.ErrExist) {
		return nil
	}
	if err != nil {
		return err
	}
	return shut(dir)
}

// shut closes a folder to others and checks that the mode took effect.
func shut(dir string) error {
	err := try(Mode, func() error { return os.Chmod(dir, owned) })
	if err == nil && modes {
		if info, statErr := os.Stat(dir); statErr == nil {
			err = narrowed(info, owned)
		}
	}
	return Tolerate(dir, Mode, err)
}
