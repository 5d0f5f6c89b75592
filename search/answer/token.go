package answer

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/search"
)

// token is a Chinese character, or a Latin word or a number with the signs
// inside it (1-5-10, GAIA-X, 13.5), folded for comparison.
type token struct {
	text       string
	start, end int // bytes of what was cut
}

// latin reports a Latin word or a number.
func (t token) latin() bool { return t.text[0] < utf8.RuneSelf }

// cut cuts a text into tokens. Punctuation and spaces part words and are left
// out.
func cut(s string) []token {
	out := make([]token, 0, len(s)/3)
	open := false // the last token is a word that may go on
	for at, r := range s {
		folded := foldRune(r)
		end := at + len(string(r))
		switch {
		case isHan(r) || folded == '%' || folded == '$':
			text := s[at:end] // shared: most tokens are these
			if folded != r {
				text = string(folded)
			}
			out, open = append(out, token{text, at, end}), false
		case unicode.IsLetter(folded) || unicode.IsDigit(folded):
			if open && folded < unicode.MaxLatin1 {
				out[len(out)-1].text += string(folded)
				out[len(out)-1].end = end
				continue
			}
			out, open = append(out, token{string(folded), at, end}), true
		case open && joins(out[len(out)-1].text, folded, s[end:]):
			if folded != ',' { // 4,910
				out[len(out)-1].text += string(folded)
			}
			out[len(out)-1].end = end
		default:
			open = false
		}
	}
	return out
}

// joins reports whether a sign stands inside a word: 13.5, 1/3, 4,910, GAIA-X.
func joins(word string, sign rune, rest string) bool {
	next, _ := utf8.DecodeRuneInString(rest)
	next = foldRune(next)
	if sign == '-' {
		return next < unicode.MaxLatin1 && (unicode.IsLetter(next) || unicode.IsDigit(next))
	}
	last := word[len(word)-1]
	return strings.ContainsRune(".,/", sign) && unicode.IsDigit(next) && last >= '0' && last <= '9'
}

// foldRune makes a character half wide and lower case.
func foldRune(r rune) rune {
	if lang.BasicHan(r) { // most are, and they have one form
		return r
	}
	return unicode.ToLower(content.NarrowRune(r))
}

// lower is strings.ToLower, at a fraction of its cost for Chinese.
func lower(s string) string {
	return strings.Map(func(r rune) rune {
		if lang.BasicHan(r) {
			return r
		}
		return unicode.ToLower(r)
	}, s)
}

// wordAndYear is a Latin word that a year was typed behind without a space.
var wordAndYear = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\b(\pL+)(20\d\d)\b`) })

// cutTyped cuts what a reader typed: traditional characters count as simplified.
func cutTyped(s string) []token {
	toks := cut(wordAndYear().ReplaceAllString(s, "$1 $2"))
	for i, t := range toks {
		if !t.latin() {
			toks[i].text = search.Folded(t.text)
		}
	}
	return toks
}

// key joins tokens to what tables are looked up by.
func key(toks []token) string {
	if len(toks) == 1 {
		return toks[0].text
	}
	var b strings.Builder
	for _, t := range toks {
		b.WriteString(t.text)
	}
	return b.String()
}

// bounded joins tokens so that a part of a word is no part of the text.
func bounded(toks []token) string {
	var b strings.Builder
	b.Grow(5 * len(toks))
	b.WriteByte('|')
	for _, t := range toks {
		b.WriteString(t.text)
		b.WriteByte('|')
	}
	return b.String()
}
