package editor

import "strings"

// split splits a command line at spaces outside double quotes, as on Windows, where
// a backslash is part of a path.
func split(line string) []string {
	var words []string
	var word strings.Builder
	quoted, begun := false, false
	for _, r := range line {
		switch {
		case r == '"':
			quoted, begun = !quoted, true
		case !quoted && (r == ' ' || r == '\t'):
			if begun {
				words = append(words, word.String())
			}
			word.Reset()
			begun = false
		default:
			word.WriteRune(r)
			begun = true
		}
	}
	if begun || len(words) == 0 {
		words = append(words, word.String())
	}
	return words
}
