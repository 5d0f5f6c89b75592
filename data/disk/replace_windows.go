package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// Replace writes a whole file, on disk before it takes its name. Claim, if not
// nil, is asked last whether it may take the name. renameio declines Windows,
// whose rename replaces a file but promises less, and which knows no modes.
func Replace(path string, data []byte, _ fs.FileMode, claim func() error) error {
	out, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"*")
	if err != nil {
		return err
	}
	_, err = out.Write(data)
	if err = errors.Join(err, out.Sync(), out.Close()); err == nil && claim != nil {
		err = claim()
	}
	if err == nil {
		err = os.Rename(out.Name(), path)
	}
	if err != nil {
		_ = os.Remove(out.Name())
	}
	return err
}
