//go:build unix

package editor

import (
	"os/exec"
	"strings"
)

// shellWords are the characters special to a shell, in git's list.
const shellWords = "|&;<>()$`\\\"' \t\n*?[#~=%"

// arguments are a program and its arguments before the file.
func arguments(value string) []string {
	if !strings.ContainsAny(value, shellWords) {
		return []string{value}
	}
	return []string{"sh", "-c", value + ` "$@"`, value}
}

// readable reports a value that a shell can parse.
func readable(value string) bool {
	return exec.Command("sh", "-nc", value).Run() == nil //nolint:gosec // read, not run
}
