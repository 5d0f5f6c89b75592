//go:build !windows

package save

import (
	"io/fs"
	"path/filepath"

	"github.com/google/renameio/v2"
)

// replace writes a whole file, on disk before it takes its name; claim is
// asked last whether it may. For mode 0 see write.
func replace(path string, data []byte, mode fs.FileMode, claim func() error) error {
	options := []renameio.Option{renameio.WithTempDir(filepath.Dir(path))}
	if mode == 0 {
		options = append(options, renameio.WithPermissions(0o666), renameio.WithExistingPermissions())
	} else {
		options = append(options, renameio.WithStaticPermissions(mode))
	}
	out, err := renameio.NewPendingFile(path, options...)
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
