package chart

import (
	"math"
	"strconv"
	"strings"

	"yunlan/ui/text"
)

// minHeight is the lowest plot that shows a slope.
const minHeight = 5

// Line draws series over time on one axis from zero: the trace, a mark at each
// point with its number beside it, and the times below. ok is false where it
// cannot show all of that: the names are no times, a mark would hide another
// or a number has no place. Draw Bars instead.
func Line(series []Series, o Options, format func(float64) string) (rows []Row, ok bool) {
	p := plot{o: o, series: series, height: o.Height - 2}
	if !p.times() || p.height < minHeight {
		return nil, false
	}
	p.scale(format)
	if p.draw() {
		return p.rows(format), true
	}
	// One line needs room before it only where it starts too steeply.
	if len(series) != 1 {
		return nil, false
	}
	if p.inset = p.before(); !p.draw() {
		return nil, false
	}
	return p.rows(format), true
}

// draw fills the grid and reports whether everything has its place.
func (p *plot) draw() bool {
	if p.step = (p.o.Width - p.axis - p.inset - 1) / (p.slots - 1); p.step < 2 {
		return false
	}
	p.grid = make([][]cell, p.height+1)
	for y := range p.grid {
		p.grid[y] = make([]cell, p.inset+p.step*(p.slots-1)+1)
	}
	p.trace()
	p.ranges()
	return p.marks() && p.apart() && p.labels()
}

// plot is a line chart while it is drawn.
type plot struct {
	o      Options
	series []Series
	first  int // the first time, in units
	months bool
	slots  int // units of time from the first to the last point
	step   int // columns of a unit
	height int // rows above the zero row
	max    float64
	axis   int // cells of the axis at the left
	inset  int // columns before the first time, for numbers
	grid   [][]cell
}

// cell is a place of the plot; the zero cell is blank. The right half of a
// wide character is tail.
type cell struct {
	sign   rune
	role   Role
	of     int
	series int // whose line or mark it is, counted from 1; 0 for none
}

// tail stands behind a wide character.
const tail rune = -1

// times reads the names of the points as years or as months.
func (p *plot) times() bool {
	low, high := math.MaxInt, math.MinInt
	for _, s := range p.series {
		for _, pt := range s.Points {
			p.months = p.months || strings.Contains(pt.Name, ".")
		}
	}
	for _, s := range p.series {
		for _, pt := range s.Points {
			at, ok := p.time(pt.Name)
			if !ok {
				return false
			}
			low, high = min(low, at), max(high, at)
		}
	}
	p.first, p.slots = low, high-low+1
	return high > low && p.slots < 1000
}

func (p *plot) time(name string) (int, bool) {
	year, month, dotted := strings.Cut(name, ".")
	y, err := strconv.Atoi(year)
	if err != nil || y < 0 || y > 9999 || dotted != p.months {
		return 0, false
	}
	if !dotted {
		return y, true
	}
	m, err := strconv.Atoi(month)
	return y*12 + m - 1, err == nil && m >= 1 && m <= 12
}

// scale ends the axis at a round number with room for a number above the
// highest point.
func (p *plot) scale(format func(float64) string) {
	for _, s := range p.series {
		for _, pt := range s.Points {
			p.max = max(p.max, finite(pt.Value))
		}
	}
	p.max = round(p.max * 1.05)
	p.axis = text.Width(format(p.max), p.o.Ambiguous) + 3 // a space, the line, a space
	if len(p.series) > 1 {
		p.inset = p.before()
	}
}

// before is the room before the first time: where several lines set out, each
// number stands before its mark, where none of them runs.
func (p *plot) before() int {
	room := 0
	for _, s := range p.series {
		if at, _ := p.time(firstName(s)); len(s.Points) > 0 && at == p.first {
			room = max(room, text.Width(s.Points[0].Label, p.o.Ambiguous)+1)
		}
	}
	return room
}

func firstName(s Series) string {
	if len(s.Points) == 0 {
		return ""
	}
	return s.Points[0].Name
}

// round returns the next number with a short name.
func round(v float64) float64 {
	if v <= 0 {
		return 1
	}
	unit := math.Pow(10, math.Floor(math.Log10(v)))
	for _, m := range []float64{1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8} {
		if m*unit >= v {
			return m * unit
		}
	}
	return 10 * unit
}

// column is where a point stands, a whole number of steps from the first.
func (p *plot) column(pt Point) int {
	at, _ := p.time(pt.Name)
	return p.inset + (at-p.first)*p.step
}

// row is where a value stands; what is below zero stands on the zero row.
func (p *plot) row(v float64) int { return p.height - int(math.Round(p.level(v))) }

// level is the rows from zero to a value.
func (p *plot) level(v float64) float64 {
	return max(finite(v), 0) / p.max * float64(p.height)
}
