package content

import (
	"yunlan/content/shape"
)

// rankHeadings looks at the headings that the source is certain of: what stands
// on a cover is none, and neither is the title of the document. An outline that
// the file brings along stays as it is.
func (p *parser) rankHeadings() {
	if len(p.doc.Outline) > 0 {
		return
	}
	p.uncover()
	p.untitle()
}

// leastCover is how many headings without text make a cover.
const leastCover = 3

// uncover takes the rank from the headings before the first text, where there are
// more than a document and its first chapters have, each below the last. The first
// of them is the title of the document.
func (p *parser) uncover() {
	end, falling := 0, true
	for end < len(p.lines) && p.lines[end].src.Level > 0 {
		if end > 0 && p.lines[end].src.Level <= p.lines[end-1].src.Level {
			falling = false
		}
		end++
	}
	if end < leastCover || falling || end == len(p.lines) { // headings alone are no cover
		return
	}
	p.paper.Title = p.lines[0].text
	keep := end - 1 // what stands directly above text
	for i := range p.lines[:keep] {
		p.demote(i)
	}
}

// untitle takes the rank from the heading that is the title: the first, unnumbered
// and the only one of its level, above all others.
func (p *parser) untitle() {
	first, others := -1, 0
	for i, l := range p.lines {
		switch level := l.src.Level; {
		case level == 0:
		case first < 0:
			first = i
		case level <= p.lines[first].src.Level:
			return
		default:
			others++
		}
	}
	if first < 0 || others < 2 || readNumber(p.lines[first].text).form != 0 {
		return
	}
	p.paper.Title = p.lines[first].text
	p.demote(first)
}

// demote makes plain text of a heading.
func (p *parser) demote(i int) {
	src := *p.lines[i].src
	src.Level, src.Style = 0, shape.Item // no number makes it one again
	p.lines[i].src = &src
}
