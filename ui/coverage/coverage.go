package coverage

import (
	"strings"

	"yunlan/content"
	"yunlan/content/shape"
)

// Line is how much of a document was read; mark is the sign of guessed headings. It is
// "" for the paper that comes along.
func Line(paper *content.Paper, mark string) string {
	if paper.Bundled() {
		return ""
	}
	said := []string{chars.F(grouped(paper.Chars()))}
	all := len(paper.Pages) // pages without text are not among them
	for _, l := range paper.Lost {
		if l.Reason == shape.NoText && all > 0 {
			all += l.Count
		}
	}
	if all > 0 {
		said = append([]string{pages.F(all)}, said...)
	}
	for _, l := range paper.Lost {
		if l.Reason == shape.NoText && all > 0 {
			said = append(said, noText.F(l.Count, (100*l.Count+all-1)/all))
			continue
		}
		said = append(said, Lost(l))
	}
	if n := guessed(paper); n > 0 {
		said = append(said, guesses.F(n, mark))
	}
	return strings.Join(said, " · ")
}

// Lost says in few words what was not read, of every kind.
func Lost(l shape.Loss) string { return losses[l.Reason].F(l.Count) }

func guessed(paper *content.Paper) int {
	n := 0
	for _, s := range paper.Sections {
		if paper.Guessed(s.ID) {
			n++
		}
	}
	return n
}

// grouped is a number with a comma before every three digits.
func grouped(n int) string {
	if n < 1000 {
		return digits.F(n)
	}
	return grouped(n/1000) + "," + three.F(n%1000)
}
