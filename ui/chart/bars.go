package chart

import (
	"math"
	"strings"

	"yunlan/ui/text"
)

// minBar is the shortest room in which bars are worth drawing.
const minBar = 6

// Bars draws each point as a bar from zero with its name before it and its
// number at the tip. A name too long for two fifths of the width stands on a
// row of its own; without room for bars the numbers stand alone.
func Bars(points []Point, o Options) []Row { return BarsAmong(points, points, o) }

// BarsAmong draws some of all the points that share a scale, the others being
// drawn apart: bars of one length say the same number, wherever they stand.
func BarsAmong(points, all []Point, o Options) []Row {
	names, numbers := o.columns(all)
	room := o.Width - names - numbers - 5 - o.keys(points)
	scale := o.Max
	for _, p := range all {
		if o.Max <= 0 {
			scale = max(scale, finite(p.Value))
		}
	}
	var rows []Row
	for i, p := range points {
		name := p.Name
		if text.Width(name, o.Ambiguous) > names {
			rows = append(rows, o.row(i, of(o.From+i+1, append(key(p.Key), Part{Text: name, Role: Label}))...))
			name, p.Key = "", strings.Repeat(" ", o.keyWidth(p))
		}
		parts := append(key(p.Key), Part{Text: text.Pad(name, names, o.Ambiguous), Role: Label}, Part{Text: "  "})
		if p.Kind != Plain {
			parts = append(parts, Part{Text: p.Kind.Mark(o.ASCII), Role: Ink}, Part{Text: " "})
		}
		if room >= minBar {
			n := cells(p.Value, scale, room)
			stroke := Part{Text: strings.Repeat(p.Kind.stroke(o.ASCII), n), Role: Ink, cells: o.signs(n)}
			parts = append(parts, stroke, Part{Text: " "})
		}
		rows = append(rows, o.row(i, of(o.From+i+1, append(parts, Part{Text: p.Label, Role: Value}))...))
	}
	return rows
}

// key is the sign before a name, and what sets it off.
func key(sign string) []Part {
	if sign == "" {
		return nil
	}
	return []Part{{Text: sign, Role: Ink}, {Text: " "}}
}

func (o Options) keyWidth(p Point) int { return text.Width(p.Key, o.Ambiguous) }

// keys is the room that the signs before the names take.
func (o Options) keys(points []Point) int {
	if len(points) == 0 || points[0].Key == "" {
		return 0
	}
	return o.keyWidth(points[0]) + 1
}

// columns returns the widths of the names and of the numbers.
func (o Options) columns(points []Point) (names, numbers int) {
	for _, p := range points {
		names = max(names, text.Width(p.Name, o.Ambiguous))
		numbers = max(numbers, text.Width(p.Label, o.Ambiguous))
	}
	most := max(o.Width*2/5, 0)
	if names <= most {
		return names, numbers
	}
	names = 0
	for _, p := range points {
		if w := text.Width(p.Name, o.Ambiguous); w <= most {
			names = max(names, w)
		}
	}
	return names, numbers
}

// cells is the length of a bar; what is above zero is seen.
func cells(value, scale float64, room int) int {
	value = finite(value)
	if value <= 0 || scale <= 0 {
		return 0
	}
	return min(max(int(math.Round(value/scale*float64(room))), 1), room)
}

func finite(v float64) float64 {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return 0
	}
	return v
}
