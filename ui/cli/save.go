package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// save writes a whole file or nothing. A file that is there is replaced only
// under force, also when it appears while we write.
func save(path, data string, force bool) error {
	if err := refuse(path, force); err != nil {
		return err
	}
	target := path
	if linked, err := filepath.EvalSymlinks(path); err == nil {
		target = linked // the link stays a link
	}
	claim := func() error { return nil }
	if !force {
		claim = func() error { return take(target) }
	}
	err := replace(target, data, claim)
	switch {
	case errors.Is(err, fs.ErrExist):
		return exists(path)
	case err != nil:
		return &failure{exitFailed, "write", fmt.Sprintf(msgSave, path, reason(err)), hintSave}
	}
	return nil
}

// refuse says why path must not be written.
func refuse(path string, force bool) error {
	info, err := os.Stat(path)
	_, linkErr := os.Lstat(path)
	switch {
	case err == nil && info.IsDir():
		return &failure{exitFailed, "write", fmt.Sprintf(msgFolder, path), hintFolder}
	case err == nil && !info.Mode().IsRegular():
		return &failure{exitFailed, "write", fmt.Sprintf(msgSpecial, path), hintSpecial}
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
	return &failure{exitFailed, "exists", fmt.Sprintf(msgExists, path), hintExists}
}
