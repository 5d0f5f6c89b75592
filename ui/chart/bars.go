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
		name, series := p.Name, 0
		if strings.TrimSpace(p.Key) != "" { // parts of a whole, in the colours of its row
			series = i + 1
		}
		if text.Width(name, o.Ambiguous) > names {
			rows = append(rows, o.row(i, of(o.From+i+1, append(key(p.Key, series), Part{Text: name, Role: Label}))...))
			name, p.Key = "", strings.Repeat(" ", o.keyWidth(p))
		}
		parts := append(key(p.Key, series), Part{Text: text.Pad(name, names, o.Ambiguous), Role: Label}, Part{Text: "  "})
		if p.Kind != Plain {
			parts = append(parts, Part{Text: p.Kind.Mark(o.ASCII), Role: Ink, Series: series}, Part{Text: " "})
		}
		stroke := Part{}
		if room >= minBar {
			n := cells(p.Value, scale, room)
			fill := p.Kind.stroke(o.ASCII, o.Thick > 1)
			if o.Thick > 1 && series > 0 { // as the key shows it
				fill = points[i].Key
			}
			if o.Track {
				fill, _ = o.onTrack()
			}
			stroke = Part{Text: strings.Repeat(fill, n), Role: Ink, Series: series, cells: o.signs(n)}
		}
		rows = append(rows, o.bar(i, parts, stroke, o.track(stroke, room), p)...)
		for range min(o.Gap, len(points)-1-i) {
			rows = append(rows, o.row(-1))
		}
	}
	return rows
}

// track is the rest of the scale behind a bar, where it is drawn.
func (o Options) track(stroke Part, room int) Part {
	if !o.Track || stroke.Role != Ink {
		return Part{}
	}
	_, sign := o.onTrack()
	n := max(room-stroke.Cells(o.Ambiguous), 0)
	return Part{Text: strings.Repeat(sign, n), Role: Axis, cells: n}
}

// onTrack are the signs of a bar and of its track.
func (o Options) onTrack() (bar, track string) {
	if o.ASCII || o.Ambiguous == 2 {
		return "#", "."
	}
	return "█", "░"
}

// bar is a bar with its name before it and its number after it, on the middle one
// of its rows.
func (o Options) bar(i int, name []Part, stroke, track Part, p Point) []Row {
	number := []Part{{Text: p.Label, Role: Value}}
	if p.After != "" {
		number = append(number, Part{Text: " "}, Part{Text: p.After, Role: Axis})
	}
	if stroke.Text != "" || stroke.Role == Ink {
		number = append([]Part{o.opened(stroke, p), track, {Text: " "}}, number...)
	}
	before := 0
	for _, part := range name {
		before += part.Cells(o.Ambiguous)
	}
	var rows []Row
	for at := range max(o.Thick, 1) {
		parts := append(name[:len(name):len(name)], number...)
		if at != max(o.Thick-1, 0)/2 {
			parts = []Part{spaces(before), stroke, track}
		}
		rows = append(rows, o.row(i, of(o.From+i+1, parts)...))
	}
	return rows
}

// opened is a bar with an arrow at the end at which the range of a bound is open: a
// floor goes on behind its tip, a ceiling down to zero.
func (o Options) opened(stroke Part, p Point) Part {
	up, down := "⇢", "⇠"
	if o.ASCII {
		up, down = ">", "<"
	}
	signs := []rune(stroke.Text)
	switch way := open(p); {
	case len(signs) < 2:
	case way < 0:
		stroke.Text = string(signs[:len(signs)-1]) + up
	case way > 0:
		stroke.Text = down + string(signs[1:])
	}
	return stroke
}

// key is the sign before a name in the colour of its series, and what sets it off.
func key(sign string, series int) []Part {
	if sign == "" {
		return nil
	}
	return []Part{{Text: sign, Role: Ink, Series: series}, {Text: " "}}
}

func (o Options) keyWidth(p Point) int { return text.Width(p.Key, o.Ambiguous) }

// after is the room of what is said after a number.
func (o Options) after(p Point) int {
	if p.After == "" {
		return 0
	}
	return text.Width(p.After, o.Ambiguous) + 1
}

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
		numbers = max(numbers, text.Width(p.Label, o.Ambiguous)+o.after(p))
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
