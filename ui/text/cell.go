package text

import (
	"strings"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"

	"yunlan/content/lang"
)

// Width returns the cells of s, a string of one line without escapes. It is
// the one measure of the program; ambiguous is 1 or 2.
func Width(s string, ambiguous int) int {
	o := measure(ambiguous)
	cells := 0
	for s != "" {
		size, width := cluster(s, o)
		cells += width
		s = s[size:]
	}
	return cells
}

// Truncate returns s, cut to at most width cells and ended by tail when it is
// longer. A wide character is never cut; a tail that does not fit is cut too.
func Truncate(s string, width int, tail string, ambiguous int) string {
	o := measure(ambiguous)
	if Width(s, ambiguous) <= width {
		return s
	}
	room := width - Width(tail, ambiguous)
	if room < 0 {
		return prefix(tail, width, o)
	}
	return prefix(s, room, o) + tail
}

// Pad returns s with spaces on its right to exactly width cells, truncated
// when it is longer.
func Pad(s string, width, ambiguous int) string {
	s = Truncate(s, width, "", ambiguous)
	return s + strings.Repeat(" ", max(width-Width(s, ambiguous), 0))
}

// prefix returns the longest beginning of s that fits into room cells.
func prefix(s string, room int, o displaywidth.Options) string {
	end := 0
	for end < len(s) {
		size, width := cluster(s[end:], o)
		if room -= width; room < 0 {
			break
		}
		end += size
	}
	return s[:end]
}

func measure(ambiguous int) displaywidth.Options {
	return displaywidth.Options{EastAsianWidth: ambiguous == 2}
}

// cluster returns the bytes and cells of the first grapheme cluster of s. Two
// simple runes in a row are never one cluster, which spares the segmenter for
// almost all of a Chinese text.
func cluster(s string, o displaywidth.Options) (size, width int) {
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case simple(r) && startsSimple(s[size:]):
		return size, simpleWidth(r, o)
	case invalid(r, size):
		return 1, 1
	}
	g := o.StringGraphemes(s)
	g.Next()
	first := valid(g.Value())
	return len(first), o.String(first)
}

func startsSimple(s string) bool {
	if s == "" {
		return true
	}
	r, size := utf8.DecodeRuneInString(s)
	return simple(r) || r == '\n' || invalid(r, size)
}

// invalid reports a byte that is no UTF-8. Each counts one cell; the segmenter
// would join it to its neighbours.
func invalid(r rune, size int) bool { return r == utf8.RuneError && size == 1 }

// valid returns s up to its first byte that is no UTF-8.
func valid(s string) string {
	for i, r := range s {
		if _, size := utf8.DecodeRuneInString(s[i:]); invalid(r, size) {
			return s[:i]
		}
	}
	return s
}

// simple reports whether r is a printing character that neither extends its
// neighbours nor is changed by simple ones.
func simple(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return ' ' <= r && r < 0x7f
	case lang.BasicHan(r):
		return true
	case 0x2010 <= r && r <= 0x2027: // – — “ ” …
		return true
	}
	return 0x3001 <= r && r <= 0x3029 || 0xff01 <= r && r <= 0xff60 // 、。《》 and full-width ASCII
}

func simpleWidth(r rune, o displaywidth.Options) int {
	switch {
	case r < utf8.RuneSelf:
		return 1
	case r >= lang.FirstHan:
		return 2
	}
	return o.Rune(r)
}
