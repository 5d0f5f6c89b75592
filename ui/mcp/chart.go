package mcp

import (
	"strings"

	"yunlan/content"
	"yunlan/data/edition"
	"yunlan/data/market"
	"yunlan/ui/cli/command"
	"yunlan/ui/cli/data"
	"yunlan/ui/figure"
)

// maxPNG is the size of a picture in bytes.
const maxPNG = 300 << 10

type chartIn struct {
	in
	Figure string `json:"figure,omitempty" jsonschema:"fig and its number, or an ID of the list; left out: what can be drawn"`
	Series string `json:"series,omitempty" jsonschema:"value, growth, share or monthly; the main one if left out"`
	PNG    bool   `json:"png,omitempty" jsonschema:"also a picture"`
	paging
}

// chartOut is what can be drawn, or a figure with its numbers.
type chartOut struct {
	Figures []figureEntry `json:"figures"`
	Figure  *drawn        `json:"figure,omitempty"`
	list[fact]
	png []byte
}

// figureEntry is a figure in the list of them.
type figureEntry struct {
	ID      string   `json:"id"`
	Title   string   `json:"title"`
	Unit    string   `json:"unit"`
	Series  []string `json:"series"`
	Missing string   `json:"missing"`
	source
}

// drawn is a figure drawn again from sentences; the items of the reply are its numbers.
type drawn struct {
	figureEntry
	Source string   `json:"source" jsonschema:"as the document gives it"`
	Note   string   `json:"note"`
	Points []point  `json:"points"`
	Named  []source `json:"named" jsonschema:"sentences that name what has no number"`
	chart  string
}

// point is a number of a series.
type point struct {
	Series  string      `json:"series"`
	X       string      `json:"x"`
	Label   string      `json:"label"`
	Unit    string      `json:"unit"`
	Kind    market.Kind `json:"kind"`
	Formula string      `json:"formula"`
	Facts   []string    `json:"facts"`
}

func (o chartOut) picture() []byte { return o.png }

func (c *call) chart(in chartIn) (chartOut, error) {
	m, err := c.market()
	if err != nil {
		return chartOut{}, err
	}
	out := chartOut{Figures: []figureEntry{}}
	if in.Figure == "" {
		if in.Series != "" || in.PNG {
			return out, command.Usage(msgWhichFigure.String(), edition.Fill(hintWhichFigure.String()))
		}
		for _, f := range m.Figures() {
			out.Figures = append(out.Figures, c.figureEntry(m, f))
		}
		out.list, err = paged[fact](c, in.paging, nil)
		return out, err
	}
	f, key, err := data.Figure(c.run, m, in.Figure, in.Series)
	if err != nil {
		return out, err
	}
	var facts []fact
	out.Figure, facts = c.drawn(m, f, key)
	c.size = sizeOf(out) + len(out.Figure.chart)
	if out.list, err = paged(c, in.paging, facts); err != nil || !in.PNG {
		return out, err
	}
	giveBack() // a picture takes more than any other call
	if out.png, err = data.Drawn(c.run, f, key, command.AsPNG); err == nil && len(out.png) > maxPNG {
		out.noted(msgLargePicture.F(len(out.png)>>10, maxPNG>>10))
		out.png = nil
	}
	return out, err
}

// figureEntry is a figure with its source: the caption where the document prints it, else the
// sentence of its first number.
func (d *document) figureEntry(m *market.Market, f market.Figure) figureEntry {
	return figureEntry{f.ID, f.Title, f.Unit, append([]string{}, names(figure.Views(f))...), f.Missing, d.source(d.where(m, f))}
}

func (d *document) where(m *market.Market, f market.Figure) content.Citation {
	if b, ok := d.paper().Block(content.ID(f.ID)); ok {
		return b.Cited(content.Place{Block: b.ID, End: len(b.Text)})
	}
	for _, s := range f.Series {
		for _, p := range s.Points {
			for _, id := range p.Facts {
				if one, ok := m.Fact(id); ok {
					return one.Citation
				}
			}
		}
	}
	if len(f.Items) > 0 {
		return f.Items[0].Citation
	}
	return content.Citation{}
}

// drawn is a view of a figure, and the numbers that it draws.
func (c *call) drawn(m *market.Market, f market.Figure, key market.Key) (*drawn, []fact) {
	missing, note := f.Said(key)
	out := &drawn{figureEntry: c.figureEntry(m, f), Source: f.Source, Note: note, Points: []point{}, Named: []source{}}
	out.Missing = missing
	var facts []fact
	seen := map[string]bool{}
	for _, s := range f.View(key) {
		for _, p := range s.Points {
			out.Points = append(out.Points, point{s.Name, p.X, p.Label(), s.Unit, p.Kind, p.Formula, append([]string{}, p.Facts...)})
			for _, id := range p.Facts {
				if one, ok := m.Fact(id); ok && !seen[id] {
					seen[id], facts = true, append(facts, c.fact(one))
				}
			}
		}
	}
	for _, it := range f.Items {
		out.Named = append(out.Named, c.source(it.Citation))
	}
	out.chart = data.ChartText(f, key, command.Layout{}, false)
	return out, facts
}

func (o chartOut) text() string {
	if o.Figure != nil {
		return o.Figure.chart + "\n" + o.list.text()
	}
	var out strings.Builder
	for _, f := range o.Figures {
		out.WriteString("- " + joined(f.ID, f.Title, f.Unit, strings.Join(f.Series, " "), f.Missing, f.place()) + "\n")
	}
	return out.String()
}

// names are the values of a list of constants.
func names[T ~string](all []T) []string {
	out := make([]string, len(all))
	for i, one := range all {
		out[i] = string(one)
	}
	return out
}
