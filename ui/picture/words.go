package picture

import (
	"strings"

	"yunlan/ui/figure"
)

// names draws a list of names without numbers, in the text's order, and says
// so before it.
func (p *page) names() {
	x, height := margin, 38.0
	for _, item := range p.items() {
		name := figure.Say(item.Name)
		width := span(name, headSize) + 36
		if x+width > margin+p.room() && x > margin {
			x, p.y = margin, p.y+height+12
		}
		p.add(box{x, p.y, width, height, look{fill: paper, stroke: inks[0]}, ""})
		p.add(words{at: point{x + width/2, p.y + height/2 + headSize*0.36}, size: headSize, anchor: middle, ink: ink, text: name, class: "name"})
		x += width + 12
	}
	p.y += height
}

// blocks draws a picture of words again: a box for each, with what the text
// says of it. Nothing joins them, for the text does not.
func (p *page) blocks() {
	const pad = 16.0
	for _, item := range p.items() {
		top, first := p.y, len(p.shapes)
		p.y += 6
		p.paragraph(figure.Say(item.Name), margin+pad, headSize, words{ink: ink, class: "name"})
		p.y += 2
		said := strings.TrimLeft(strings.TrimPrefix(item.Part(), item.Name), "，")
		right := p.y
		for _, line := range broken(said, bodySize, p.room()-2*pad) {
			right += bodySize * 1.5
			p.add(words{at: point{margin + pad, right}, size: bodySize, ink: muted, text: line, class: "quote"})
		}
		p.y = right + 12
		frame := box{margin, top, p.room(), p.y - top, look{fill: paper, stroke: inks[0]}, ""}
		p.shapes = append(p.shapes[:first], append([]shape{frame}, p.shapes[first:]...)...)
		p.y += 12
	}
}
