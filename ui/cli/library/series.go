package library

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/found"
	"yunlan/ui/chart"
	"yunlan/ui/cli/command"
	"yunlan/ui/collection"
	"yunlan/ui/evidence"
	"yunlan/ui/figure"
	"yunlan/ui/save"
	"yunlan/ui/tables"
	"yunlan/ui/text"
)

// Series is `yunlan series`: a number over the editions of a document.
func Series(shared *command.Program) *cobra.Command {
	p := &program{shared}
	asJSON, ascii := false, false
	cmd := &cobra.Command{
		Use:     "series SUBJECT",
		Short:   shortSeries.String(),
		Long:    shortSeries.String() + longSeries.String(),
		Example: exampleSeries.String(),
		RunE: func(cmd *cobra.Command, args []string) error {
			subject := strings.TrimSpace(strings.Join(args, " "))
			if subject == "" {
				return command.Usage(msgNoSubject.String(), hintNoSubject.String())
			}
			return p.run(cmd, func(ctx context.Context, c *collection.Collection) error {
				return p.runSeries(ctx, c, subject, asJSON, ascii)
			})
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, command.FlagJSON.String())
	cmd.Flags().BoolVar(&ascii, "ascii", false, command.FlagASCII.String())
	return cmd
}

// seriesJSON is one series, for scripts.
type seriesJSON struct {
	Family  string      `json:"family"`
	Subject string      `json:"subject"`
	Metric  string      `json:"metric"`
	Unit    string      `json:"unit"`
	Points  []pointJSON `json:"points"`
}

type pointJSON struct {
	Year   int         `json:"year"`
	Agreed bool        `json:"agreed"`
	Values []valueJSON `json:"values"`
}

type valueJSON struct {
	Document string `json:"document"`
	Title    string `json:"title"`
	FoundBy  string `json:"found_by"` // "machine"; "" where a careful reader gathered it
	found.Fact
}

func newSeriesJSON(s collection.Series) seriesJSON {
	out := seriesJSON{content.OneLine(s.Family), s.Subject, s.Metric, s.Unit, []pointJSON{}}
	for _, p := range s.Points {
		point := pointJSON{p.Year, p.Agreed(), nil}
		for _, v := range p.Values {
			point.Values = append(point.Values, newValueJSON(v))
		}
		out.Points = append(out.Points, point)
	}
	return out
}

func newValueJSON(v collection.Value) valueJSON {
	out := valueJSON{v.Document, content.OneLine(v.Title), tables.ByMachine, v.Fact}
	if v.Curated {
		out.FoundBy = ""
	}
	return out
}

func (p *program) runSeries(ctx context.Context, c *collection.Collection, subject string, asJSON, ascii bool) error {
	b := p.newBar()
	stated, near, err := c.SeriesOf(ctx, subject, b.show)
	b.end()
	if err != nil {
		return err
	}
	for _, d := range stated.Unread {
		if err := p.Tell(faultUnkept.F(content.OneLine(d.Title), save.Said(d.Places[0].Path))); err != nil {
			return err
		}
	}
	list := stated.Series
	if asJSON {
		out := struct {
			Schema int          `json:"schema"`
			Series []seriesJSON `json:"series"`
			Near   []string     `json:"near"`
		}{command.Schema, []seriesJSON{}, all(near)}
		for _, s := range list {
			out.Series = append(out.Series, newSeriesJSON(s))
		}
		err = p.PrintJSON(out)
	} else {
		err = p.Print(p.seriesText(list, ascii))
	}
	if err != nil || len(list) > 0 {
		return err
	}
	f := &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: msgNoSeries.F(command.Echo(subject)), Hint: hintNoSeries.String()}
	if len(near) > 0 {
		f.Hint = hintNearSeries.F(lang.List(near[:min(len(near), mostNamed)]))
	}
	if asJSON {
		if err := p.Complain(f); err != nil {
			return err
		}
		return &command.Failure{Exit: f.Exit} // stdout has the result
	}
	return f
}

// seriesText is each series: its name, a chart where there are enough points, and every
// number with its sentence.
func (p *program) seriesText(list []collection.Series, ascii bool) string {
	l := command.Layout{Width: min(p.Cols, command.Measure), Paint: p.Painter()}
	var parts []string
	for _, s := range list {
		out := l.Lines(s.Name()+" · "+s.Editions(), text.Options{Hang: 2}, l.Paint.Title)
		if drawn := drawn(s, command.ChartCellsOf(l, ascii)); drawn != nil {
			out += "\n" + command.PaintRows(drawn, l) + "\n"
		}
		for _, point := range s.Points {
			out += pointText(point, l, ascii)
		}
		if gaps := gapsOf(s); gaps != "" {
			out += l.Lines(missingYears.F(gaps), text.Options{Hang: 2}, l.Paint.Muted)
		}
		parts = append(parts, out)
	}
	out := strings.Join(parts, "\n")
	if translated(list) {
		out += "\n" + l.Lines(evidence.Of(content.Load()).Notice(), text.Options{}, l.Paint.Muted)
	}
	return out
}

// translated reports that a quote is shown in a translation.
func translated(list []collection.Series) bool {
	for _, s := range list {
		for _, p := range s.Points {
			if slices.ContainsFunc(p.Values, func(v collection.Value) bool { _, is := v.Said(); return is }) {
				return true
			}
		}
	}
	return false
}

// drawn is the chart of the years of which all editions say the same; nil for too few.
func drawn(s collection.Series, o chart.Options) []chart.Row {
	if !s.Charted() {
		return nil
	}
	var points []chart.Point
	for i, p := range s.Points {
		for y := s.Points[max(i-1, 0)].Year + 1; y < p.Year; y++ {
			points = append(points, chart.Point{Name: strconv.Itoa(y), Label: notGiven.String(), Kind: chart.Plain})
		}
		if p.Agreed() && p.Values[0].Value >= 0 {
			points = append(points, chart.Point{Name: strconv.Itoa(p.Year), Value: p.Values[0].Value, Label: p.Values[0].Label(), Kind: tables.Gathered(p.Values[0].Curated)})
		}
	}
	return chart.Bars(points, o)
}

// pointText is the numbers of a year, each with its sentence and document.
func pointText(p collection.Point, l command.Layout, ascii bool) string {
	var b strings.Builder
	for _, v := range p.Values {
		quote, _ := v.Said()
		head := []string{strconv.Itoa(p.Year), tables.Gathered(v.Curated).Mark(ascii) + " " + figure.Amount(v.Shown, v.Unit)}
		if !p.Agreed() {
			head = append(head, differs.String())
		}
		b.WriteString(l.Lines(strings.Join(head, " · "), text.Options{Indent: 2, Hang: 4}, l.Paint.Plain))
		where := []string{v.Named(), v.Document, v.Block.Typed()}
		if v.Page != "" {
			where = append(where, onPage.F(v.Page))
		}
		b.WriteString(l.Prose(quoted.F(quote), text.Options{Indent: 4, Hang: 4}, l.Paint.Plain))
		b.WriteString(l.Lines(strings.Join(where, " · "), text.Options{Indent: 4, Hang: 6}, l.Paint.Muted))
	}
	return b.String()
}

// gapsOf names the years between the first and the last that nobody states.
func gapsOf(s collection.Series) string {
	var gaps []string
	for i := 1; i < len(s.Points); i++ {
		for y := s.Points[i-1].Year + 1; y < s.Points[i].Year; y++ {
			gaps = append(gaps, strconv.Itoa(y))
		}
	}
	return lang.List(gaps)
}
