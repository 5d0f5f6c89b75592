package cli

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"yunlan/content/lang"
	"yunlan/data/market"
	"yunlan/ui/chart"
	"yunlan/ui/figure"
	"yunlan/ui/picture"
	"yunlan/ui/sheet"
	"yunlan/ui/tables"
	"yunlan/ui/text"
)

// chartOptions are the options of `yunlan chart`.
type chartOptions struct {
	request
	series string
	list   bool
}

// chartFormats are the values of --format, in the order help lists them.
var chartFormats = []string{asText, asASCII, asSVG, asPNG, string(sheet.CSV), string(sheet.JSON), string(sheet.Markdown), string(sheet.XLSX)}

// The cells of a chart in text: a narrower one would have no room for bars.
const (
	narrowestChart = 30
	usualChart     = 80
)

func (p *program) chart() *cobra.Command {
	var o chartOptions
	cmd := &cobra.Command{
		Use:               "chart [FIGURE]",
		Short:             shortChart.String(),
		Long:              shortChart.String() + longChart.String(),
		Example:           exampleChart,
		Args:              oneName,
		ValidArgsFunction: completesOne(p.figuresNamed),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.settle(cmd); err != nil {
				return err
			}
			m, err := market.New(p.paper())
			if err != nil {
				return err
			}
			if len(args) == 0 || o.list {
				return p.listCharts(m, o, args)
			}
			return p.runChart(m, args[0], o)
		},
	}
	flags := cmd.Flags()
	var views []string
	for _, key := range market.Keys {
		views = append(views, string(key))
	}
	choose(cmd, flags, choice{&o.series, views}, "series", flagSeries.String())
	flags.BoolVar(&o.list, "list", false, flagList.String())
	o.flags(cmd, chartFormats)
	width := flags.Lookup("width")
	width.Value, width.Usage = chartCells{&o.width}, flagCells.F(narrowestChart)
	return cmd
}

// chartCells is the --width of a chart.
type chartCells struct{ value *int }

func (c chartCells) String() string { return cells(c).String() }
func (c chartCells) Type() string   { return cells(c).Type() }

func (c chartCells) Set(s string) error {
	if err := cells(c).Set(s); err != nil || *c.value < narrowestChart {
		return chooseError(hintChartWidth.F(narrowestChart, maxWidth))
	}
	return nil
}

// figuresNamed are the figures by their IDs and titles.
func (p *program) figuresNamed() vocabulary {
	m, err := market.New(p.paper())
	if err != nil {
		return vocabulary{} // the command itself reports it
	}
	return vocabulary{names: namesOf(m), find: func(word string) []string {
		if f, ok := m.Figure(word); ok {
			return []string{f.ID}
		}
		for _, f := range m.Figures() {
			if same(f.Title, word) {
				return []string{f.ID}
			}
		}
		if ref, err := p.paper().Resolve(word); err == nil {
			if f, ok := m.Figure(string(ref.ID)); ok {
				return []string{f.ID}
			}
		}
		return nil
	}}
}

// namesOf are the figures' IDs.
func namesOf(m *market.Market) []string {
	names := make([]string, len(m.Figures()))
	for i, f := range m.Figures() {
		names[i] = f.ID
	}
	return names
}

func (p *program) runChart(m *market.Market, name string, o chartOptions) error {
	ids, bad := p.figuresNamed().resolve([]string{name})
	switch {
	case bad != nil || len(ids) == 0:
		return noFigure(m, name)
	case len(ids) > 1:
		return usage(msgOneFigure.F(lang.List(ids)), hintOneFigure.F(ids[0]))
	}
	f, _ := m.Figure(ids[0])
	key, err := viewOf(f, o.series)
	if err != nil {
		return err
	}
	asked := f
	if o.series != "" { // a picture shows one view anyway
		asked.Series = f.View(key)
	}
	return p.deliver(o.request, outcome{
		text:  func(l layout) string { return chartText(f, key, l, o.format == asASCII) },
		json:  func() any { return newChartJSON(m, asked) },
		sheet: func() sheet.Table { return tables.Figure(m, asked) },
		draw:  func(format string) ([]byte, error) { return p.drawn(picture.Draw(f, key), format) },
	}, 0)
}

