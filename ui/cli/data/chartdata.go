package data

import (
	"strings"

	"yunlan/content"
	"yunlan/data/edition"
	"yunlan/data/market"
	"yunlan/ui/cli/command"
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

func (p *program) chartJSON(m *market.Market, f market.Figure) chartJSON {
	out := chartJSON{command.Schema, f, []market.Fact{}}
	seen := map[string]bool{}
	for _, s := range f.Series {
		for _, point := range s.Points {
			for _, id := range point.Facts {
				if fact, ok := m.Fact(id); ok && !seen[id] {
					seen[id], out.Facts = true, append(out.Facts, fact)
				}
			}
		}
	}
	out.Facts = p.bothQuotes(out.Facts)
	return out
}

// listCharts says what can be drawn.
func (p *program) listCharts(m *market.Market, o chartOptions, args []string) error {
	switch {
	case o.list && len(args) > 0:
		return command.Usage(msgListOf.F(command.Echo(args[0])), command.HintTwoFormats.String())
	case o.Format == command.AsSVG || o.Format == command.AsPNG:
		return command.Usage(msgTextFormat.F(o.Format), edition.Fill(hintTextFormat.F(o.Format)))
	case o.series != "":
		return command.Usage(msgSeriesOf.String(), edition.Fill(hintSeriesOf.F(o.series)))
	}
	out := chartsJSON{Schema: command.Schema}
	for _, f := range m.Figures() {
		entry := figureEntry{f.ID, f.Title, f.Unit, figure.Views(f), f.Missing}
		if entry.Views == nil {
			entry.Views = []market.Key{}
		}
		out.Figures = append(out.Figures, entry)
	}
	table := chartList(m.Figures())
	return p.Deliver(o.Request, command.Outcome{
		Text: func(l command.Layout) string {
			g := command.Grid{Rows: table.Rows}
			for _, c := range table.Columns {
				g.Header = append(g.Header, c.Name)
			}
			return g.Set(l)
		},
		Json:  func() any { return out },
		Sheet: func() sheet.Table { return table },
	}, 0)
}

func chartList(figures []market.Figure) sheet.Table {
	t := sheet.Table{Title: shortChart.String(), Columns: tables.Columns([]string{"id", "title", "unit", "views"})}
	for _, f := range figures {
		views := strings.Join(viewNames(figure.Views(f)), " ")
		if views == "" {
			views = namedOnly.String()
		}
		t.Rows = append(t.Rows, []string{content.ID(f.ID).Typed(), figure.Title(f), figure.Say(figure.In(f).Unit), views})
	}
	return t
}
