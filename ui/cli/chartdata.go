package cli

import (
	"strings"

	"yunlan/data/market"
	"yunlan/ui/figure"
	"yunlan/ui/sheet"
	"yunlan/ui/tables"
)

// chartJSON is a figure with the facts that it draws.
type chartJSON struct {
	Schema int `json:"schema"`
	market.Figure
	Facts []market.Fact `json:"facts"`
}

// chartsJSON is what can be drawn.
type chartsJSON struct {
	Schema  int           `json:"schema"`
	Figures []figureEntry `json:"figures"`
}

// figureEntry is a figure in the list; Views are the values of --series.
type figureEntry struct {
	ID      string       `json:"id"`
	Title   string       `json:"title"`
	Unit    string       `json:"unit"`
	Views   []market.Key `json:"views"`
	Missing string       `json:"missing"`
}

func newChartJSON(m *market.Market, f market.Figure) chartJSON {
	out := chartJSON{schema, f, []market.Fact{}}
	seen := map[string]bool{}
	for _, s := range f.Series {
		for _, p := range s.Points {
			for _, id := range p.Facts {
				if fact, ok := m.Fact(id); ok && !seen[id] {
					seen[id], out.Facts = true, append(out.Facts, fact)
				}
			}
		}
	}
	return out
}

// listCharts says what can be drawn.
func (p *program) listCharts(m *market.Market, o chartOptions, args []string) error {
	switch {
	case o.list && len(args) > 0:
		return usage(msgListOf.F(echo(args[0])), hintTwoFormats.String())
	case o.format == asSVG || o.format == asPNG:
		return usage(msgTextFormat.F(o.format), hintTextFormat.F(o.format))
	case o.series != "":
		return usage(msgSeriesOf.String(), hintSeriesOf.F(o.series))
	}
	out := chartsJSON{Schema: schema}
	for _, f := range m.Figures() {
		entry := figureEntry{f.ID, f.Title, f.Unit, figure.Views(f), f.Missing}
		if entry.Views == nil {
			entry.Views = []market.Key{}
		}
		out.Figures = append(out.Figures, entry)
	}
	table := chartList(m.Figures())
	return p.deliver(o.request, outcome{
		text: func(l layout) string {
			g := grid{rows: table.Rows}
			for _, c := range table.Columns {
				g.header = append(g.header, c.Name)
			}
			return g.set(l)
		},
		json:  func() any { return out },
		sheet: func() sheet.Table { return table },
	}, 0)
}

func chartList(figures []market.Figure) sheet.Table {
	t := sheet.Table{Title: shortChart.String(), Columns: tables.Columns([]string{"id", "title", "unit", "views"})}
	for _, f := range figures {
		views := strings.Join(viewNames(figure.Views(f)), " ")
		if views == "" {
			views = namedOnly.String()
		}
		t.Rows = append(t.Rows, []string{f.ID, figure.Title(f), figure.Say(f.Unit), views})
	}
	return t
}
