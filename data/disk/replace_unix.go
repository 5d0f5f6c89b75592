//go:build !windows

package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/google/renameio/v2"
)

// modes reports that files have permission bits.
const modes = true

// Replace writes a file atomically: data is synced to disk before the file takes
// its name. It gets mode whatever the umask and the old file's mode; 0 keeps the
// old file's mode, or what the umask leaves. Claim, if not nil, is called last; its
// error stops the replacement. Protections that the file system lacks are skipped.
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
