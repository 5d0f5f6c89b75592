//go:build !windows

package disk

import (
	"io/fs"
	"path/filepath"

	"github.com/google/renameio/v2"
)

// Replace writes a whole file, on disk before it takes its name, with these
// permissions whatever the umask and whatever was there before; 0 leaves both
// to have their say. Claim, if not nil, is asked last whether it may take the
// name.
func Replace(path string, data []byte, mode fs.FileMode, claim func() error) error {
	options := []renameio.Option{renameio.WithTempDir(filepath.Dir(path))}
	if mode == 0 {
		options = append(options, renameio.WithPermissions(0o666), renameio.WithExistingPermissions())
	} else {
		options = append(options, renameio.WithPermissions(mode), renameio.WithStaticPermissions(mode))
	}
	out, err := renameio.NewPendingFile(path, options...)
	if err != nil {
		return err
	}
	defer func() { _ = out.Cleanup() }() // nothing to do after success
	if _, err := out.Write(data); err != nil {
		return err
	}
	if claim != nil {
		if err := claim(); err != nil {
			return err
		}
	}
	return out.CloseAtomicallyReplace()
}
