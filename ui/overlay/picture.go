package overlay

import (
	"strings"

	"yunlan/content"
	"yunlan/data/market"
	"yunlan/ui/chart"
	"yunlan/ui/figure"
	"yunlan/ui/screen"
)

// picture is a figure's chart in a peek.
type picture struct {
	env    *screen.Env
	figure market.Figure
	view   int // of the figure's views
}

// newPicture finds the chart of a block; ok is false where it is no figure or
// the numbers and the paper do not belong together.
func newPicture(env *screen.Env, b content.Block) (*picture, bool) {
	if b.Kind != content.Figure {
		return nil, false
	}
	m, err := env.Market()
	if err != nil {
		return nil, false
	}
	f, ok := m.Figure(string(b.ID))
	return &picture{env: env, figure: f}, ok
}

// several reports that there is another view to turn to.
func (p *picture) several() bool { return len(figure.Views(p.figure)) > 1 }

func (p *picture) turn() {
	if n := len(figure.Views(p.figure)); n > 0 {
		p.view = (p.view + 1) % n
	}
}

func (p *picture) key() market.Key {
	if views := figure.Views(p.figure); len(views) > 0 {
		return views[p.view]
	}
	return market.Value
}

// plainWidth is how wide a chart is copied.
const plainWidth = 76

// plain is the chart as text.
func (p *picture) plain() string {
	var lines []string
	o := chart.Options{Width: plainWidth, Ambiguous: p.env.Ambiguous, ASCII: p.env.ASCII()}
	for _, r := range figure.Draw(p.figure, p.key(), o) {
		lines = append(lines, strings.TrimRight(r.Text(), " "))
	}
	return strings.Join(lines, "\n")
}

// rows draws the chart in a width, so that it fits into h rows where it can.
func (p *picture) rows(w, h int) []string {
	o := chart.Options{Width: w, Ambiguous: p.env.Ambiguous, ASCII: p.env.ASCII()}
	around := len(figure.Head(p.figure, p.key(), o)) + 1
	if legend := figure.Legend(p.figure, o); legend != nil {
		around += len(legend) + 1
	}
	o.Height = max(h-around, 1)
	var rows []string
	for _, r := range figure.Draw(p.figure, p.key(), o) {
		rows = append(rows, r.PaintAt(p.env.Styles, 0, ""))
	}
	return rows
}
