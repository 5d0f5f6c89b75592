package picture

import (
	"image/color"
	"slices"
	"strings"

	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/data/market"
	"yunlan/ui/figure"
)

// The measures of a page, in pixels.
const (
	usualWidth = 880.0
	margin     = 40.0

	titleSize = 22.0
	headSize  = 16.0
	bodySize  = 14.0
	smallSize = 12.0
)

// Draw lays out the view of a figure that key names; a figure without numbers
// has one view, whatever key is.
func Draw(f market.Figure, key market.Key) *Picture { return laidOut(f, key, usualWidth) }

// laidOut is a view of a figure on a page of a width, as high as it needs to be.
func laidOut(f market.Figure, key market.Key, width float64) *Picture {
	f = figure.In(f)
	p := &page{f: f, key: key, series: f.View(key), y: margin - 8, width: width}
	p.head()
	stacked := false
	switch {
	case f.Form == market.Blocks:
		p.blocks()
	case f.Form == market.Names:
		p.names()
	case f.Form == market.Line && key == market.Value:
		p.lines()
	default:
		p.barred = true
		if stacked = p.stacks(); !stacked {
			p.bars()
		}
	}
	p.foot()
	out := &Picture{w: width, h: p.y + margin - 12, title: p.caption(), desc: p.description(), scale: 1, stacked: stacked}
	out.shapes = append([]shape{box{w: out.w, h: out.h, look: look{fill: paper}}}, p.shapes...)
	return out
}

// page is a picture while it is laid out, from the top down.
type page struct {
	f      market.Figure
	key    market.Key
	series []market.Series
	shapes []shape
	width  float64
	y      float64 // the bottom of what is drawn so far
	barred bool    // the numbers are bars
}

func (p *page) add(shapes ...shape) { p.shapes = append(p.shapes, shapes...) }

// room is the width between the margins.
func (p *page) room() float64 { return p.width - 2*margin }

// caption is 图 4  中国云计算市场规模及增速. The unit that the caption ends with is
// left out, for the line below says that of the view.
func (p *page) caption() string {
	title := figure.ViewTitle(p.f, p.key)
	if figure.ViewUnit(p.f, p.key) != "" {
		title = strings.TrimSuffix(title, lang.Brackets.F(p.f.Unit))
	}
	number, numbered := strings.CutPrefix(p.f.ID, "图")
	if !numbered {
		return title
	}
	return figure.FigureFormat.F(number, title)
}

// paragraph sets a text under what is there, from x on.
func (p *page) paragraph(s string, x, size float64, w words) {
	if s == "" {
		return
	}
	for _, line := range broken(s, size, margin+p.room()-x) {
		p.y += size * 1.5
		w.at, w.size, w.text = point{x, p.y}, size, line
		p.add(w)
	}
}

func (p *page) head() {
	p.paragraph(p.caption(), margin, titleSize, words{ink: ink, class: "title"})
	if unit := figure.ViewUnit(p.f, p.key); unit != "" && unit != "%" { // which each number has
		p.paragraph(figure.UnitFormat.F(figure.Say(unit)), margin, bodySize, words{ink: muted})
	}
	missing, note := p.f.Said(p.key)
	switch p.f.Form { // what it is not must not be read last
	case market.Names:
		p.paragraph(figure.Say(missing), margin, headSize, words{ink: ink, class: "missing"})
	case market.Blocks:
		p.paragraph(figure.Say(note), margin, headSize, words{ink: ink, class: "missing"})
	}
	p.y += 16
}

// foot is what the text does not say, what to beware of, the key and where it
// all is from.
func (p *page) foot() {
	p.y += 10
	missing, note := p.f.Said(p.key)
	if p.f.Form != market.Names && (!p.barred || len(p.items()) == 0) { // else it is said above
		p.paragraph(figure.Say(missing), margin, bodySize, words{ink: ink, class: "missing"})
	}
	if p.f.Form != market.Blocks {
		p.paragraph(figure.Say(note), margin, bodySize, words{ink: muted})
	}
	p.legend()
	p.y += 6
	if p.f.Source != "" {
		said := figure.SourceFormat.F(figure.Say(p.f.Source))
		if p.f.Page != "" {
			said = onPage.F(said, p.f.Page)
		}
		p.paragraph(said, margin, smallSize, words{ink: muted, class: "source"})
	}
	from := drawnFrom.F(edition.Bundled().Title)
	if len(p.series) > 0 {
		from = fromZero.F(from)
	}
	p.paragraph(from, margin, smallSize, words{ink: muted})
}

// legend explains the marks that occur.
func (p *page) legend() {
	x := margin
	for _, kind := range []market.Kind{market.Stated, market.Derived, market.Bound} {
		if !p.has(kind) {
			continue
		}
		if x == margin {
			p.y += 32
		}
		if p.barred {
			p.add(box{x, p.y - 11, 26, 12, lookOf(kind, inks[0]), ""})
			x += 34
		}
		p.add(sign{at: point{x + signSize, p.y - 5}, kind: string(kind), look: markLook(kind, inks[0])})
		name := figure.KindName(kind)
		p.add(words{at: point{x + 18, p.y}, size: bodySize, ink: ink, text: name, class: "key"})
		x += 18 + span(name, bodySize) + 28
	}
	if x > margin {
		p.y += 8
	}
}

func (p *page) has(kind market.Kind) bool {
	return slices.ContainsFunc(p.series, func(s market.Series) bool {
		return slices.ContainsFunc(s.Points, func(at market.Point) bool { return at.Kind == kind })
	})
}

// lookOf is how a bar shows its kind.
func lookOf(kind market.Kind, c color.RGBA) look {
	switch kind {
	case market.Derived:
		return look{fill: paper, stroke: c}
	case market.Bound:
		return look{fill: paper, stroke: c, dash: true}
	}
	return look{fill: c, stroke: c}
}

// markLook is how a mark shows its kind: filled or not.
func markLook(kind market.Kind, c color.RGBA) look {
	l := lookOf(kind, c)
	l.dash = false
	return l
}

// description is every number in words, for who cannot see the picture.
func (p *page) description() string {
	var parts []string
	for _, s := range p.series {
		for _, at := range s.Points {
			parts = append(parts, strings.Join([]string{
				figure.Say(s.Name), figure.Say(at.X), figure.Amount(figure.Label(at, false), s.Unit), "(" + figure.KindName(at.Kind) + ")",
			}, " "))
		}
	}
	for _, item := range p.items() {
		parts = append(parts, figure.Say(item.Name))
	}
	missing, note := p.f.Said(p.key)
	for _, said := range []string{missing, note} {
		if said != "" {
			parts = append(parts, figure.Say(said))
		}
	}
	return strings.Join(parts, "; ")
}

// items are the names without numbers, which belong to the main view.
func (p *page) items() []market.Item {
	if views := figure.Views(p.f); len(views) > 0 && p.key != views[0] {
		return nil
	}
	return p.f.Items
}
