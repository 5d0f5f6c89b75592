//go:build !windows

package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/google/renameio/v2"
)

// modes says that the system knows who may read a file.
const modes = true

// Replace writes a whole file, on disk before it takes its name, with these
// permissions whatever the umask and whatever was there before; 0 leaves both
// to have their say. Claim, if not nil, is asked last whether it may take the
// name. A protection that the disk lacks is done without.
func Replace(path string, data []byte, mode fs.FileMode, claim func() error) error {
	dir := filepath.Dir(path)
	out, err := renameio.NewPendingFile(path, renameio.WithTempDir(dir), renameio.WithPermissions(created(mode)))
	if err != nil {
		return err
	}
	defer func() { _ = out.Cleanup() }() // nothing to do after success
	err = permit(out.File, path, mode)
	if err == nil {
		_, err = out.Write(data)
	}
	if err == nil && claim != nil {
		err = claim()
	}
	if err != nil {
		return err
	}
	err = try(Sync, func() error { return try(Rename, out.CloseAtomicallyReplace) })
	if at := (*fs.PathError)(nil); errors.As(err, &at) && at.Op == "sync" && Tolerate(dir, Sync, err) == nil {
		if err = out.Close(); err == nil {
			err = try(Rename, func() error { return os.Rename(out.Name(), path) })
		}
	}
	if between := (*os.LinkError)(nil); errors.As(err, &between) && Tolerate(dir, Rename, err) == nil {
		return overwrite(path, data, mode)
	}
	return err
}
