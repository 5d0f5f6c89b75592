package data

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
	"yunlan/data/market"
	"yunlan/ui/cli/command"
	"yunlan/ui/figure"
	"yunlan/ui/picture"
	"yunlan/ui/sheet"
	"yunlan/ui/tables"
	"yunlan/ui/text"
	"yunlan/ui/workbook"
)

// chartOptions are the options of `yunlan chart`.
type chartOptions struct {
	command.Request
	series string
	list   bool
	all    bool
	look   pictureLook
}

// chartFormats are the values of --format, in the order help lists them.
var chartFormats = []string{command.AsText, command.AsASCII, command.AsSVG, command.AsPNG, string(sheet.CSV), string(sheet.JSON), string(sheet.Markdown), string(sheet.XLSX)}

// The cells of a chart in text: a narrower one would have no room for bars.
const (
	narrowestChart = 30
)

func (p *program) chart() *cobra.Command {
	var o chartOptions
	cmd := &cobra.Command{
		Use:               "chart [FIGURE]",
		Short:             shortChart.String(),
		Long:              shortChart.String() + longChart.String(),
		Example:           exampleChart.String(),
		Args:              command.OneName,
		ValidArgsFunction: completesOne(p.figuresNamed),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.settle(cmd, args); err != nil {
				return err
			}
			if !p.prepared() {
				return p.nothing(cmd, o.Request, len(args) > 0)
			}
			m, err := market.New(p.Paper())
			if err != nil {
				return err
			}
			if o.all {
				return p.allCharts(m, o)
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
	command.Choose(cmd, flags, command.Choice{Value: &o.series, Names: views}, "series", flagSeries.String())
	flags.BoolVar(&o.list, "list", false, flagList.String())
	flags.BoolVar(&o.all, "all", false, flagAllCharts.String())
	o.look.flags(cmd)
	o.Flags(cmd, chartFormats)
	width := flags.Lookup("width")
	width.Value, width.Usage = chartCells{command.Cells{Value: &o.Width}}, flagCells.F(narrowestChart)
	return cmd
}

var _ pflag.Value = chartCells{}

// chartCells is the --width of a chart.
type chartCells struct{ command.Cells }

// Set takes a width that a chart can be drawn in.
func (c chartCells) Set(s string) error {
	if err := c.Cells.Set(s); err != nil || *c.Value < narrowestChart {
		return command.ChooseError(hintChartWidth.F(narrowestChart, command.MaxWidth))
	}
	return nil
}

// figuresNamed are the figures by their IDs and titles.
func (p *program) figuresNamed() command.Vocabulary {
	m, err := market.New(p.Paper())
	if err != nil {
		return command.Vocabulary{} // the command itself reports it
	}
	return figuresOf(p.Paper(), m)
}

// figuresOf are the figures of a paper by their IDs and titles.
func figuresOf(paper *content.Paper, m *market.Market) command.Vocabulary {
	typed := func(name string) string { return content.ID(name).Typed() }
	return command.Vocabulary{Names: namesOf(m), Called: typed, Find: func(word string) []string {
		if f, ok := m.Figure(word); ok {
			return []string{f.ID}
		}
		for _, f := range m.Figures() {
			if command.Same(f.Title, word) {
				return []string{f.ID}
			}
		}
		if ref, err := english.Resolve(paper, word); err == nil {
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
	f, key, err := Figure(p.Program, m, name, o.series)
	if err != nil {
		return err
	}
	asked := f
	if o.series != "" { // a picture shows one view anyway
		asked.Series = f.View(key)
	}
	return p.Deliver(o.Request, command.Outcome{
		Text:  func(l command.Layout) string { return ChartText(f, key, l, o.Format == command.AsASCII) },
		Json:  func() any { return p.chartJSON(m, asked) },
		Sheet: func() sheet.Table { return tables.Figure(p.Paper(), m, asked, sheet.Format(o.Format)) },
		Book:  func() sheet.Book { return workbook.Figure(p.Paper(), m, asked) },
		Draw:  func(format string) ([]byte, error) { return o.look.drawn(p.Program, f, key, format) },
	}, 0)
}

// Figure finds a figure by what people call it, and the view that series names; the
// figure's main view for "".
func Figure(run *command.Program, m *market.Market, name, series string) (market.Figure, market.Key, error) {
	ids, bad := figuresOf(run.Paper(), m).Resolve([]string{name})
	switch {
	case bad != nil || len(ids) == 0:
		return market.Figure{}, "", noFigure(m, name)
	case len(ids) > 1:
		return market.Figure{}, "", command.Usage(msgOneFigure.F(lang.List(ids)), hintOneFigure.F(ids[0]))
	}
	f, _ := m.Figure(ids[0])
	key, err := viewOf(f, series)
	return f, key, err
}

// Drawn is a view of a figure as a picture, SVG or PNG. The error of a PNG without a
// font is a *picture.FontError.
func Drawn(run *command.Program, f market.Figure, key market.Key, format string) ([]byte, error) {
	return encoded(run, picture.Draw(f, key), format)
}

// encoded is a picture in a format.
func encoded(run *command.Program, pic *picture.Picture, format string) ([]byte, error) {
	if format == command.AsSVG {
		return pic.SVG(), nil
	}
	font, err := picture.FindFont(run.Getenv)
	if err != nil {
		return nil, err
	}
	defer func() { _ = font.Close() }() // it was only read
	return pic.PNG(font)
}

// noFigure offers the names that are near.
func noFigure(m *market.Market, name string) error {
	names := namesOf(m)
	typed := make([]string, len(names))
	for i, id := range names {
		typed[i] = content.ID(id).Typed()
	}
	all := hintFigures.F(ranged(typed))
	for _, id := range names {
		if number, ok := strings.CutPrefix(id, "图"); ok {
			names = append(names, "fig"+number)
		}
	}
	return &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: msgNoFigure.F(command.Echo(name)), Hint: command.DidYouMean(name, names, "yunlan chart ", all)}
}

// ranged writes consecutively numbered names as a range, 图1 到 图7, and the others one
// by one.
func ranged(names []string) string {
	var numbered, others []string
	for _, name := range names {
		if strings.HasPrefix(name, "图") || strings.HasPrefix(name, "fig") {
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

// viewOf is the view of --series, or the figure's main one.
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
	return "", command.Usage(msgNoView.F(content.ID(f.ID).Typed(), command.Echo(asked)), hint)
}

func viewNames(views []market.Key) []string {
	names := make([]string, len(views))
	for i, v := range views {
		names[i] = string(v)
	}
	return names
}

// ChartText is the figure drawn in cells.
func ChartText(f market.Figure, key market.Key, l command.Layout, ascii bool) string {
	o := command.ChartCellsOf(l, ascii)
	l.Width = o.Width
	return command.PaintRows(figure.Draw(f, key, o), l) + reckoned(f, key, l, ascii)
}

// reckoned lists the formulas of derived numbers of a view, in the units in which it is
// drawn; counts are left out.
func reckoned(f market.Figure, key market.Key, l command.Layout, ascii bool) string {
	out := ""
	for _, s := range figure.In(f).View(key) {
		for _, p := range s.Points {
			if p.Formula == "" || s.Count {
				continue
			}
			mark := p.Kind.Mark()
			if ascii {
				mark = p.Kind.ASCII()
			}
			line := strings.Join([]string{mark, figure.Say(s.Name), figure.Say(p.X), figure.Shown(p, s.Unit, ascii), "=", figure.Formula(p.Formula, s.Unit)}, " ")
			out += l.Lines(line, text.Options{Hang: 2, Spacing: text.SpacingKeep}, l.Paint.Muted)
		}
	}
	return out
}
