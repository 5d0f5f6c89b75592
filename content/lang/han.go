package lang

import "unicode"

// The basic block of Chinese characters: nearly all that is written, and all for which
// there are tables. Every character in it is two cells wide and stands by itself.
const (
	FirstHan = 0x4E00
	LastHan  = 0x9FFF
)

// BasicHan reports a character of the basic block, at the cost of two comparisons.
func BasicHan(r rune) bool { return r >= FirstHan && r <= LastHan }

// Han reports any Chinese character, also the rare ones and the radicals, which stand in
// other blocks: unicode.Han, without its table for what is common.
func Han(r rune) bool { return BasicHan(r) || r > 0x2E7F && unicode.Is(unicode.Han, r) }