// drawn is a picture in a format.
func (p *program) drawn(pic *picture.Picture, format string) ([]byte, error) {
	if format == asSVG {
		return pic.SVG(), nil
	}
	font, err := picture.FindFont(p.getenv)
	if err != nil {
		return nil, err
	}
	defer func() { _ = font.Close() }() // it was only read
	return pic.PNG(font)
}

// noFigure offers the names that are near.
func noFigure(m *market.Market, name string) error {
	names := namesOf(m)
	all := hintFigures.F(ranged(names))
	for _, id := range names {
		if number, ok := strings.CutPrefix(id, "图"); ok {
			names = append(names, "fig"+number)
		}
	}
	return &failure{exitFailed, "not_found", msgNoFigure.F(echo(name)), didYouMean(name, names, "yunlan chart ", all)}
}

// ranged writes names that are numbered one after the other as a range: 图1 到
// 图7, and the others by themselves.
func ranged(names []string) string {
	var numbered, others []string
	for _, name := range names {
		if strings.HasPrefix(name, "图") {
			numbered = append(numbered, name)
		} else {
			others = append(others, name)
		}
	}
	if n := len(numbered); n > 1 {
		numbered = []string{msgRange.F(numbered[0], numbered[n-1])}
	}
	return lang.List(append(numbered, others...))
}

// viewOf is the view that was asked for, or the figure's main one.
func viewOf(f market.Figure, asked string) (market.Key, error) {
	views := figure.Views(f)
	switch {
	case asked == "" && len(views) == 0:
		return market.Value, nil
	case asked == "":
		return views[0], nil
	case slices.Contains(views, market.Key(asked)):
		return market.Key(asked), nil
	}
	hint := hintNoViews.String()
	if len(views) > 0 {
		hint = hintViews.F(lang.List(viewNames(views)))
	}
	return "", usage(msgNoView.F(f.ID, asked), hint)
}

func viewNames(views []market.Key) []string {
	names := make([]string, len(views))
	for i, v := range views {
		names[i] = string(v)
	}
	return names
}

// chartText is the figure drawn in cells.
func chartText(f market.Figure, key market.Key, l layout, ascii bool) string {
	o := chartCellsOf(l, ascii)
	l.width = o.Width
	return paintRows(figure.Draw(f, key, o), l) + reckoned(f.View(key), l, ascii)
}

// reckoned says how the derived numbers of the series come about; a count says
// that of itself.
func reckoned(series []market.Series, l layout, ascii bool) string {
	out := ""
	for _, s := range series {
		for _, p := range s.Points {
			if p.Formula == "" || s.Count {
				continue
			}
			mark := p.Kind.Mark()
			if ascii {
				mark = p.Kind.ASCII()
			}
			line := strings.Join([]string{mark, figure.Say(s.Name), figure.Say(p.X), figure.Label(p, ascii), "=", figure.Formula(p.Formula)}, " ")
			out += l.lines(line, text.Options{Hang: 2, Spacing: text.SpacingKeep}, l.paint.muted)
		}
	}
	return out
}

// chartCellsOf is as wide as the layout, which in a pipe has no width.
func chartCellsOf(l layout, ascii bool) chart.Options {
	width := l.width
	if width == 0 {
		width = usualChart
	}
	return chart.Options{Width: width, Ambiguous: 1, ASCII: ascii}
}

// paintRows are rows of a chart as lines, without the space at their ends.
func paintRows(rows []chart.Row, l layout) string {
	var b strings.Builder
	for _, row := range rows {
		end := len(row.Parts)
		for end > 0 && strings.TrimSpace(row.Parts[end-1].Text) == "" {
			end--
		}
		for i, part := range row.Parts[:end] {
			if i == end-1 {
				part.Text = strings.TrimRight(part.Text, " ")
			}
			b.WriteString(paintPart(part, l.paint))
		}
		b.WriteString("\n")
	}
	return b.String()
}

func paintPart(part chart.Part, paint painter) string {
	switch part.Role {
	case chart.Title:
		return paint.title(part.Text)
	case chart.Ink, chart.Note:
		return paint.accent(part.Text)
	case chart.Axis:
		return paint.muted(part.Text)
	}
	return paint.plain(part.Text)
}
