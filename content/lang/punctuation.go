package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Punctuation in both languages. English has a space where the Chinese mark is
// full-width: after it, and before an opening bracket.
var (
	Comma       = Text{"，", ", "} // between parts of a sentence
	Enumeration = Text{"、", ", "} // between the items of a list
	Semicolon   = Text{"；", "; "} // between statements
	Colon       = Text{"：", ": "}
	FullStop    = Text{"。", "."}

	Quotes   = Text{"“%s”", "“%s”"}  // a format
	Brackets = Text{"（%s）", " (%s)"} // a format, for what follows a word
)

// List is the items of a list in one line: 甲、乙 or a, b.
func List(items []string) string { return strings.Join(items, Enumeration.String()) }

// ListOf is List of what name calls each item.
func ListOf(items []string, name func(string) string) string {
	names := make([]string, len(items))
	for i, item := range items {
		names[i] = name(item)
	}
	return List(names)
}

// Statements joins statements on one line: 甲；乙 or a; b.
func Statements(all []string) string { return strings.Join(all, Semicolon.String()) }

// Sentence returns a statement with its full stop, in English with a capital
// letter; "" for "".
func Sentence(s string) string {
	if s == "" {
		return ""
	}
	if Now() == English {
		first, size := utf8.DecodeRuneInString(s)
		s = string(unicode.ToUpper(first)) + s[size:]
	}
	return s + FullStop.String()
}
