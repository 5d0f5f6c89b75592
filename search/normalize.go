package search

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"yunlan/content"
	"yunlan/content/lang"
)

// fold maps a rune to the form in which text and query meet: half width,
// lower case, simplified. It returns -1 for what has no shape of its own
// (control characters, zero-width marks).
func fold(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		return foldASCII(r)
	case lang.BasicHan(r):
		return simplify(r)
	case r >= 0xFF01 && r <= 0xFF5E:
		return foldASCII(content.NarrowRune(r))
	case isMark(r):
		return r
	case unicode.IsSpace(r):
		return ' '
	case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Mn):
		return -1
	case r >= 0x00C0 && r <= 0x024F || r >= 0x1E00 && r <= 0x1EFF:
		return plainLetter(r)
	case r >= 0x2010 && r <= 0x2013:
		return '-'
	}
	return unicode.ToLower(r)
}

// plainLetter takes the marks off a Latin letter: pinyin is often pasted with
// its tones, and ü stands for what is typed as v.
func plainLetter(r rune) rune {
	switch r {
	case 'ǖ', 'ǘ', 'ǚ', 'ǜ', 'Ǖ', 'Ǘ', 'Ǚ', 'Ǜ':
		return 'v'
	}
	base, _ := utf8.DecodeRune(norm.NFD.PropertiesString(string(r)).Decomposition())
	if base == utf8.RuneError {
		base = r
	}
	return unicode.ToLower(base)
}

func foldASCII(r rune) rune {
	switch {
	case r >= 'A' && r <= 'Z':
		return r + 'a' - 'A'
	case r == '\t' || r == '\n' || r == '\r':
		return ' '
	case r < ' ' || r == 0x7F:
		return -1
	}
	return r
}

// squeeze folds s and drops the white space: the form in which a quoted phrase
// is looked for. The comma in 4,910 goes too.
func squeeze(s string) []rune {
	t := analyze(s, nil)
	return t.runes
}

// clean makes typed text safe to work on: valid UTF-8, no control
// characters, at most MaxRunes long.
func clean(s string) string {
	var b strings.Builder
	n := 0
	for _, r := range s {
		if n == MaxRunes {
			break
		}
		if r == utf8.RuneError || unicode.Is(unicode.Cc, r) {
			r = ' '
		}
		b.WriteRune(r)
		n++
	}
	return strings.TrimSpace(b.String())
}

// isMark reports whether r is one of the common Chinese punctuation marks. The
// tables of package unicode, which know the others, are slow.
func isMark(r rune) bool {
	return r == '、' || r == '。' || r >= '〈' && r <= '】' || r >= '‘' && r <= '…'
}

// isHan reports whether r is a Chinese character.
func isHan(r rune) bool { return lang.Han(r) }

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func isLetter(r rune) bool {
	return r >= 'a' && r <= 'z' || r > unicode.MaxASCII && unicode.IsLetter(r) && !isHan(r)
}
