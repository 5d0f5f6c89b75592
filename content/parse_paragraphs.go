package content

import "strconv"

// paragraphLine adds line i to the open paragraph, or begins the next.
func (p *parser) paragraphLine(i int) {
	l := p.lines[i]
	if n := len(p.open); n > 0 && p.endsParagraph(p.open[n-1], l) {
		p.closeParagraph()
	}
	p.open = append(p.open, l)
}

// endsParagraph decides whether a paragraph ends with line l, next being the
// line of text after it. A sentence has ended and either the line is short or
// the next one is indented, which makes it narrower; or the line stopped so
// early that the next word would have fitted.
func (p *parser) endsParagraph(l, next line) bool {
	if endsSentence(l.text) && (l.width < p.mode-4 || next.width <= p.mode-2) {
		return true
	}
	return next.indent || next.gap > p.gap && next.gap < pageGap || p.stopsEarly(l, next)
}

// stopsEarly reports a line that was not broken for want of room; eight cells
// are left for what a typesetter carries over to keep punctuation company.
func (p *parser) stopsEarly(l, next line) bool {
	return l.width+firstWord(next.text)+8 < p.mode
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
