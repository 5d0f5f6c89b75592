package content

import "strings"

// Text on one line. Which of the three is right depends on what the line ends
// and blanks mean: nothing is known of them (OneLine), they are the accidents
// of prose (Collapse), or the text is Chinese and they mean nothing (Joined).

// ends are what a line cannot hold.
var ends = strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ", "\t", " ")

// OneLine is a text for one line, safe to show: each end of a line and each tab
// is a blank. Other blanks stay as they are: the name of a file may have two.
func OneLine(s string) string { return Sanitize(ends.Replace(s)) }

// Collapse is prose for one line, safe to show: white space of any length is
// one blank, and there is none at the ends.
func Collapse(s string) string { return strings.Join(strings.Fields(Sanitize(s)), " ") }

// Joined is Chinese text for one line: its line ends parted nothing, and leave
// nothing. Blanks within a line stay.
func Joined(s string) string { return strings.ReplaceAll(s, "\n", "") }

// bare is a text without its white space: the form in which a quote is looked
// for.
func bare(s string) string { return strings.Join(strings.Fields(s), "") }
