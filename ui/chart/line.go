package chart

import (
	"math"
	"strconv"
	"strings"

	"github.com/guptarohit/asciigraph"

	"yunlan/ui/text"
)

// minHeight is the lowest plot that shows a slope.
const minHeight = 5

// Line draws series over time on one axis from zero: the trace, a mark at each
// point with its number where there is room, and the times below. ok is false
// when the names are no times or there is no room: draw Bars instead.
func Line(series [][]Point, o Options, format func(float64) string) (rows []Row, ok bool) {
	p := plot{o: o, series: series, height: o.Height - 2}
	if !p.times() || p.height < minHeight {
		return nil, false
	}
	p.scale(format)
	if p.step = (o.Width - p.axis - 1) / (p.slots - 1); p.step < 2 {
		return nil, false
	}
	p.apart()
	p.trace()
	p.marks()
	return p.rows(format), true
}

// plot is a line chart while it is drawn.
type plot struct {
	o      Options
	series [][]Point
	first  int // the first time, in units
	months bool
	slots  int // units of time from the first to the last point
	step   int // columns of a unit
	height int // rows above the zero row
	max    float64
	axis   int // cells of the axis at the left
	grid   [][]cell
}

type cell struct {
	sign rune
	role Role
}

// times reads the names of the points as years or as months.
func (p *plot) times() bool {
	low, high := math.MaxInt, math.MinInt
	for _, s := range p.series {
		for _, pt := range s {
			p.months = p.months || strings.Contains(pt.Name, ".")
		}
	}
	for _, s := range p.series {
		for _, pt := range s {
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
		for _, pt := range s {
			p.max = max(p.max, finite(pt.Value))
		}
	}
	p.max = round(p.max * 1.05)
	p.axis = text.Width(format(p.max), p.o.Ambiguous) + 3 // a space, the line, a space
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
	return (at - p.first) * p.step
}

func (p *plot) row(v float64) int {
	return p.height - int(math.Round(finite(v)/p.max*float64(p.height)))
}

// trace has asciigraph draw the lines. Each column gets its value here, so
// that none is lost to scaling; time without a line is a gap.
func (p *plot) trace() {
	width := p.step*(p.slots-1) + 1
	var lines [][]float64
	for _, s := range p.series {
		if len(s) > 1 {
			lines = append(lines, p.line(s, width))
		}
	}
	p.grid = make([][]cell, p.height+1)
	for y := range p.grid {
		p.grid[y] = blank(width)
	}
	if len(lines) == 0 {
		return
	}
	drawn := asciigraph.PlotMany(lines, asciigraph.Height(p.height), asciigraph.LowerBound(0),
		asciigraph.UpperBound(p.max), asciigraph.Precision(0))
	known := p.known()
	for y, row := range strings.Split(drawn, "\n") {
		for x, r := range behindAxis(row) {
			if y >= len(p.grid) || x >= width || r == ' ' {
				continue
			}
			if r == '─' && x > known {
				r = '╌'
			}
			p.grid[y][x] = cell{r, Ink}
		}
	}
}

// known is the last column of a number that is no bound; behind it a line is
// a broken one.
func (p *plot) known() int {
	last := -1
	for _, s := range p.series {
		for _, pt := range s {
			if pt.Kind != Bound {
				last = max(last, p.column(pt))
			}
		}
	}
	return last
}

// apart leaves out a series of which a mark would hide another's: the plot is
// too low to tell them apart.
func (p *plot) apart() {
	taken := map[[2]int]bool{}
	var kept [][]Point
	for _, s := range p.series {
		hides := false
		for _, pt := range s {
			hides = hides || taken[[2]int{p.row(pt.Value), p.column(pt)}]
		}
		if hides {
			continue
		}
		kept = append(kept, s)
		for _, pt := range s {
			taken[[2]int{p.row(pt.Value), p.column(pt)}] = true
		}
	}
	p.series = kept
}

func (p *plot) line(s []Point, width int) []float64 {
	line := make([]float64, width)
	for x := range line {
		line[x] = math.NaN()
	}
	for i, pt := range s {
		at := p.column(pt)
		line[at] = finite(pt.Value)
		if i == 0 {
			continue
		}
		from := p.column(s[i-1])
		for x := from + 1; x < at; x++ {
			part := float64(x-from) / float64(at-from)
			line[x] = finite(s[i-1].Value) + part*(finite(pt.Value)-finite(s[i-1].Value))
		}
	}
	return line
}

func blank(width int) []cell {
	row := make([]cell, width)
	for x := range row {
		row[x] = cell{' ', Blank}
	}
	return row
}

// behindAxis is a row of asciigraph without its axis.
func behindAxis(row string) []rune {
	at := strings.IndexAny(row, "┤┼")
	if at < 0 {
		return nil
	}
	return []rune(row[at+len("┤"):])
}
