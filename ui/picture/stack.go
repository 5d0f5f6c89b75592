package picture

import (
	"strings"

	"yunlan/data/market"
	"yunlan/ui/figure"
)

// The measures of bars whose parts stand end to end.
const (
	stackHeight = 30.0
	stackRow    = 96.0 // with the names and the numbers below
	besideRow   = 17.0 // more for what is said beside a number
	partGap     = 10.0 // between the words of two parts
	leastPart   = 8.0  // a shorter one would not be seen between its neighbours
)

// stack is such bars while they are laid out: one a series, all on one scale.
type stack struct {
	*page
	left float64 // where they start, which is zero
	most float64 // what would reach the other margin
}

// length is how long a number is.
func (s *stack) length(value float64) float64 {
	return value / s.most * (margin + s.room() - s.left)
}

// stacks draws the parts of a whole as such, each with its name and its number
// below where it begins. It draws nothing where a part has no room for them.
func (p *page) stacks() bool {
	s := stack{page: p}
	if !s.measure() {
		return false
	}
	for i, series := range p.series {
		if !s.fits(series) {
			return false
		}
		if i > 0 && len(series.Points) != len(p.series[0].Points) {
			return false // a colour is one part in all bars
		}
	}
	if len(p.series) == 1 {
		p.heading(p.series[0])
	}
	for _, series := range p.series {
		s.bar(series)
	}
	p.remarks()
	return true
}

// measure finds the scale: the longest bar, or all of 100 %, has the room that
// the names leave.
func (s *stack) measure() bool {
	if len(s.items()) > 0 || !figure.Whole(s.f, s.key) {
		return false
	}
	names, most := 0.0, 0.0
	for _, series := range s.series {
		sum := 0.0
		for _, at := range series.Points {
			sum += at.Value
		}
		most = max(most, sum)
		if len(s.series) > 1 {
			names = max(names, span(s.seriesName(series), bodySize)+14, span(s.total(series), smallSize)+14)
		}
	}
	if s.key == market.Share {
		most = max(most, 100)
	}
	s.left, s.most = margin+names, most
	return most > 0
}

// fits reports whether the words of each part begin below it, and none meets
// another.
func (s *stack) fits(series market.Series) bool {
	x, taken := s.left, s.left
	for _, at := range series.Points {
		length, words := s.length(at.Value), s.wordsOf(series, at)
		begin := max(x, taken)
		if length < leastPart || begin > x+length/3 || begin+words > margin+s.room() {
			return false
		}
		x, taken = x+length, begin+words+partGap
	}
	return true
}

// wordsOf is how wide the name and the number of a part are, and what is said beside it.
func (s *stack) wordsOf(series market.Series, at market.Point) float64 {
	wide := max(span(figure.Say(at.X), bodySize), markGap+signSize+span(figure.Shown(at, series.Unit, false), bodySize))
	for _, said := range s.beside(at) {
		wide = max(wide, span(said, smallSize))
	}
	return wide
}

// beside is what is said below the number of a part.
func (s *stack) beside(at market.Point) []string {
	if s.key != market.Value {
		return nil
	}
	return figure.Beside(s.f, at)
}

// bar draws one series. Its parts stand a hair apart, so that they are told
// apart without colours.
func (s *stack) bar(series market.Series) {
	top, x, taken := s.y+10, s.left, s.left
	if len(s.series) > 1 {
		s.add(words{
			at: point{s.left - 10, top + stackHeight/2 + bodySize*0.35}, size: bodySize, anchor: end,
			ink: ink, text: s.seriesName(series), class: "series",
		})
		s.add(words{at: point{s.left - 10, top + stackHeight + 20}, size: smallSize, anchor: end, ink: muted, text: s.total(series), class: "total"})
	}
	more := 0
	for i, at := range series.Points {
		c := inks[i%len(inks)]
		length, begin := s.length(at.Value), max(x, taken)
		s.add(box{x + strokeWidth, top, length - 2*strokeWidth, stackHeight, lookOf(at.Kind, c), "part"})
		s.add(words{at: point{begin, top + stackHeight + 20}, size: bodySize, ink: c, text: figure.Say(at.X), class: "name"})
		baseline := top + stackHeight + 42
		s.add(sign{point{begin + signSize, baseline - bodySize*0.36}, string(at.Kind), strings.Join(at.Facts, " "), markLook(at.Kind, c)})
		s.add(words{at: point{begin + signSize + markGap, baseline}, size: bodySize, ink: ink, text: figure.Shown(at, series.Unit, false), class: "value"})
		for k, said := range s.beside(at) {
			s.add(words{at: point{begin, baseline + float64(k+1)*besideRow}, size: smallSize, ink: muted, text: said, class: "beside"})
		}
		more = max(more, len(s.beside(at)))
		x, taken = x+length, begin+s.wordsOf(series, at)+partGap
	}
	s.add(trace{[]point{{s.left, top - 4}, {s.left, top + stackHeight + 4}}, look{stroke: faint}})
	s.y += stackRow + float64(more)*besideRow
}
