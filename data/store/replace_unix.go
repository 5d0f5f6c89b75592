//go:build !windows

package store

import (
	"path/filepath"

	"github.com/google/renameio/v2"
)

// replace writes a whole file, on disk before it takes its name, readable by
// its owner only whatever the umask and whatever was there before.
func replace(path string, data []byte) error {
	out, err := renameio.NewPendingFile(path,
		renameio.WithTempDir(filepath.Dir(path)),
		renameio.WithPermissions(0o600),
		renameio.WithStaticPermissions(0o600))
	if err != nil {
		return err
	}
	defer func() { _ = out.Cleanup() }() // nothing to do after success
	if _, err := out.Write(data); err != nil {
		return err
	}
	return out.CloseAtomicallyReplace()
}
