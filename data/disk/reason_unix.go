//go:build !windows

package disk

import (
	"syscall"

	"yunlan/content/lang"
)

// system says what the errors of Unix mean.
var system = []reason{
	{syscall.ENOSPC, full},
	{syscall.EDQUOT, quota},
	{syscall.EROFS, readOnly},
	{syscall.ENOTDIR, notAFolder},
	{syscall.EISDIR, isAFolder},
	{syscall.ENAMETOOLONG, longName},
	{syscall.ELOOP, circle},
	{syscall.EIO, failed},
}

// fromPath is for Windows: the errors of Unix say enough by themselves.
func fromPath(string, error) (lang.Text, bool) { return lang.Text{}, false }
