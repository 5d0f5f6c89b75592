package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// modes says that the system knows who may read a file.
const modes = false

// Replace writes a whole file, on disk before it takes its name. Claim, if not
// nil, is asked last whether it may take the name. renameio declines Windows,
// whose rename replaces a file but promises less, and which knows no modes. A
// protection that the disk lacks is done without.
func Replace(path string, data []byte, mode fs.FileMode, claim func() error) error {
	out, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"*")
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(out.Name()) }() // gone after success
	_, err = out.Write(data)
	if err == nil {
		err = Tolerate(filepath.Dir(path), Sync, try(Sync, out.Sync))
	}
	if err = errors.Join(err, out.Close()); err == nil && claim != nil {
		err = claim()
	}
	if err != nil {
		return err
	}
	err = try(Rename, func() error { return os.Rename(out.Name(), path) })
	if err != nil && Tolerate(filepath.Dir(path), Rename, err) == nil {
		return overwrite(path, data, mode)
	}
	return err
}
