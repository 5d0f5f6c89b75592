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

// Stops reports an end, or the stop of one sentence among several.
func Stops(r rune) bool { return r == '；' || r == ';' || Ends(r) }

// Breaks reports a stop, or the colon in front of what begins anew.
func Breaks(r rune) bool { return r == '：' || Stops(r) }

// Pauses reports any of the punctuation that parts or ends a sentence.
func Pauses(r rune) bool { return r == '，' || r == '、' || Breaks(r) }

// Last is the last character of s in front of the quotes and brackets that
// close there; utf8.RuneError where there is none.
func Last(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, closers))
	return r
}

// Closed is the offset behind the quotes and brackets that close at offset at.
func Closed(text string, at int) int {
	return len(text) - len(strings.TrimLeft(text[at:], closers))
}

// Starts are the offsets at which sentences begin, behind Stops and what closes
// with them. The first is 0; text behind which nothing follows begins none.
func Starts(text string) []int {
	starts, ended := []int{0}, false
	for at, r := range text {
		switch {
		case Stops(r):
			ended = true
		case ended && !strings.ContainsRune(closers, r):
			starts, ended = append(starts, at), false
		}
	}
	return starts
}

// Around widens the bytes [start, end) of a text to the whole sentences that
// they stand in, with their stops.
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
