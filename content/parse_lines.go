package content

import (
	"strings"
	"unicode"

	"golang.org/x/text/width"

	"yunlan/content/sentence"
)

// line is a line of the source that has text, trimmed.
type line struct {
	text   string
	at     int  // byte offset of text in Raw
	width  int  // cells, ambiguous characters counted as wide
	gap    int  // blank lines before it
	page   int  // index of its page
	lead   int  // bytes of white space before it
	indent bool // begins with more than one space, as first lines do
}

func (l line) end() int { return l.at + len(l.text) }

// splitLines cuts Raw into lines and measures them.
func (p *parser) splitLines() {
	raw, gap := p.paper.Raw, 0
	widths, gaps := tally{}, tally{}
	for at := 0; at < len(raw); {
		end := at + lineLength(raw[at:])
		l := newLine(raw[at:end], at)
		at = end + 1
		if l.text == "" {
			gap++
			continue
		}
		l.gap, gap = gap, 0
		p.lines = append(p.lines, l)
		widths[l.width] += l.width // by text: many short lines are not the measure
		gaps[l.gap]++
	}
	p.mode, p.gap = widths.commonest(), gaps.commonest()
}

func lineLength(s string) int {
	if n := strings.IndexByte(s, '\n'); n >= 0 {
		return n
	}
	return len(s)
}

func newLine(s string, at int) line {
	text := strings.TrimLeftFunc(s, unicode.IsSpace)
	lead := len(s) - len(text)
	text = strings.TrimRightFunc(text, unicode.IsSpace)
	return line{
		text: text, at: at + lead, width: cells(text), lead: lead,
		indent: lead > 1,
	}
}

// cells is the width of s in print: a Chinese quotation mark or dash is as wide
// as a character there, whatever a terminal makes of it.
func cells(s string) int {
	n := 0
	for _, r := range s {
		n += runeCells(r)
	}
	return n
}

func runeCells(r rune) int {
	switch {
	case r < 0x80:
		return 1
	case r >= 0x3000 && r <= 0x303E || r >= 0x3400 && r <= 0x9FFF:
		return 2
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth, width.EastAsianAmbiguous:
		return 2
	}
	return 1
}

// tally weighs how often a number occurs.
type tally map[int]int

// commonest returns the number with the most weight, the larger of equals.
func (t tally) commonest() int {
	best := 0
	for n, times := range t {
		if times > t[best] || times == t[best] && n > best {
			best = n
		}
	}
	return best
}

// endsSentence reports whether s ends where a paragraph may end.
func endsSentence(s string) bool {
	r := sentence.Last(s)
	return sentence.Ends(r) || r == '：'
}

// firstWord is the width of what would have to fit on the line before: one
// wide character, or a run of Latin letters and digits.
func firstWord(s string) int {
	n := strings.IndexFunc(s, func(r rune) bool { return r >= 0x80 || r == ' ' })
	switch {
	case n < 0:
		return len(s)
	case n == 0:
		return 2
	}
	return n
}
