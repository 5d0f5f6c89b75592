package picture

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"yunlan/data/market"
	"yunlan/ui/figure"
)

// The measures of a line chart.
const (
	plotHeight = 300.0
	plotInset  = 40.0 // from its edges to the first and last time
	headroom   = 1.12 // over the highest number
	labelGap   = 11.0 // between a mark and its number
)

// lines draws the series over time, from zero, the times as far apart as they
// are. No line leads to a bound: what it leaves open is dashed from its mark. A count
// holds until the next.
func (p *page) lines() {
	plot := plot{page: p, left: margin + plotInset, right: margin + p.room() - plotInset, top: p.y + 8, bottom: p.y + 8 + plotHeight}
	plot.times()
	for _, s := range p.series {
		for _, at := range s.Points {
			plot.most = max(plot.most, at.Value*headroom)
		}
	}
	p.add(trace{[]point{{margin, plot.bottom}, {margin + p.room(), plot.bottom}}, look{stroke: faint}})
	for _, x := range plot.names {
		at := plot.across(x)
		p.add(trace{[]point{{at, plot.bottom}, {at, plot.bottom + 5}}, look{stroke: faint}})
		p.add(words{at: point{at, plot.bottom + 22}, size: bodySize, anchor: middle, ink: ink, text: figure.Say(x), class: "name"})
	}
	for i, s := range p.series {
		plot.way(s, i)
	}
	for i, s := range p.series {
		plot.marks(s, i)
	}
	for i, s := range p.series {
		plot.labels(s, i)
	}
	p.y = plot.bottom + 34
	p.remarks()
}

// plot is a line chart while it is drawn.
type plot struct {
	*page
	left, right, top, bottom float64
	most                     float64 // the value at the top
	names                    []string
	at                       map[string]float64 // 0 the first time, 1 the last
	taken                    []area             // by marks and labels
	segments                 [][2]point
}

// times places the points' names on the way from left to right.
func (p *plot) times() {
	for _, s := range p.series {
		for _, at := range s.Points {
			if !slices.Contains(p.names, at.X) {
				p.names = append(p.names, at.X)
			}
		}
	}
	when := make(map[string]float64, len(p.names))
	for i, name := range p.names {
		when[name] = float64(i)
	}
	dates := make(map[string]float64, len(p.names))
	for _, name := range p.names {
		if t, ok := date(name); ok {
			dates[name] = t
		}
	}
	if len(dates) == len(p.names) {
		when = dates
	}
	first, last := math.Inf(1), math.Inf(-1)
	for _, t := range when {
		first, last = min(first, t), max(last, t)
	}
	p.at = map[string]float64{}
	for name, t := range when {
		p.at[name] = 0.5
		if last > first {
			p.at[name] = (t - first) / (last - first)
		}
	}
}

// date reads 2022 or 2022.10 as years.
func date(name string) (float64, bool) {
	year, month, found := strings.Cut(name, ".")
	y, err := strconv.Atoi(year)
	if err != nil || !found {
		return float64(y), err == nil
	}
	m, err := strconv.Atoi(month)
	return float64(y) + float64(m-1)/12, err == nil
}

func (p *plot) across(x string) float64 { return p.left + p.at[x]*(p.right-p.left) }

func (p *plot) place(at market.Point) point {
	height := 0.0
	if p.most > 0 {
		height = max(at.Value/p.most, 0) * (p.bottom - p.top) // nothing is below zero
	}
	return point{p.across(at.X), p.bottom - height}
}

// way draws the line of a series.
func (p *plot) way(s market.Series, i int) {
	c := inks[i%len(inks)]
	for _, at := range s.Points {
		p.open(at, look{stroke: c, dash: true})
	}
	for k := 1; k < len(s.Points); k++ {
		if s.Points[k-1].Kind == market.Bound || s.Points[k].Kind == market.Bound {
			continue
		}
		from, to := p.place(s.Points[k-1]), p.place(s.Points[k])
		way := []point{from, to}
		if s.Count {
			way = []point{from, {to.x, from.y}, to}
		}
		p.add(trace{way, look{stroke: c}})
		for n := 1; n < len(way); n++ {
			p.segments = append(p.segments, [2]point{way[n-1], way[n]})
		}
	}
}

// open draws the range that a bound leaves open: up from a floor, down from a ceiling,
// none around an about.
func (p *plot) open(at market.Point, with look) {
	const tip = 5.0
	from := p.place(at)
	to := point{from.x, p.top - tip}
	switch at.Sign {
	case ">", "≥":
	case "≤":
		to.y = p.bottom
	default:
		return
	}
	back := math.Copysign(tip, from.y-to.y)
	p.add(trace{[]point{from, to}, with})
	with.dash = false
	p.add(trace{[]point{{to.x - tip, to.y + back}, to, {to.x + tip, to.y + back}}, with})
	p.segments = append(p.segments, [2]point{from, to})
}

// marks draws the points of a series.
func (p *plot) marks(s market.Series, i int) {
	for _, at := range s.Points {
		where := p.place(at)
		p.add(sign{where, string(at.Kind), strings.Join(at.Facts, " "), markLook(at.Kind, inks[i%len(inks)])})
		p.taken = append(p.taken, area{where.x - signSize - 2, where.y - signSize - 2, where.x + signSize + 2, where.y + signSize + 2})
	}
}

// labels sets the numbers of a series at its marks, how they grew beside them and,
// where there are several series, its name at the last of them.
func (p *plot) labels(s market.Series, i int) {
	for k, at := range s.Points {
		where := p.label(p.place(at), words{size: bodySize, ink: ink, text: figure.Shown(at, s.Unit, false), class: "value"})
		if grown := strings.Join(figure.Beside(p.f, at), " · "); grown != "" {
			where = p.beside(where, words{size: smallSize, ink: muted, text: grown, class: "beside"})
		}
		if k == len(s.Points)-1 && len(p.series) > 1 {
			p.beside(where, words{size: bodySize, ink: inks[i%len(inks)], text: figure.Say(s.Name), class: "series"})
		}
	}
}

// remarks say how the numbers come about; a count says that of itself.
func (p *page) remarks() {
	for _, s := range p.series {
		for _, at := range s.Points {
			before, behind := remark(at)
			if before+behind != "" && !s.Count && at.Kind != market.Stated {
				line := strings.Join(strings.Fields(strings.Join([]string{at.Kind.Mark(), figure.Say(s.Name), figure.Say(at.X), before, figure.Shown(at, s.Unit, false), behind}, " ")), " ")
				p.paragraph(line, margin, smallSize, words{ink: muted, class: "remark"})
			}
		}
	}
}
