//go:build !windows

package save

import (
	"path/filepath"

	"github.com/google/renameio/v2"
)

// replace writes a whole file, on disk before it takes its name; claim is
// asked last whether it may.
func replace(path string, data []byte, claim func() error) error {
	out, err := renameio.NewPendingFile(path,
		renameio.WithTempDir(filepath.Dir(path)),
		renameio.WithPermissions(0o666), // less the umask
		renameio.WithExistingPermissions())
	if err != nil {
		return err
	}
	defer func() { _ = out.Cleanup() }() // nothing to do after success
	if _, err := out.Write(data); err != nil {
		return err
	}
	if err := claim(); err != nil {
		return err
	}
	return out.CloseAtomicallyReplace()
}
