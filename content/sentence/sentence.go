package sentence

import (
	"strings"
	"unicode/utf8"
)

// closers are the quotes and brackets that close with a sentence.
const closers = "”’）)》」』】"

// Ends reports a stop that ends a sentence.
func Ends(r rune) bool {
	switch r {
	case '。', '！', '？', '!', '?':
		return true
	}
	return false
}

// Stops reports an end, or ；, which separates sentences.
func Stops(r rune) bool { return r == '；' || r == ';' || Ends(r) }

// Breaks reports a stop or ：, after which a list or a quotation begins.
func Breaks(r rune) bool { return r == '：' || Stops(r) }

// Pauses reports any punctuation within or at the end of a sentence.
func Pauses(r rune) bool { return r == '，' || r == '、' || Breaks(r) }

// Last is the last character of s before its closing quotes and brackets;
// utf8.RuneError if there is none.
func Last(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, closers))
	return r
}

// Closed returns the offset after the closing quotes and brackets at offset at.
func Closed(text string, at int) int {
	return len(text) - len(strings.TrimLeft(text[at:], closers))
}

// Starts returns the byte offsets at which sentences begin, after Stops, the full
// stops of English, and the quotes and brackets that close with them. The first
// is 0; a stop at the end of the text begins no sentence.
func Starts(text string) []int {
	starts, ended := []int{0}, false
	for at, r := range text {
		switch {
		case Stops(r) || r == '.' && fullStop(text, at):
			ended = true
		case ended && !strings.ContainsRune(closers, r):
			starts, ended = append(starts, at), false
		}
	}
	return starts
}

// Around widens the byte range [start, end) to whole sentences with their stops.
func Around(text string, start, end int) (from, to int) {
	to = len(text)
	for _, at := range Starts(text) {
		if at <= start {
			from = at
		}
		if at >= end && at > start {
			return from, at
		}
	}
	return from, to
}
