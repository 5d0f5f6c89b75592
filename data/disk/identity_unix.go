//go:build !windows

package disk

import (
	"os"
	"syscall"
)

// volume identifies a file system.
type volume struct{ device any }

// volumeOf is the file system of a folder.
func volumeOf(dir string) volume {
	if info, err := os.Stat(dir); err == nil {
		if stat, ok := info.Sys().(*syscall.Stat_t); ok {
			return volume{stat.Dev}
		}
	}
	return volume{dir}
}

// shared reports whether a file has other names too.
func shared(path string) bool {
	info, err := os.Lstat(path)
	if err != nil || !info.Mode().IsRegular() { // a folder has several, and is not to be removed
		return false
	}
	stat, ok := info.Sys().(*syscall.Stat_t)
	return ok && stat.Nlink > 1
}
