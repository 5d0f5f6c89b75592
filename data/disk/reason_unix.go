//go:build !windows

package disk

import "syscall"

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

// tooLong reports false: Unix has an error of its own for it.
func tooLong(string) bool { return false }
