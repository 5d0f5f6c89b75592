package sheet

import (
	"fmt"
	"image/color"
	"strings"

	"yunlan/content"
	"yunlan/ui/theme"

	"github.com/xuri/excelize/v2"
)

// Chart is a chart that the spreadsheet draws from the cells of the sheet's
// tables.
type Chart struct {
	Title  string // with the unit of the axis on the left
	Form   ChartForm
	Series []ChartSeries
}

// ChartForm is how a chart is drawn.
type ChartForm int

// The forms.
const (
	Columns ChartForm = iota // from zero
	Stacked                  // columns whose series are the parts of a whole
	Rows                     // lying columns, for names that are long
	Lines
	Pie // of one series
)

// ChartSeries is a column of numbers of a table of the sheet; the table's first
// column names them.
type ChartSeries struct {
	Table, Column int
	Colour        int  // its place in theme.Series
	Bound         bool // drawn pale and never joined by a line
	Second        bool // marks without a line on an axis of their own on the right
}

// colour is colour i of theme.Series as a spreadsheet writes it; pale is a third of it
// over white, for bounds.
func colour(i int, pale bool) string {
	c := theme.Series(false)[i%theme.MostSeries]
	if pale {
		lighter := func(v uint8) uint8 { return uint8(255 - (255-int(v))/3) }
		c = color.RGBA{lighter(c.R), lighter(c.G), lighter(c.B), 255}
	}
	return fmt.Sprintf("%02X%02X%02X", c.R, c.G, c.B)
}

// axisInk is the text of an axis; the usual one is too faint to print.
var axisInk = excelize.Font{Color: "404040", Size: 10}

// markers tell series apart without colours.
var markers = []string{"circle", "square", "diamond", "triangle", "x", "star"}

// The size of a chart in pixels; the height fits chartRows.
const (
	chartWidth  = 660
	chartHeight = 380
	chartGap    = 24
)

var chartTypes = map[ChartForm]excelize.ChartType{
	Columns: excelize.Col, Stacked: excelize.ColStacked, Rows: excelize.Bar, Lines: excelize.Line, Pie: excelize.Pie,
}

// chart draws the ith chart of a sheet at a row; charts stand side by side.
func (w *writer) chart(c Chart, i, row int) error {
	var main, second, bounds []ChartSeries
	for _, s := range c.Series {
		switch {
		case s.Second:
			second = append(second, s)
		case s.Bound && c.Form == Lines:
			bounds = append(bounds, s)
		default:
			main = append(main, s)
		}
	}
	drawn := w.part(c, main)
	drawn.Dimension = excelize.ChartDimension{Width: chartWidth, Height: chartHeight}
	column, offset := w.columnAt(i * (chartWidth + chartGap))
	drawn.Format = excelize.GraphicOptions{OffsetX: offset, AltText: content.Sanitize(c.Title)}
	var more []*excelize.Chart
	if len(bounds) > 0 {
		more = append(more, w.part(Chart{Form: Lines}, bounds))
	}
	if len(second) > 0 {
		also := w.part(Chart{Form: Lines}, second)
		also.YAxis = excelize.ChartAxis{Secondary: true, Font: axisInk, NumFmt: excelize.ChartNumFmt{CustomNumFmt: "0"}, Minimum: new(float64)}
		more = append(more, also)
	}
	name, err := excelize.CoordinatesToCellName(column, row)
	if err != nil {
		return err
	}
	return w.file.AddChart(w.name, name, drawn, more...)
}

// columnAt is the column at so many pixels from the left, counted from 1, and how
// far into it they reach.
func (w *writer) columnAt(pixels int) (column, offset int) {
	const digit, air, usual = 7, 5, 64 // of the usual font; a column whose width is not set
	for column = 1; ; column++ {
		width := usual
		if column <= len(w.widths) {
			width = w.widths[column-1]*digit + air
		}
		if pixels < width {
			return column, pixels
		}
		pixels -= width
	}
}

// part is a chart of some of the series.
func (w *writer) part(c Chart, series []ChartSeries) *excelize.Chart {
	grid := c.Form != Pie
	gap, zero := uint(80), 0.0
	part := &excelize.Chart{
		Type:       chartTypes[c.Form],
		Legend:     excelize.ChartLegend{Position: "bottom"},
		PlotArea:   excelize.ChartPlotArea{ShowVal: true, NumFmt: excelize.ChartNumFmt{SourceLinked: true}},
		XAxis:      excelize.ChartAxis{ReverseOrder: c.Form == Rows, Font: axisInk},
		YAxis:      excelize.ChartAxis{MajorGridLines: grid, Font: axisInk, Minimum: &zero, NumFmt: excelize.ChartNumFmt{CustomNumFmt: "#,##0"}},
		GapWidth:   &gap,
		VaryColors: new(bool),
	}
	if c.Title != "" {
		part.Title = excelize.ChartTitle{Paragraph: []excelize.RichTextRun{{Text: content.Sanitize(c.Title), Font: &excelize.Font{Size: 13, Bold: true}}}}
	}
	if len(series) == 1 && c.Form != Pie {
		part.Legend.Position = "none"
	}
	full := 100
	if c.Form == Stacked || len(series) == 2 && series[1].Bound && !series[0].Bound {
		part.Overlap = &full // where one has a column the other has none
	}
	for _, s := range series {
		part.Series = append(part.Series, w.series(c.Form, s))
	}
	if c.Form == Pie && len(series) == 1 {
		for i := range w.ranges[series[0].Table].last - w.ranges[series[0].Table].head {
			part.Series[0].DataPoint = append(part.Series[0].DataPoint, excelize.ChartDataPoint{Index: i, Fill: solid(colour(i, false))})
		}
	}
	return part
}

func solid(colour string) excelize.Fill {
	return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
}

// series refers to the cells of a column.
func (w *writer) series(form ChartForm, s ChartSeries) excelize.ChartSeries {
	at := w.ranges[s.Table]
	cells := func(column, from, to int) string {
		letter, _ := excelize.ColumnNumberToName(column + 1) // the table has it
		return fmt.Sprintf("'%s'!$%s$%d:$%s$%d", w.name, letter, from, letter, to)
	}
	name, _, _ := strings.Cut(cells(s.Column, at.head, at.head), ":")
	out := excelize.ChartSeries{
		Name: name, Categories: cells(0, at.head+1, at.last), Values: cells(s.Column, at.head+1, at.last), Fill: solid(colour(s.Colour, false)),
	}
	if s.Bound {
		out.Fill = solid(colour(s.Colour, true))
	}
	if form != Lines {
		return out
	}
	out.Line = excelize.LineOptions{Type: excelize.LineSolid, Width: 2}
	out.Marker = excelize.ChartMarker{Symbol: markers[s.Colour%len(markers)], Size: 8, Fill: out.Fill, Border: excelize.LineOptions{Type: excelize.LineSolid, Fill: solid(colour(s.Colour, false))}}
	if s.Second || s.Bound {
		out.Line = excelize.LineOptions{Type: excelize.LineNone}
	}
	return out
}
