//go:build unix

package e2e

import (
	"bytes"
	"slices"
)

// exchange is a query and what is answered.
type exchange struct{ query, answer string }

// answers are what a modern terminal says when it is asked.
var answers = []exchange{
	{"\x1b[c", "\x1b[?62;22c"},
	{"\x1b[>q", "\x1bP>|e2e\x1b\\"},
	{"\x1b[6n", "\x1b[2;2R"}, // the cursor is behind one narrow character in the second row
	{"\x1b[?u", "\x1b[?0u"},
	{"\x1b[?2026$p", "\x1b[?2026;2$y"},
	{"\x1b[?2027$p", "\x1b[?2027;2$y"},
	{"\x1b]11;?\a", "\x1b]11;rgb:1616/1616/1e1e\x1b\\"},
}

const longestQuery = 40

// answer returns the answers to all queries in b, in order, and how much of b
// is dealt with; a query may yet be completed by what follows.
func answer(b []byte, also ...exchange) (said string, used int) {
	answers := slices.Concat(also, answers)
	for {
		at, which := -1, -1
		for i, a := range answers {
			if n := bytes.Index(b[used:], []byte(a.query)); n >= 0 && (at < 0 || n < at) {
				at, which = n, i
			}
		}
		if which < 0 {
			return said, max(used, len(b)-longestQuery)
		}
		said += answers[which].answer
		used += at + len(answers[which].query)
	}
}
