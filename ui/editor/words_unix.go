//go:build unix

package editor

import (
	"os/exec"
	"strings"
)

// shellWords are the characters that mean something to a shell, as git has them.
const shellWords = "|&;<>()$`\\\"' \t\n*?[#~=%"

// arguments are a program and its arguments before the file.
func arguments(value string) []string {
	if !strings.ContainsAny(value, shellWords) {
		return []string{value}
	}
	return []string{"sh", "-c", value + ` "$@"`, value}
}

// readable reports a value that a shell can read to its end.
func readable(value string) bool {
	return exec.Command("sh", "-nc", value).Run() == nil //nolint:gosec // read, not run
}
