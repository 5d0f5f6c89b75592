package content

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	maxMarks = 8      // combining marks in a row that a terminal can still draw
	tabStop  = "    " // every tab becomes these, whatever its column
)

// Sanitize makes text safe for a screen or a pipe. The result is valid UTF-8
// (a bad byte becomes U+FFFD) without control characters but the newline,
// without bidirectional overrides, tag characters, line and paragraph
// separators or byte order marks, and with at most 8 combining marks in a row.
// A tab becomes four spaces, CR LF and a lone CR one newline.
// Sanitize(Sanitize(s)) == Sanitize(s); text that is safe already is returned
// as it is, without a copy.
func Sanitize(s string) string {
	var c cleaner
	for i := 0; i < len(s); {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		if !c.passes(r, n) {
			return c.rewrite(s, i)
		}
		i += n
	}
	return s
}

// cleaner is the state that a decision about a rune needs of those before it.
type cleaner struct {
	marks int // combining marks kept in a row so far
}

// passes reports whether r, read from n bytes, may stand as it is.
func (c *cleaner) passes(r rune, n int) bool {
	switch {
	case r >= 0x20 && r < 0x7F || r == '\n':
		c.marks = 0
		return true
	case r == utf8.RuneError && n == 1, unsafeRune(r):
		return false
	case !combining(r):
		c.marks = 0
		return true
	}
	if c.marks == maxMarks {
		return false
	}
	c.marks++
	return true
}

// rewrite copies s, whose first i bytes are safe, replacing what is not.
func (c *cleaner) rewrite(s string, i int) string {
	var b strings.Builder
	b.Grow(len(s))
	b.WriteString(s[:i])
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if c.passes(r, n) {
			b.WriteString(s[i : i+n])
		} else if instead := replacement(r, n, s[i+n:]); instead != "" {
			c.marks = 0
			b.WriteString(instead)
		}
		i += n
	}
	return b.String()
}

// replacement is what stands for an unsafe rune followed by rest; mostly nothing.
func replacement(r rune, n int, rest string) string {
	switch {
	case r == utf8.RuneError && n == 1:
		return string(utf8.RuneError)
	case r == '\t':
		return tabStop
	case r == '\r' && !strings.HasPrefix(rest, "\n"):
		return "\n"
	}
	return ""
}

// unsafeRune reports what must never reach a terminal, apart from bad UTF-8.
func unsafeRune(r rune) bool {
	switch {
	case r < 0x20, r >= 0x7F && r <= 0x9F: // C0, DEL, C1; \n is let through before
		return true
	case r >= 0x2028 && r <= 0x202E: // separators, bidi embeddings and overrides
		return true
	case r >= 0x2066 && r <= 0x2069: // bidi isolates
		return true
	case r == 0xFEFF, r >= 0xE0000 && r <= 0xE007F: // byte order mark, tags
		return true
	}
	return false
}

// combining reports combining marks. The ranges that hold nearly all Chinese text
// are checked first, without a table.
func combining(r rune) bool {
	if r < 0x300 || r >= 0x3400 && r <= 0x9FFF || r >= 0xFF00 && r <= 0xFFEF {
		return false
	}
	return unicode.Is(unicode.M, r)
}
