//go:build !windows

package command

// keysName is the terminal that the process has, whatever its input is.
const keysName = "/dev/tty"
