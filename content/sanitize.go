package content

import (
	"bytes"
	"encoding/json"
	"fmt"
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
// without bidirectional controls, tags, line and paragraph separators, byte order
// marks and other characters that show nothing, and with at most 8 combining marks in
// a row. Joiners and variation selectors stay where they change how a character before
// them looks: one selector, then one joiner.
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

// EncodeJSON writes v as JSON with a newline at its end, safe for a screen. < and & are
// themselves: no browser reads it as a page.
func EncodeJSON(v any, indent string) (string, error) {
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	out.SetIndent("", indent)
	if err := out.Encode(v); err != nil {
		return "", fmt.Errorf("encode JSON: %w", err)
	}
	return Sanitize(b.String()), nil
}

// cleaner is the state that a decision about a rune needs of those before it.
type cleaner struct {
	marks int // combining marks kept in a row so far
	after followed
}

// followed is what was kept last.
type followed int

const (
	byNothing  followed = iota // or by what cannot be joined, or by a joiner
	byVisible                  // a character that a selector or a joiner may follow
	bySelector                 // only a joiner may
)

// passes reports whether r, read from n bytes, may stand as it is.
func (c *cleaner) passes(r rune, n int) bool {
	switch {
	case r >= 0x20 && r < 0x7F || r == '\n':
		c.marks, c.after = 0, byNothing
		if r > ' ' {
			c.after = byVisible
		}
		return true
	case r == utf8.RuneError && n == 1, unsafeRune(r):
		return false
	case r == zwnj || r == zwj:
		joins := c.after != byNothing
		c.after = byNothing
		return joins
	case selector(r):
		if c.after != byVisible {
			return false
		}
		c.after = bySelector
		return true
	case !combining(r):
		c.marks, c.after = 0, byVisible
		if r <= lastSpace && unicode.IsSpace(r) {
			c.after = byNothing
		}
		return true
	}
	if c.marks == maxMarks {
		return false
	}
	c.marks++
	return true
}

// lastSpace is the last character of Unicode that is white space.
const lastSpace = 0x3000

// Joiners make or break a ligature: a family of one picture, Persian plurals.
const (
	zwnj = 0x200C
	zwj  = 0x200D
)

// selector reports variation selectors, which choose a form of the character before
// them: of an emoji, of an ideograph.
func selector(r rune) bool { return r >= 0xFE00 && r <= 0xFE0F || r >= 0xE0100 && r <= 0xE01EF }

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
			b.WriteString(instead)
			for _, shown := range instead {
				c.passes(shown, utf8.RuneLen(shown)) // what follows, follows it
			}
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
	case r >= 0x3400 && r <= 0x9FFF: // nearly all Chinese text
		return false
	case r < 0x20, r >= 0x7F && r <= 0x9F: // C0, DEL, C1; \n is let through before
		return true
	case r >= 0x2028 && r <= 0x202E: // separators, bidi embeddings and overrides
		return true
	case r == 0xAD, r == 0x34F, r == 0x61C, r == 0x200B, r == 0x200E, r == 0x200F: // soft hyphen, joiner of graphemes, marks, zero width space
		return true
	case r >= 0x2060 && r <= 0x206F: // word joiner, invisible operators, bidi isolates, deprecated controls
		return true
	case r >= 0x115F && r <= 0x1160, r == 0x3164, r == 0xFFA0, r >= 0x17B4 && r <= 0x17B5: // fillers, vowels that are not shown
		return true
	case r >= 0x180B && r <= 0x180F, r >= 0xFFF0 && r <= 0xFFFB: // Mongolian selectors, unassigned, annotations
		return true
	case r == 0xFEFF, r >= 0x1BCA0 && r <= 0x1BCA3, r >= 0x1D173 && r <= 0x1D17A: // byte order mark, controls of shorthand and music
		return true
	case r >= 0xE0000 && r <= 0xE0FFF && !selector(r): // tags and unassigned
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
