package save

import (
	"fmt"
	"runtime"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
)

// Said is a path for a sentence: as it is, or quoted if it holds what a screen
// cannot show (a line break, an escape) or begins or ends with a space.
func Said(path string) string {
	if content.Sanitize(path) != path || strings.ContainsAny(path, "\n\t") || strings.TrimSpace(path) != path || path == "" {
		return Quoted(path)
	}
	return path
}

// Quoted is any path as one word that can be pasted into a shell. Windows has no names
// with control characters: there they are left out.
func Quoted(path string) string {
	const plain = "/._-+:@%,~"
	odd := func(r rune) bool {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || lang.BasicHan(r)
		return !letter && !strings.ContainsRune(plain, r)
	}
	switch {
	case runtime.GOOS == "windows":
		return `"` + content.OneLine(path) + `"`
	case content.Sanitize(path) != path || strings.ContainsAny(path, "\n\t"):
		return escaped(path)
	case path == "" || strings.HasPrefix(path, "~") || strings.ContainsFunc(path, odd):
		return "'" + strings.ReplaceAll(path, "'", `'\''`) + "'"
	}
	return path
}

// escaped writes control characters as bash, zsh and ksh read them ($'…').
func escaped(path string) string {
	var out strings.Builder
	for _, b := range []byte(path) {
		switch {
		case b == '\'' || b == '\\':
			out.WriteString("\\" + string(rune(b)))
		case b < ' ' || b > '~':
			fmt.Fprintf(&out, `\x%02x`, b)
		default:
			out.WriteByte(b)
		}
	}
	return "$'" + out.String() + "'"
}
