package content

import (
	"strings"

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

// uncover takes the rank from the headings on a cover: those before the first text,
// with a level left out or a date, a version or an address among them. Headings with
// numbers, and those that go one below or beside the other, are chapters without text
// of their own. The first of a cover is the title of the document.
func (p *parser) uncover() {
	end, cover := 0, false
	for end < len(p.lines) && p.lines[end].src.Level > 0 {
		l := p.lines[end]
		if readNumber(l.text).form != 0 && !imprinted(l.text) {
			return
		}
		cover = cover || imprinted(l.text) || end > 0 && l.src.Level > p.lines[end-1].src.Level+1
		end++
	}
	if end < leastCover || !cover || end == len(p.lines) {
		return
	}
	p.paper.Title = p.lines[0].text
	keep := end - 1 // what stands directly above text
	for i := range p.lines[:keep] {
		p.demote(i)
	}
}

// imprinted reports what covers say and chapters do not: a date, a version, an address.
func imprinted(s string) bool {
	if strings.Contains(s, "://") {
		return true
	}
	version := strings.TrimLeft(s, "vV")
	if version != s && version != "" && strings.Trim(version, "0123456789.") == "" {
		return true
	}
	digits := leadingDigits(s)
	return len(digits) == 4 && strings.Trim(s, "0123456789年月日-/. ") == ""
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
