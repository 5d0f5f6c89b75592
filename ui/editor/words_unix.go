//go:build unix

package editor

import "strings"

// shellWords are the characters that mean something to a shell, as git has them.
const shellWords = "|&;<>()$`\\\"' \t\n*?[#~=%"

// arguments are a program and its arguments before the file.
func arguments(value string) []string {
	if !strings.ContainsAny(value, shellWords) {
		return []string{value}
	}
	return []string{"sh", "-c", value + ` "$@"`, value}
}
