package disk

import (
	"io/fs"
	"path/filepath"
	"strings"

	"golang.org/x/sys/windows"
)

// checkName refuses what Windows would take for something else: a:b for a
// stream of the file a, NUL for a device, a name that ends with a dot for the
// one without.
func checkName(path string) error {
	name := filepath.Base(path)
	var err error
	switch {
	case tooLong(name):
		err = windows.ERROR_FILENAME_EXCED_RANGE
	case strings.ContainsFunc(name, forbidden), strings.HasSuffix(name, "."), strings.HasSuffix(name, " "):
		err = windows.ERROR_INVALID_NAME
	case !filepath.IsLocal(name):
		err = errReserved
	default:
		return nil
	}
	return &fs.PathError{Op: "create", Path: path, Err: err}
}

func forbidden(r rune) bool { return r < ' ' || strings.ContainsRune(`<>:"/\|?*`, r) }
