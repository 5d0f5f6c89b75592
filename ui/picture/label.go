package picture

import "math"

// area is a rectangle that is taken.
type area struct{ left, top, right, bottom float64 }

func (a area) meets(b area) bool {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

// crossed reports whether a line runs through the area.
func (a area) crossed(from, to point) bool {
	const step = 3.0 // pixels
	n := math.Ceil(math.Hypot(to.x-from.x, to.y-from.y)/step) + 1
	for i := 0.0; i <= n; i++ {
		x, y := from.x+(to.x-from.x)*i/n, from.y+(to.y-from.y)*i/n
		if x > a.left && x < a.right && y > a.top && y < a.bottom {
			return true
		}
	}
	return false
}

// areaOf is what a line of text takes.
func areaOf(w words) area {
	width := span(w.text, w.size)
	left := w.at.x
	switch w.anchor {
	case middle:
		left -= width / 2
	case end:
		left -= width
	}
	return area{left, w.at.y - w.size*0.85, left + width, w.at.y + w.size*0.2}
}

// label sets a number near its mark, where nothing is yet, and returns what it
// takes.
func (p *plot) label(mark point, w words) area {
	low := w.size*0.75 + labelGap
	w.anchor = middle
	spots := []words{
		w.moved(mark.x, mark.y-labelGap, middle),
		w.moved(mark.x+signSize, mark.y-labelGap, end),
		w.moved(mark.x, mark.y-labelGap-6, middle),
		w.moved(mark.x, mark.y+low, middle),
		w.moved(mark.x-signSize, mark.y+low, start),
		w.moved(mark.x+labelGap+2, mark.y+w.size*0.36, start),
		w.moved(mark.x-labelGap-2, mark.y+w.size*0.36, end),
	}
	return p.set(spots)
}

// beside sets more words next to a number, and returns what they take.
func (p *plot) beside(number area, w words) area {
	baseline := number.bottom - bodySize*0.2
	return p.set([]words{
		w.moved(number.right+6, baseline, start),
		w.moved(number.left-6, baseline, end),
		w.moved((number.left+number.right)/2, number.top-4, middle),
		w.moved(number.right, number.top-4, end),
		w.moved((number.left+number.right)/2, number.bottom+w.size, middle),
		w.moved(number.right, number.bottom+w.size, end),
	})
}

func (w words) moved(x, y float64, a anchor) words {
	w.at, w.anchor = point{x, y}, a
	return w
}

// set puts a text into the first spot that is free, else into the one with the
// fewest neighbours in the way.
func (p *plot) set(spots []words) area {
	best, least := spots[0], math.MaxInt
	for _, spot := range spots {
		if in := p.inTheWay(areaOf(spot)); in < least {
			best, least = spot, in
		}
	}
	p.add(best)
	taken := areaOf(best)
	p.taken = append(p.taken, taken)
	return taken
}

// inTheWay counts what an area would cover; the edge of the page counts more
// than marks and labels, those more than lines.
func (p *plot) inTheWay(a area) int {
	n := 0
	if a.left < margin-8 || a.right > margin+p.room()+8 || a.bottom > p.bottom {
		n += 100
	}
	for _, other := range p.taken {
		if a.meets(other) {
			n += 10
		}
	}
	for _, s := range p.segments {
		if a.crossed(s[0], s[1]) {
			n++
		}
	}
	return n
}
