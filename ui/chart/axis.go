package chart

import (
	"math"
	"strings"
	"unicode/utf8"

	"yunlan/ui/text"
)

// rows adds the axes and turns cells into parts.
func (p *plot) rows(format func(float64) string) []Row {
	var rows []Row
	ticks := p.ticks(format)
	for y, line := range p.grid {
		parts := []Part{{Text: p.tick(y, ticks), Role: Axis}}
		rows = append(rows, p.o.row(-1, append(parts, p.parts(line, y == p.height)...)...))
	}
	return append(rows, p.o.row(-1, Part{Text: strings.Repeat(" ", p.axis) + p.timeLabels(), Role: Axis}))
}

// ticks are the numbers on the axis by their rows: zero, the end and as many
// round ones between, at least one, as stand two rows apart.
func (p *plot) ticks(format func(float64) string) map[int]string {
	const most = 6
	room := text.Width(format(p.max), p.o.Ambiguous)
	for n := min(most, p.height/2); ; n-- {
		step := p.max / float64(n)
		if n > 2 && (!isRound(step) || text.Width(format(step), p.o.Ambiguous) > room) {
			continue
		}
		ticks := map[int]string{}
		for i := range n + 1 {
			v := step * float64(i)
			label := format(v)
			if text.Width(label, p.o.Ambiguous) > room {
				label = ""
			}
			ticks[p.row(v)] = label
		}
		return ticks
	}
}

// isRound reports a number with one digit that is not zero, or 25 or 15.
func isRound(v float64) bool {
	first := v / math.Pow(10, math.Floor(math.Log10(v)+1e-9))
	return math.Abs(first-math.Round(first)) < 1e-9 || math.Abs(first-2.5) < 1e-9 || math.Abs(first-1.5) < 1e-9
}

// tick is the axis at a row.
func (p *plot) tick(y int, ticks map[int]string) string {
	label, numbered := ticks[y]
	line := "│"
	if numbered {
		line = "┤"
	}
	after := " "
	if y == p.height {
		after = "─"
	}
	room := p.axis - 3
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
			if c.role != first.role || c.of != first.of || c.ink(p) != first.ink(p) {
				break
			}
			if c.sign != tail {
				run = utf8.AppendRune(run, c.sign)
			}
		}
		parts = append(parts, Part{Text: p.sign(string(run), first), Role: first.role, Of: first.of, Series: first.ink(p), cells: p.o.signs(x - from)})
	}
	return parts
}

// ink is the series in whose colour a cell is drawn, 0 where there is one series.
func (c cell) ink(p *plot) int {
	if len(p.series) == 1 || c.role != Ink {
		return 0
	}
	return c.series
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
