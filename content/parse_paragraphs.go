package content

import (
	"strconv"
	"strings"

	"yunlan/content/shape"
)

// paragraphLine adds line i to the open paragraph, or begins the next.
func (p *parser) paragraphLine(i int) {
	if p.endsBefore(i) {
		p.closeParagraph()
	}
	p.open = append(p.open, p.lines[i])
}

// endsBefore reports whether the open paragraph ends before line i. It does if a
// sentence has ended and either the last line had room for more or line i is
// narrow, as indented first lines are; or if the last line is so short that no
// typesetter would have broken it there.
func (p *parser) endsBefore(i int) bool {
	if len(p.open) == 0 {
		return false
	}
	last, next := p.open[len(p.open)-1], p.lines[i]
	if next.src.Apart || next.src.Style != last.src.Style || next.src.Style == shape.Code {
		return true
	}
	switch p.doc.Flow {
	case shape.Paragraphs:
		return true
	case shape.Printed:
		return false
	case shape.Spaced:
		return next.gap > 0 || bullet(next.text)
	}
	used := last.width + firstWord(next.text)
	room := p.mode - 2 // a punctuation mark may have taken a character to the next line
	if len(p.open) == 1 {
		room = p.mode - 4
	}
	switch {
	case endsSentence(last.text) && (used <= room || p.narrow(i)):
		return true
	case next.indent || next.gap > p.gap && next.gap < pageGap:
		return true
	}
	return used+8 < p.mode
}

// narrow reports a line that is two characters short of the measure, the indent
// of a first line (one where punctuation hangs into the margin), and not short
// because a long word follows.
func (p *parser) narrow(i int) bool {
	l, room := p.lines[i], p.mode-4
	if sentenceLike(l.text) {
		room = p.mode - 2
	}
	long := i+1 < len(p.lines) && l.width+firstWord(p.lines[i+1].text) > p.mode
	return l.width <= room && !long
}

// closeParagraph makes a block of the open paragraph and puts what interrupted
// it behind it.
func (p *parser) closeParagraph() {
	if len(p.open) == 0 {
		return
	}
	section := p.place.current(p)
	p.place.blocks++
	b := p.compose(p.open, 0)
	b.ID = section + "p" + ID(strconv.Itoa(p.place.blocks))
	b.Kind, b.Section = Paragraph, section
	p.open = nil
	p.append(b)
	p.append(p.pending...)
	p.pending = nil
}

// bullet reports the sign of a list item at the start of s.
func bullet(s string) bool {
	sign, _, ok := strings.Cut(s, " ")
	return ok && strings.Contains("* - + • · ‣ ◦ – —", sign) && sign != ""
}
