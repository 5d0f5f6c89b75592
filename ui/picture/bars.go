package picture

import (
	"strings"

	"yunlan/data/market"
	"yunlan/ui/figure"
)

// The measures of bars.
const (
	rowHeight   = 30.0
	barHeight   = 16.0
	widestLabel = 240.0
	widestSaid  = 300.0 // for a remark beside a number
	markGap     = 14.0  // from the end of a bar to its mark, and on to the number
)

// bars draws every series as bars from zero; those that share a unit share a
// scale, and no others.
func (p *page) bars() {
	label, said := p.columns()
	for i, s := range p.series {
		if i > 0 {
			p.y += 14
		}
		p.heading(s)
		top := p.y
		for _, at := range s.Points {
			p.bar(s, at, label, said)
		}
		x := margin + label
		p.add(trace{[]point{{x, top + 2}, {x, p.y - 2}}, look{stroke: faint}})
	}
	for _, item := range p.items() {
		p.row(figure.Say(item.Name), label)
		p.add(words{at: point{margin + label + 8, p.y - 10}, size: bodySize, ink: muted, text: noNumber.String(), class: "missing"})
	}
}

// heading names a series where there are several, or the view is not the one
// that the caption names.
func (p *page) heading(s market.Series) {
	if len(p.series) > 1 || p.key != figure.Views(p.f)[0] {
		p.paragraph(strings.Join(spoken([]string{p.seriesName(s), p.total(s)}), " · "), margin, headSize, words{ink: ink, class: "series"})
		p.y += 6
	}
}

func (p *page) seriesName(s market.Series) string {
	if figure.ViewUnit(p.f, p.key) == "" {
		return figure.Say(s.Name) + " · " + figure.Say(s.Unit)
	}
	return figure.Say(s.Name)
}

// total says what the parts of a series add up to, "" where they are no sizes.
func (p *page) total(s market.Series) string {
	total, ok := figure.Total(p.f, s)
	if !ok {
		return ""
	}
	return figure.TotalFormat.F(figure.Label(total, false))
}

// columns are the widths of the names before the bars and of the numbers with
// their remarks behind them.
func (p *page) columns() (label, said float64) {
	for _, s := range p.series {
		for _, at := range s.Points {
			label = max(label, span(figure.Say(at.X), bodySize))
			before, behind := p.remark(at)
			said = max(said, span(before, smallSize)+span(figure.Shown(at, s.Unit, false), bodySize)+16+min(span(behind, smallSize), widestSaid))
		}
	}
	for _, item := range p.items() {
		label = max(label, span(figure.Say(item.Name), bodySize))
	}
	return min(label, widestLabel) + 14, said
}

// row sets a name in the column before the bars and moves below it.
func (p *page) row(name string, label float64) {
	lines := []string{name}
	if span(name, bodySize) > label-14 {
		lines = broken(name, bodySize, label-14)
	}
	height := max(rowHeight, float64(len(lines))*bodySize*1.4+10)
	y := p.y + height/2 + bodySize*0.35 - float64(len(lines)-1)*bodySize*0.7
	for _, line := range lines {
		p.add(words{at: point{margin + label - 10, y}, size: bodySize, anchor: end, ink: ink, text: line, class: "name"})
		y += bodySize * 1.4
	}
	p.y += height
}

// bar draws one number: its name, the bar, the mark at its end, the number and
// what is said of it.
func (p *page) bar(s market.Series, at market.Point, label, said float64) {
	top, scaleEnd := p.y, p.end(s)
	p.row(figure.Say(at.X), label)
	center := (top + p.y) / 2
	x := margin + label
	length := 0.0
	if full := p.room() - label - said - 2*markGap; scaleEnd > 0 && at.Value > 0 {
		length = at.Value / scaleEnd * max(full, 0)
	}
	p.stroke(box{x, center - barHeight/2, length, barHeight, lookOf(at.Kind, inks[0]), "bar"}, at.Open())
	x += length + markGap
	p.add(sign{point{x, center}, string(at.Kind), strings.Join(at.Facts, " "), markLook(at.Kind, inks[0])})
	x += markGap
	number := figure.Shown(at, s.Unit, false)
	before, about := p.remark(at)
	baseline := center + bodySize*0.36
	if before != "" {
		p.add(words{at: point{x, baseline}, size: smallSize, ink: muted, text: before, class: "remark"})
		x += span(before, smallSize) + 6
	}
	p.add(words{at: point{x, baseline}, size: bodySize, ink: ink, text: number, class: "value"})
	if about != "" && span(about, smallSize) <= widestSaid {
		p.add(words{at: point{x + span(number, bodySize) + 8, baseline}, size: smallSize, ink: muted, text: about, class: "remark"})
	}
}

// stroke draws a bar; that of a bound has an arrow instead of the end at which its range
// is open: a floor goes on beyond its tip, a ceiling down to zero.
func (p *page) stroke(b box, open int) {
	const tip = 5.0
	if open == 0 || b.w < 2*tip {
		p.add(b)
		return
	}
	around := b.look
	b.look = look{fill: paper}
	p.add(b)
	closed, opened := b.x, b.x+b.w
	if open < 0 {
		closed, opened = opened, closed
	}
	p.add(trace{[]point{{opened, b.y}, {closed, b.y}, {closed, b.y + b.h}, {opened, b.y + b.h}}, look{stroke: around.stroke, dash: true}})
	back, middle := opened-float64(open)*tip, b.y+b.h/2
	p.add(trace{[]point{{back, middle - tip}, {opened, middle}, {back, middle + tip}}, look{stroke: around.stroke}})
}

// end is where the scale of a series ends.
func (p *page) end(one market.Series) float64 {
	if most := figure.End(p.f, p.key); most > 0 {
		return most
	}
	end := 0.0
	for _, s := range p.series {
		for _, at := range s.Points {
			if s.Unit == one.Unit {
				end = max(end, at.Value)
			}
		}
	}
	return end
}
