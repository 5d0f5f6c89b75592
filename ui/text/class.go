package text

import (
	"unicode"
	"unicode/utf8"

	"yunlan/content/lang"
)

// class is the role of a character in line breaking.
type class uint8

const (
	symbol    class = iota // any narrow character without a role of its own
	han                    // ideographs and kana
	wide                   // other wide characters: Hangul, emoji
	letter                 // Latin, Greek, Cyrillic …
	digit                  // 0–9, also full-width
	space                  // swallowed at a line's end
	newline                // ends a paragraph
	opener                 // never ends a line: （ 《 “ $
	closer                 // never begins a line: ， 。 》 ” %
	dash                   // never begins a line and is no bracket: — … ·
	tightOpen              // an opener of narrow scripts: ( [ { $
	tightEnd               // a closer of narrow scripts: ) , . % ’
	hyphen                 // - between letters
	slash                  // / never begins a line after a word, nor ends one
	sign                   // + = ± ~ < >: belongs to the number behind it
	zeroBreak              // U+200B: a place to break, nothing else
)

// classOf returns the class of a grapheme cluster by its first rune.
func classOf(s string) class {
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case (r == ' ' || r == '　') && size < len(s): // carries an accent
		return symbol
	case r < utf8.RuneSelf:
		return ascii[r]
	case lang.BasicHan(r):
		return han
	}
	if c := punctuation(r); c != symbol {
		return c
	}
	return otherClass(s, r)
}

var ascii = [utf8.RuneSelf]class{
	' ': space, '\t': space,
	'\n': newline, '\v': newline, '\f': newline, '\r': newline,
	'(': tightOpen, '[': tightOpen, '{': tightOpen, '$': tightOpen,
	')': tightEnd, ']': tightEnd, '}': tightEnd, ',': tightEnd, '.': tightEnd,
	';': tightEnd, ':': tightEnd, '!': tightEnd, '?': tightEnd, '%': tightEnd, '~': tightEnd,
	'-': hyphen, '/': slash, '+': sign, '=': sign, '<': sign, '>': sign,
	'0': digit, '1': digit, '2': digit, '3': digit, '4': digit,
	'5': digit, '6': digit, '7': digit, '8': digit, '9': digit,
	'A': letter, 'B': letter, 'C': letter, 'D': letter, 'E': letter, 'F': letter, 'G': letter,
	'H': letter, 'I': letter, 'J': letter, 'K': letter, 'L': letter, 'M': letter, 'N': letter,
	'O': letter, 'P': letter, 'Q': letter, 'R': letter, 'S': letter, 'T': letter, 'U': letter,
	'V': letter, 'W': letter, 'X': letter, 'Y': letter, 'Z': letter,
	'a': letter, 'b': letter, 'c': letter, 'd': letter, 'e': letter, 'f': letter, 'g': letter,
	'h': letter, 'i': letter, 'j': letter, 'k': letter, 'l': letter, 'm': letter, 'n': letter,
	'o': letter, 'p': letter, 'q': letter, 'r': letter, 's': letter, 't': letter, 'u': letter,
	'v': letter, 'w': letter, 'x': letter, 'y': letter, 'z': letter,
}

// punctuation returns the class of a rune above ASCII that has a role, and
// symbol for one that has none.
func punctuation(r rune) class {
	switch r {
	case '\u0085', '\u2028', '\u2029':
		return newline
	case '　':
		return space
	case '\u200b':
		return zeroBreak
	case '（', '《', '「', '『', '【', '〔', '〖', '〈', '〘', '〚', '［', '｛', '“', '‘', '｢', '〝', '｟',
		'￥', '＄', '￡':
		return opener
	case '，', '。', '、', '；', '：', '？', '！', '）', '》', '」', '』', '】', '〕', '〗', '〉', '〙', '〛',
		'］', '｝', '”', '’', '｣', '〞', '〟', '｠', '％', '．', '‰', '℃', '｡', '､', '‼', '⁇', '⁈', '⁉', '～', '〜':
		return closer
	case '々', '〻', 'ー', 'ゝ', 'ゞ', 'ヽ', 'ヾ', 'ｰ', 'ﾞ', 'ﾟ', '゛', '゜':
		return closer
	case '—', '…', '‥', '–', '―', '·', '•', '・', '･', '‧', '─':
		return dash
	case '¥', '£', '€', '№', '«', '‹':
		return tightOpen
	case '»', '›', '°', '′', '″', '‱', '¢', '℉':
		return tightEnd
	case '‐':
		return hyphen
	case '±', '−', '≈', '≤', '≥', '＋', '－', '＜', '＞', '＝', '×', '∼', '≠':
		return sign
	case '／':
		return slash
	}
	return symbol
}

// otherClass sorts what is neither ASCII, common Han nor punctuation.
func otherClass(s string, r rune) class {
	switch {
	case '０' <= r && r <= '９':
		return digit
	case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana):
		return han
	case 0xff21 <= r && r <= 0xff5a && unicode.IsLetter(r):
		return letter
	}
	if _, width := cluster(s, measure(1)); width == 2 {
		return wide
	}
	if unicode.IsLetter(r) || unicode.IsMark(r) {
		return letter
	}
	return symbol
}

// square reports whether a character is full-width, so that a line may break on either
// side of it unless a rule of punctuation forbids that.
func (c class) square() bool { return c == han || c == opener || c == closer || c == dash }

// opens reports whether a line must not end with the character.
func (c class) opens() bool { return c == opener || c == tightOpen }

// closes reports whether a line must not begin with the character.
func (c class) closes() bool { return c == closer || c == tightEnd || c == dash }

// word reports whether the character is part of a Latin word or number.
func (c class) word() bool { return c == letter || c == digit }

// narrow reports whether the character is set in the flow of narrow scripts.
func (c class) narrow() bool {
	return !c.square() && c != wide && c != space && c != newline && c != zeroBreak
}
