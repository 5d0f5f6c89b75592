package lang

import (
	"testing"
	"unicode"
)

// TestHanIsWhatUnicodeCallsHan for every character there is; the basic block is its
// common part.
func TestHanIsWhatUnicodeCallsHan(t *testing.T) {
	basic := 0
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if Han(r) != unicode.Is(unicode.Han, r) {
			t.Fatalf("%U: %v", r, Han(r))
		}
		if BasicHan(r) {
			basic++
		}
	}
	for r, want := range map[rune]bool{'一': true, '云': true, 0x9FFF: true, 0x4DFF: false, 0xA000: false, '㐀': false, '。': false, 'a': false} {
		if BasicHan(r) != want {
			t.Errorf("%U is basic: %v", r, !want)
		}
	}
	if basic != 0x5200 {
		t.Errorf("the basic block has %d characters", basic)
	}
}
