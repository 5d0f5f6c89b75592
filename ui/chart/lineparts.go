package chart

import (
	"strings"

	"yunlan/ui/text"
)

// marks puts the sign of each point over the trace, then the numbers where
// nothing else stands.
func (p *plot) marks() {
	for _, s := range p.series {
		for _, pt := range s {
			for _, sign := range pt.Kind.Mark(p.o.ASCII) {
				p.grid[p.row(pt.Value)][p.column(pt)] = cell{sign, Ink}
			}
		}
	}
	for _, s := range p.series {
		for _, pt := range s {
			p.number(pt)
		}
	}
}

// number sets a point's number above, below or beside its mark, or leaves it
// to the table when all are taken.
func (p *plot) number(pt Point) {
	label := []rune(pt.Label)
	if text.Width(pt.Label, p.o.Ambiguous) != len(label) {
		return
	}
	x, y := p.column(pt), p.row(pt.Value)
	middle := min(max(x-len(label)/2, 0), len(p.grid[0])-len(label))
	for _, at := range [][2]int{{y - 1, middle}, {y, x - len(label) - 1}, {y, x + 2}, {y + 1, middle}} {
		if !p.free(at[0], at[1], len(label)) {
			continue
		}
		for i, r := range label {
			p.grid[at[0]][at[1]+i] = cell{r, Value}
		}
		return
	}
}

// free reports whether a number fits without touching another.
func (p *plot) free(y, x, length int) bool {
	if y < 0 || y >= p.height || x < 0 || x+length > len(p.grid[0]) {
		return false
	}
	for i := max(x-1, 0); i < min(x+length+1, len(p.grid[0])); i++ {
		inside := i >= x && i < x+length
		if p.grid[y][i].role == Value || inside && p.grid[y][i].sign != ' ' {
			return false
		}
	}
	return true
}

// rows adds the axes and turns cells into parts.
func (p *plot) rows(format func(float64) string) []Row {
	var rows []Row
	for y, line := range p.grid {
		parts := []Part{{p.tick(y, format), Axis}}
		rows = append(rows, p.o.row(-1, append(parts, p.parts(line, y == p.height)...)...))
	}
	return append(rows, p.o.row(-1, Part{strings.Repeat(" ", p.axis) + p.timeLabels(), Axis}))
}

// tick is the axis at a row: numbers at the ends and in the middle.
func (p *plot) tick(y int, format func(float64) string) string {
	label, line := "", "│"
	switch {
	case y == 0, y == p.height:
		label, line = format(p.max*float64(p.height-y)/float64(p.height)), "┤"
	case 2*y == p.height:
		label, line = format(p.max/2), "┤"
	}
	room := p.axis - 3
	if text.Width(label, p.o.Ambiguous) > room {
		label = ""
	}
	after := " "
	if y == p.height {
		after = "─"
	}
	return strings.Repeat(" ", room-text.Width(label, p.o.Ambiguous)) + label + " " + p.sign(line+after)
}

// signs are the ASCII twins of what lines are made of.
var signs = strings.NewReplacer("─", "-", "│", "|", "┤", "+", "┼", "+", "╭", ".", "╮", ".", "╰", "'", "╯", "'", "╴", "-", "╶", "-", "╌", ".")

func (p *plot) sign(s string) string {
	if p.o.ASCII {
		return signs.Replace(s)
	}
	return s
}

// parts joins cells of one role; the zero row is a rule.
func (p *plot) parts(line []cell, zero bool) []Part {
	var parts []Part
	for _, c := range line {
		if zero && c.role == Blank {
			c = cell{'─', Axis}
		}
		s := p.sign(string(c.sign))
		if n := len(parts); n > 0 && parts[n-1].Role == c.role {
			parts[n-1].Text += s
			continue
		}
		parts = append(parts, Part{s, c.role})
	}
	return parts
}

// timeLabels are the times of the points under their columns; where not all
// have room, the ends come first.
func (p *plot) timeLabels() string {
	line := []byte(strings.Repeat(" ", len(p.grid[0])))
	for _, s := range p.series {
		if len(s) > 0 {
			p.timeLabel(line, s[0])
			p.timeLabel(line, s[len(s)-1])
		}
	}
	for _, s := range p.series {
		for _, pt := range s {
			p.timeLabel(line, pt)
		}
	}
	return string(line)
}

func (p *plot) timeLabel(line []byte, pt Point) {
	at := min(max(p.column(pt)-len(pt.Name)/2, 0), len(line)-len(pt.Name))
	if at < 0 {
		return
	}
	around := line[max(at-1, 0):min(at+len(pt.Name)+1, len(line))]
	if strings.TrimSpace(string(around)) == "" {
		copy(line[at:], pt.Name)
	}
}
