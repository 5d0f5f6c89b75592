package chart

import (
	"unicode/utf8"

	"yunlan/ui/text"
)

// marks puts the sign of each point over the trace. It reports whether each
// has a place of its own.
func (p *plot) marks() bool {
	n := p.o.From
	for _, s := range p.series {
		for _, pt := range s.Points {
			n++
			sign, _ := utf8.DecodeRuneInString(pt.Kind.Mark(p.o.ASCII))
			at := &p.grid[p.row(pt.Value)][p.column(pt)]
			if at.of != 0 {
				return false
			}
			*at = cell{sign, Ink, n}
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
			named := len(p.series) > 1 && i == len(s.Points)-1
			if !named {
				if !p.beside(pt, n, false, Part{Text: pt.Label, Role: Value, Of: n}) {
					return false
				}
				continue
			}
			number, name, gap := Part{Text: pt.Label, Role: Value, Of: n}, Part{Text: s.Name, Role: Axis, Of: n}, Part{Text: " ", Of: n}
			if !p.beside(pt, n, true, number, gap, name) && !p.beside(pt, n, false, name, gap, number) {
				return false
			}
		}
	}
	return true
}

// beside sets parts where nothing else stands: above or below the mark or at
// its side; else over a line, which goes on at both ends.
func (p *plot) beside(pt Point, n int, sideFirst bool, parts ...Part) bool {
	length := 0
	for _, part := range parts {
		length += text.Width(part.Text, p.o.Ambiguous)
	}
	x, y := p.column(pt), p.row(pt.Value)
	middle := min(max(x-length/2, 0), len(p.grid[0])-length)
	places := [][2]int{{y - 1, middle}, {y, x + 2}, {y, x - length - 1}, {y + 1, middle}}
	if sideFirst {
		places = [][2]int{{y, x + 2}, {y - 1, middle}, {y, x - length - 1}, {y + 1, middle}}
	}
	for _, overLines := range []bool{false, true} {
		for _, at := range places {
			if p.free(at[0], at[1], length, n, overLines) {
				p.set(at[0], at[1], length, parts)
				return true
			}
		}
	}
	return false
}

// free reports whether length cells hold nothing, or lines alone, and touch
// no mark or number but their own.
func (p *plot) free(y, x, length, n int, overLines bool) bool {
	if y < 0 || y >= p.height || x < 0 || x+length > len(p.grid[0]) {
		return false
	}
	for i := max(x-1, 0); i < min(x+length+1, len(p.grid[0])); i++ {
		c := p.grid[y][i]
		inside := i >= x && i < x+length
		if c.of != 0 && (inside || c.of != n) || inside && c.sign != 0 && !overLines {
			return false
		}
	}
	return true
}

// set writes parts into a row of cells and clears what of a line touches them.
func (p *plot) set(y, x, length int, parts []Part) {
	for _, i := range []int{x - 1, x + length} {
		if i >= 0 && i < len(p.grid[y]) && p.grid[y][i].of == 0 {
			p.grid[y][i] = cell{}
		}
	}
	for _, part := range parts {
		for _, r := range part.Text {
			p.grid[y][x] = cell{r, part.Role, part.Of}
			for range text.Width(string(r), p.o.Ambiguous) - 1 {
				x++
				p.grid[y][x] = cell{tail, part.Role, part.Of}
			}
			x++
		}
	}
}
