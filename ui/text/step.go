package text

import "unicode/utf8"

// After is the byte behind the character of s that begins at a byte; len(s) at
// the end. A character is a grapheme cluster: what a reader takes for one.
func After(s string, at int) int {
	if at >= len(s) {
		return len(s)
	}
	return at + characterSize(s[at:])
}

// Before is the byte at which the character of s that ends at a byte begins; 0
// at the beginning.
func Before(s string, at int) int {
	last := certain(s, at)
	for p := last; p < at; {
		last = p
		p = After(s, p)
	}
	return last
}

// Boundary is the first byte from at on that lies between two characters of s.
func Boundary(s string, at int) int {
	if at >= len(s) {
		return len(s)
	}
	p := certain(s, at+1)
	for p < at {
		p = After(s, p)
	}
	return p
}

// characterSize is the bytes of the first character. A newline is always one of
// its own.
func characterSize(s string) int {
	size, _ := cluster(s, measure(1))
	return size
}

// certain is a byte before at, as near as can be, where a character begins
// whatever stands before it: between two simple runes, behind a newline, or 0.
func certain(s string, at int) int {
	known := false // the rune behind at is simple
	for at > 0 {
		r, size := utf8.DecodeLastRuneInString(s[:at])
		if known && (simple(r) || r == '\n') {
			return at
		}
		known = simple(r) || r == '\n'
		at -= size
	}
	return 0
}
