package chart

import (
	"unicode/utf8"

	"yunlan/ui/text"
)

// marks puts the sign of each point over the trace. It reports whether each
// has a place of its own.
func (p *plot) marks() bool {
	n := p.o.From
	for i, s := range p.series {
		for _, pt := range s.Points {
			n++
			sign, _ := utf8.DecodeRuneInString(pt.Kind.Mark(p.o.ASCII))
			at := &p.grid[p.row(pt.Value)][p.column(pt)]
			if at.of != 0 || at.series != 0 && at.series != i+1 {
				return false
			}
			*at = cell{sign, Ink, n, i + 1}
		}
	}
	return true
}

// between is the cells that keep the lines of two series on one row apart: a
// line that ends there must not seem to go on in the other.
const between = 5

// apart reports whether no line seems to run into the line or the mark of
// another series.
func (p *plot) apart() bool {
	for _, row := range p.grid {
		last, at := 0, 0
		for x, c := range row {
			if c.series == 0 {
				continue
			}
			if last != 0 && c.series != last && x-at-1 < between {
				return false
			}
			last, at = c.series, x
		}
	}
	return true
}

// labels puts each number beside its mark. The last point of a series also
// bears its name, where there are several.
func (p *plot) labels() bool {
	n := p.o.From
	for _, s := range p.series {
		for i, pt := range s.Points {
			n++
			if named := len(p.series) > 1 && i == len(s.Points)-1; !p.label(pt, n, named, s.Name) {
				return false
			}
		}
	}
	return true
}

// label puts the number of a point, what is said after it where that has room, and
// where it is asked for, the name of its series.
func (p *plot) label(pt Point, n int, named bool, series string) bool {
	number, gap := Part{Text: pt.Label, Role: Value, Of: n}, Part{Text: " ", Of: n}
	long := []Part{number}
	if pt.After != "" {
		long = append(long, gap, Part{Text: pt.After, Role: Axis, Of: n})
	}
	if !named {
		return p.beside(pt, n, false, long...) || p.beside(pt, n, false, number)
	}
	name := Part{Text: series, Role: Axis, Of: n}
	for _, said := range [][]Part{long, {number}} {
		if p.beside(pt, n, true, append(said[:len(said):len(said)], gap, name)...) || p.beside(pt, n, false, append([]Part{name, gap}, said...)...) {
			return true
		}
	}
	return false
}

// beside sets parts where nothing else stands and no line runs: above or below
// the mark or at its side. What stands at the first time stands before it.
func (p *plot) beside(pt Point, n int, sideFirst bool, parts ...Part) bool {
	length := 0
	for _, part := range parts {
		length += text.Width(part.Text, p.o.Ambiguous)
	}
	x, y := p.column(pt), p.row(pt.Value)
	middle := min(max(x-length/2, 0), len(p.grid[0])-length)
	after, before := [2]int{y, x + 2}, [2]int{y, x - length - 1}
	over := [][2]int{{y - 1, middle}, {y - 1, x - length + 1}, {y - 1, x}, {y - 1, x - length}}
	under := [][2]int{{y + 1, middle}, {y + 1, x - length + 1}, {y + 1, x}}
	places := append(append(over, after, before), under...)
	switch {
	case x == p.inset && len(p.series) > 1:
		places = append([][2]int{before}, places...)
	case sideFirst:
		places = append([][2]int{after}, places...)
	}
	for _, at := range places {
		onRule := at[0] == p.height && y < p.height
		if !onRule && p.free(at[0], at[1], length, n) {
			p.set(at[0], at[1], parts)
			return true
		}
	}
	return false
}

// free reports whether length cells and those at both ends hold nothing but
// the number's own mark, and no other mark stands right above or below.
func (p *plot) free(y, x, length, n int) bool {
	if y < 0 || y > p.height || x < 0 || x+length > len(p.grid[0]) {
		return false
	}
	for i := max(x-1, 0); i < min(x+length+1, len(p.grid[0])); i++ {
		c := p.grid[y][i]
		inside := i >= x && i < x+length
		if c.sign != 0 && (inside || c.of != n) || p.foreign(y-1, i, n) || p.foreign(y+1, i, n) {
			return false
		}
	}
	return true
}

// foreign reports the mark of another number.
func (p *plot) foreign(y, x, n int) bool {
	if y < 0 || y >= len(p.grid) {
		return false
	}
	c := p.grid[y][x]
	return c.series != 0 && c.of != 0 && c.of != n
}

// set writes parts into a row of cells.
func (p *plot) set(y, x int, parts []Part) {
	for _, part := range parts {
		for _, r := range part.Text {
			p.grid[y][x] = cell{r, part.Role, part.Of, 0}
			for range text.Width(string(r), p.o.Ambiguous) - 1 {
				x++
				p.grid[y][x] = cell{tail, part.Role, part.Of, 0}
			}
			x++
		}
	}
}
