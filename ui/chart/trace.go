package chart

import (
	"math"
	"strings"
	"unicode/utf8"

	"github.com/guptarohit/asciigraph"
)

// fewPoints is how many known points are joined by slopes; more are traced by
// asciigraph, whose steps would look like jumps between so few.
const fewPoints = 3

// trace draws the lines between known numbers. Time without a line is a gap, and
// no line leads to a bound: nobody knows its way, and it may measure something
// else.
func (p *plot) trace() {
	for i, s := range p.series {
		known := 0
		for _, pt := range s.Points {
			if pt.Kind != Bound {
				known++
			}
		}
		if s.Steps || known > fewPoints {
			p.traced(s, i+1)
		} else {
			p.sloped(s, i+1)
		}
	}
}

// traced has asciigraph draw a line. Each column gets its value here, so that none
// is lost to scaling.
func (p *plot) traced(s Series, series int) {
	width := len(p.grid[0])
	line, ok := p.line(s, width)
	if !ok {
		return
	}
	drawn := asciigraph.Plot(line, asciigraph.Height(p.height), asciigraph.LowerBound(0),
		asciigraph.UpperBound(p.max), asciigraph.Precision(0))
	for y, row := range strings.Split(drawn, "\n") {
		for x, r := range behindAxis(row) {
			if y < len(p.grid) && x < width && r != ' ' && !math.IsNaN(line[x]) { // no stub beside a gap
				p.grid[y][x] = cell{sign: r, role: Ink, series: series}
			}
		}
	}
}

// Dots of a Braille cell, by column from the left and row from above, and what
// stands for them in ASCII, by height from below.
var (
	braille    = [2][4]rune{{0x01, 0x02, 0x04, 0x40}, {0x08, 0x10, 0x20, 0x80}}
	asciiSlope = [4]rune{'_', '.', '-', '\''}
)

const noDots = '⠀'

// sloped draws straight lines with dots of half a column and a quarter of a row.
func (p *plot) sloped(s Series, series int) {
	line, ok := p.line(s, 2*len(p.grid[0])-1)
	if !ok {
		return
	}
	for at, v := range line {
		if math.IsNaN(v) {
			continue
		}
		fromBelow := p.level(v) + 0.5 // the middle of the zero row is zero
		y := p.height - int(fromBelow)
		quarter := int((fromBelow - math.Floor(fromBelow)) * 4)
		c := &p.grid[y][at/2]
		if p.o.ASCII {
			*c = cell{sign: asciiSlope[quarter], role: Ink, series: series}
			continue
		}
		dot := braille[at%2][3-quarter]
		if c.series == series {
			dot |= c.sign - noDots
		}
		*c = cell{sign: noDots + dot, role: Ink, series: series}
	}
}

// line is the value at each of n places from the first column to the last, NaN
// where it is not known.
func (p *plot) line(s Series, n int) (line []float64, ok bool) {
	line = make([]float64, n)
	for i := range line {
		line[i] = math.NaN()
	}
	scale := 1
	if last := len(p.grid[0]) - 1; last > 0 {
		scale = (n - 1) / last
	}
	for i := 1; i < len(s.Points); i++ {
		from, to := s.Points[i-1], s.Points[i]
		if from.Kind == Bound || to.Kind == Bound {
			continue
		}
		ok = true
		start, end := p.column(from)*scale, p.column(to)*scale
		for x := start; x <= end; x++ {
			line[x] = max(valueAt(s, i, x-start, end-start), 0)
		}
	}
	return line, ok
}

// valueAt is the value at x of n places behind point i-1, on the way to point i.
func valueAt(s Series, i, x, n int) float64 {
	from, to := finite(s.Points[i-1].Value), finite(s.Points[i].Value)
	switch {
	case x >= n:
		return to
	case s.Steps:
		return from
	}
	return from + float64(x)/float64(n)*(to-from)
}

// behindAxis is a row of asciigraph without its axis.
func behindAxis(row string) []rune {
	at := strings.IndexAny(row, "┤┼")
	if at < 0 {
		return nil
	}
	return []rune(row[at+len("┤"):])
}

// ranges draws what a bound leaves open: from the mark of a floor up to the top,
// from that of a ceiling down to zero. A bound of about leaves nothing to draw.
func (p *plot) ranges() {
	n := p.o.From
	for i, s := range p.series {
		for _, pt := range s.Points {
			n++
			step := open(pt)
			if step == 0 {
				continue
			}
			x := p.column(pt)
			for y := p.row(pt.Value) + step; y >= 0 && y < p.height && p.grid[y][x].sign == 0; y += step {
				sign := '┊'
				switch {
				case p.o.ASCII:
					sign = ':'
				case y == 0: // a dashed arrow: a whole one says that rows are above
					sign = '⇡'
				}
				p.grid[y][x] = cell{sign: sign, role: Ink, of: n, series: i + 1}
			}
		}
	}
}

// open is the way in which a bound is open, as the sign before its number says:
// -1 is up, 1 down, 0 neither.
func open(pt Point) int {
	if pt.Kind != Bound {
		return 0
	}
	switch sign, _ := utf8.DecodeRuneInString(pt.Label); sign {
	case '>', '≥':
		return -1
	case '<', '≤':
		return 1
	}
	return 0
}
