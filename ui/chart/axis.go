package chart

import (
	"strings"
	"unicode/utf8"

	"yunlan/ui/text"
)

// rows adds the axes and turns cells into parts.
func (p *plot) rows(format func(float64) string) []Row {
	var rows []Row
	for y, line := range p.grid {
		parts := []Part{{Text: p.tick(y, format), Role: Axis}}
		rows = append(rows, p.o.row(-1, append(parts, p.parts(line, y == p.height)...)...))
	}
	return append(rows, p.o.row(-1, Part{Text: strings.Repeat(" ", p.axis) + p.timeLabels(), Role: Axis}))
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
	return strings.Repeat(" ", room-text.Width(label, p.o.Ambiguous)) + label + " " + p.sign(line+after, cell{})
}

// signs are the ASCII twins of what lines are made of.
var signs = strings.NewReplacer("─", "-", "│", "|", "┤", "+", "┼", "+", "╭", ".", "╮", ".", "╰", "'", "╯", "'", "╴", "-", "╶", "-")

// sign puts the twins for lines; words stay as they are.
func (p *plot) sign(s string, c cell) string {
	if p.o.ASCII && c.of == 0 {
		return signs.Replace(s)
	}
	return s
}

// parts joins cells of one role and number; the zero row is a rule.
func (p *plot) parts(line []cell, zero bool) []Part {
	var parts []Part
	var run []byte
	for x := 0; x < len(line); {
		first, from := p.shown(line[x], zero), x
		run = run[:0]
		for ; x < len(line); x++ {
			c := p.shown(line[x], zero)
			if c.role != first.role || c.of != first.of {
				break
			}
			if c.sign != tail {
				run = utf8.AppendRune(run, c.sign)
			}
		}
		parts = append(parts, Part{Text: p.sign(string(run), first), Role: first.role, Of: first.of, cells: p.o.signs(x - from)})
	}
	return parts
}

// shown is what a cell shows: blank, the rule of the zero row, or its sign.
func (p *plot) shown(c cell, zero bool) cell {
	switch {
	case c.sign == 0 && zero:
		return cell{sign: '─', role: Axis}
	case c.sign == 0:
		c.sign = ' '
	}
	return c
}

// timeLabels are the times of the points under their columns; where not all
// have room, the ends come first.
func (p *plot) timeLabels() string {
	line := []byte(strings.Repeat(" ", len(p.grid[0])))
	for _, s := range p.series {
		if n := len(s.Points); n > 0 {
			p.timeLabel(line, s.Points[0])
			p.timeLabel(line, s.Points[n-1])
		}
	}
	for _, s := range p.series {
		for _, pt := range s.Points {
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
