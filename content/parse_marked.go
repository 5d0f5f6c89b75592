package content

import "yunlan/content/shape"

// maxTitleLines is how many lines a title takes at most.
const maxTitleLines = 3

// markedEnd returns the line after the paragraph that begins at line i of text whose
// source tells where paragraphs begin.
func (p *parser) markedEnd(i int) int {
	end := i + 1
	for end < len(p.lines) && !p.lines[end].src.Apart && p.lines[end].src.Style == p.lines[i].src.Style {
		end++
	}
	return end
}

// markedTitle returns the line after the title that the paragraph at line i is, or i
// where it is none.
func (p *parser) markedTitle(i int) int {
	end := p.markedEnd(i)
	wide := 0
	for _, l := range p.lines[i:end] {
		wide += l.width
	}
	if end-i > maxTitleLines || wide > maxTitle || sentenceLike(p.lines[end-1].text) {
		return i
	}
	return end
}

// beside returns the first lines of the paragraphs before and after that of line i.
func (p *parser) beside(i int) (before, after int) {
	if p.doc.Flow != shape.Printed {
		return i - 1, i + 1
	}
	before = i - 1
	for before > 0 && !p.lines[before].src.Apart {
		before--
	}
	return before, p.markedEnd(i)
}
