package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// abbreviations are written with a point and go on with a capital: Dr. Smith.
const abbreviations = " mr mrs ms dr prof st jr sr vs cf al inc ltd co corp dept fig no eq sec vol ed eds e.g i.e u.s u.k a.m p.m "

// shortest is how long a word or number is at least that a sentence ends with: others are
// initials (J. Smith) and the numbers of a list (2. Close it).
const shortest = 2

// fullStop reports whether the point at an offset ends an English sentence: a word, a
// number or a bracket stands before it, a space and a capital behind it, quotes and
// brackets aside.
func fullStop(text string, at int) bool {
	rest := strings.TrimLeft(text[at+1:], closers)
	next := strings.TrimLeft(rest, " ")
	if len(next) == len(rest) {
		return false
	}
	capital, _ := utf8.DecodeRuneInString(strings.TrimLeft(next, `“‘"'([`))
	if !unicode.IsUpper(capital) {
		return false
	}
	word := text[strings.LastIndexAny(text[:at], " (（“‘\"'")+1 : at]
	last, _ := utf8.DecodeLastRuneInString(word)
	switch {
	case last == utf8.RuneError || len(word) < shortest || len(word) == shortest && unicode.IsDigit(last):
		return false
	case strings.Contains(abbreviations, " "+strings.ToLower(word)+" "):
		return false
	}
	return unicode.IsLetter(last) || unicode.IsDigit(last) || strings.ContainsRune(closers+"]%", last)
}
