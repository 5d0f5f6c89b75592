package cli

import (
	"fmt"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// disallowed tells the first thing in s that must never reach a screen or a
// pipe, "" if none; written without looking at content.Sanitize.
func disallowed(s string) string {
	if !utf8.ValidString(s) {
		return "not UTF-8"
	}
	marks := 0
	for at, r := range s {
		if unicode.Is(unicode.M, r) {
			marks++
		} else {
			marks = 0
		}
		if marks > 8 || forbidden(r) {
			return fmt.Sprintf("%q at %d in %q", r, at, s[max(at-20, 0):min(at+20, len(s))])
		}
	}
	return ""
}

func forbidden(r rune) bool {
	switch {
	case r < ' ' && r != '\n', r >= 0x7f && r <= 0x9f:
		return true
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0x2028, r == 0x2029:
		return true
	}
	return r >= 0xe0000 && r <= 0xe007f
}

// TestDisallowed proves the judge: it must object to what is bad and to
// nothing else.
func TestDisallowed(t *testing.T) {
	for _, bad := range []string{
		"\x1b[m", "\x9b", "\u009b", "\a", "\x00", "\x7f", "\r", "\t", "\u202e", "\u2069", "\u2028", "\U000e0041", "\xff", "a" + strings.Repeat("\u0301", 9),
	} {
		if disallowed(bad) == "" {
			t.Errorf("%q passes", bad)
		}
	}
	for _, good := range []string{"", "云计算\n", "“—…①", "e\u0301", strings.Repeat("e\u0301", 20)} {
		if says := disallowed(good); says != "" {
			t.Errorf("%q: %s", good, says)
		}
	}
}
