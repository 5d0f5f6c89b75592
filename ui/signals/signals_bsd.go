//go:build unix && !linux

package signals

import (
	"os"
	"syscall"
)

var dumping = []os.Signal{syscall.SIGQUIT, syscall.SIGABRT, syscall.SIGTRAP, syscall.SIGSYS, syscall.SIGILL, syscall.SIGEMT}
