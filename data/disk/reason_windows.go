package disk

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"unicode/utf16"

	"golang.org/x/sys/windows"

	"yunlan/content/lang"
)

// errReserved is the error for reserved device names: Windows returns several for
// them, and sometimes none.
var errReserved = errors.New("reserved name")

// system words the errors of Windows. Those of package syscall are Go's own;
// Windows never returns them.
var system = []reason{
	{syscall.ENOSPC, full},
	{windows.ERROR_DISK_FULL, full},
	{windows.ERROR_HANDLE_DISK_FULL, full},
	{windows.ERROR_DISK_QUOTA_EXCEEDED, quota},
	{windows.ERROR_NOT_ENOUGH_QUOTA, quota},
	{windows.ERROR_WRITE_PROTECT, readOnly},
	{windows.ERROR_DIRECTORY, notAFolder},
	{syscall.EISDIR, isAFolder},
	{windows.ERROR_FILENAME_EXCED_RANGE, longName},
	{windows.ERROR_BUFFER_OVERFLOW, longName},
	{windows.ERROR_CANT_RESOLVE_FILENAME, circle},
	{windows.ERROR_SHARING_VIOLATION, inUse},
	{windows.ERROR_LOCK_VIOLATION, inUse},
	{windows.ERROR_USER_MAPPED_FILE, inUse},
	{windows.ERROR_INVALID_NAME, badName},
	{windows.ERROR_BAD_PATHNAME, badName},
	{errReserved, reserved},
	{windows.ERROR_INVALID_DRIVE, noDrive},
	{windows.ERROR_NOT_READY, notReady},
	{windows.ERROR_BAD_NETPATH, noNetwork},
	{windows.ERROR_BAD_NET_NAME, noNetwork},
	{windows.ERROR_NETNAME_DELETED, noNetwork},
	{windows.ERROR_NETWORK_UNREACHABLE, noNetwork},
	{windows.ERROR_UNEXP_NET_ERR, noNetwork},
	{windows.ERROR_VIRUS_INFECTED, infected},
	{windows.ERROR_CRC, failed},
	{windows.ERROR_SEEK, failed},
	{windows.ERROR_SECTOR_NOT_FOUND, failed},
	{windows.ERROR_WRITE_FAULT, failed},
	{windows.ERROR_READ_FAULT, failed},
	{windows.ERROR_GEN_FAILURE, failed},
	{windows.ERROR_IO_DEVICE, failed},
	{windows.ERROR_PATH_NOT_FOUND, noFolder},
}

// fromPath words two causes for which Windows has no error of its own: a name
// that is too long, and a file where a folder should be.
func fromPath(path string, cause error) (lang.Text, bool) {
	switch {
	case tooLong(path):
		return longName, true
	case errors.Is(cause, windows.ERROR_PATH_NOT_FOUND) && throughFile(path):
		return notAFolder, true
	}
	return lang.Text{}, false
}

// throughFile reports whether the path, or its nearest existing parent, is a file.
func throughFile(path string) bool {
	for {
		if info, err := os.Stat(path); err == nil {
			return !info.IsDir()
		}
		above := filepath.Dir(path)
		if above == path {
			return false
		}
		path = above
	}
}

// maxName is the longest name that file systems of Windows take, in UTF-16 units.
const maxName = 255

// tooLong reports whether a part of the path is longer than a name may be.
func tooLong(path string) bool {
	for part := range strings.FieldsFuncSeq(path, func(r rune) bool { return r < 0x80 && os.IsPathSeparator(uint8(r)) }) {
		if len(utf16.Encode([]rune(part))) > maxName {
			return true
		}
	}
	return false
}
