package content

import "strings"

// Three ways to put a text on one line. OneLine keeps every space, for text that
// may hold file names; Collapse is for prose, where the amount of white space
// means nothing; Joined is for hard-wrapped Chinese, where line ends mean nothing.

// ends replaces line ends and tabs by a space.
var ends = strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ", "\t", " ")

// OneLine returns s sanitised and on one line: each line end and each tab becomes
// a space. Other spaces stay: a file name may have two in a row.
func OneLine(s string) string { return Sanitize(ends.Replace(s)) }

// Collapse returns s sanitised and on one line: runs of white space become one
// space, and there is none at the ends.
func Collapse(s string) string { return strings.Join(strings.Fields(Sanitize(s)), " ") }

// Joined returns s without its line ends, and without a space in their place, as
// hard-wrapped Chinese is joined. Spaces within a line stay.
func Joined(s string) string { return strings.ReplaceAll(s, "\n", "") }

// bare returns s without white space, the form in which quotes are compared.
func bare(s string) string { return strings.Join(strings.Fields(s), "") }
