package chart

import (
	"math"
	"strings"

	"github.com/guptarohit/asciigraph"
)

// trace has asciigraph draw the lines between known numbers. Each column gets
// its value here, so that none is lost to scaling; time without a line is a
// gap.
func (p *plot) trace() {
	width := len(p.grid[0])
	for i, s := range p.series {
		line, any := p.line(s, width)
		if !any {
			continue
		}
		drawn := asciigraph.Plot(line, asciigraph.Height(p.height), asciigraph.LowerBound(0),
			asciigraph.UpperBound(p.max), asciigraph.Precision(0))
		for y, row := range strings.Split(drawn, "\n") {
			for x, r := range behindAxis(row) {
				if y < len(p.grid) && x < width && r != ' ' && !math.IsNaN(line[x]) { // no stub beside a gap
					p.grid[y][x] = cell{sign: r, role: Ink, series: i + 1}
				}
			}
		}
	}
}

// line is the value at each column between known points, NaN elsewhere.
func (p *plot) line(s Series, width int) (line []float64, any bool) {
	line = make([]float64, width)
	for x := range line {
		line[x] = math.NaN()
	}
	for i := 1; i < len(s.Points); i++ {
		from, to := s.Points[i-1], s.Points[i]
		if bound(from, to) {
			continue
		}
		any = true
		for x := p.column(from); x <= p.column(to); x++ {
			line[x] = max(p.between(s, i, x), 0)
		}
	}
	return line, any
}

// between is the value at a column from point i-1 to point i.
func (p *plot) between(s Series, i, x int) float64 {
	from, to := s.Points[i-1], s.Points[i]
	start, end := p.column(from), p.column(to)
	switch {
	case x >= end || end == start:
		return finite(to.Value)
	case s.Steps:
		return finite(from.Value)
	}
	part := float64(x-start) / float64(end-start)
	return finite(from.Value) + part*(finite(to.Value)-finite(from.Value))
}

// bound reports a stretch that leads to or from a bound: nobody knows its way.
func bound(from, to Point) bool { return from.Kind == Bound || to.Kind == Bound }

// behindAxis is a row of asciigraph without its axis.
func behindAxis(row string) []rune {
	at := strings.IndexAny(row, "┤┼")
	if at < 0 {
		return nil
	}
	return []rune(row[at+len("┤"):])
}

// Dots at four heights of a cell, and their ASCII twins.
var (
	dotsAt      = []rune("⡀⠄⠂⠁")
	asciiDotsAt = []rune(".--'")
)

// dots draws the stretches to and from bounds: dots apart, so that they read
// as no measured line, each at its height within the cell.
func (p *plot) dots() {
	signs := dotsAt
	if p.o.ASCII {
		signs = asciiDotsAt
	}
	for n, s := range p.series {
		for i := 1; i < len(s.Points); i++ {
			if !bound(s.Points[i-1], s.Points[i]) {
				continue
			}
			for x := p.column(s.Points[i-1]) + 2; x < p.column(s.Points[i]); x += 2 {
				level := p.level(p.between(s, i, x)) + 0.5
				whole := math.Floor(level)
				y := p.height - int(whole)
				if y >= 0 && y < p.height && p.grid[y][x].sign == 0 {
					p.grid[y][x] = cell{sign: signs[int((level-whole)*4)], role: Ink, series: n + 1}
				}
			}
		}
	}
}
