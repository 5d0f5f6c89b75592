//go:build !windows

package disk

import (
	"syscall"

	"yunlan/content/lang"
)

// system words the errors of Unix.
var system = []reason{
	{syscall.ENOSPC, full},
	{syscall.EDQUOT, quota},
	{syscall.EFBIG, tooLarge},
	{syscall.EROFS, readOnly},
	{syscall.ENOTDIR, notAFolder},
	{syscall.EISDIR, isAFolder},
	{syscall.ENAMETOOLONG, longName},
	{syscall.ELOOP, circle},
	{syscall.EIO, failed},
}

// fromPath is needed on Windows only: the errors of Unix are precise enough.
func fromPath(string, error) (lang.Text, bool) { return lang.Text{}, false }
