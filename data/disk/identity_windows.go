package disk

import (
	"os"
	"path/filepath"

	"golang.org/x/sys/windows"
)

// volume identifies a file system.
type volume struct{ name string }

// volumeOf is the file system of a folder.
func volumeOf(dir string) volume { return volume{filepath.VolumeName(dir)} }

// shared reports whether a file has other names too.
func shared(path string) bool {
	f, err := os.Open(path) //nolint:gosec // the file that is to be replaced
	if err != nil {
		return false
	}
	defer func() { _ = f.Close() }()
	var info windows.ByHandleFileInformation
	err = windows.GetFileInformationByHandle(windows.Handle(f.Fd()), &info)
	return err == nil && info.NumberOfLinks > 1
}
