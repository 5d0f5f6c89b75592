package command

import (
	"strings"

	"yunlan/ui/chart"
)

// The cells of a chart in text: a narrower one would have no room for bars.
const (
	usualChart = 80
)

// ChartCellsOf returns the options of a chart as wide as the layout, or 80 cells if
// that has no width.
func ChartCellsOf(l Layout, ascii bool) chart.Options {
	width := l.Width
	if width == 0 {
		width = usualChart
	}
	return chart.Options{Width: width, Ambiguous: 1, ASCII: ascii}
}

// PaintRows styles the rows of a chart and trims the spaces at their ends.
func PaintRows(rows []chart.Row, l Layout) string {
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
			b.WriteString(paintPart(part, l.Paint))
		}
		b.WriteString("\n")
	}
	return b.String()
}

func paintPart(part chart.Part, paint Painter) string {
	switch part.Role {
	case chart.Title:
		return paint.Title(part.Text)
	case chart.Ink, chart.Note:
		return paint.Accent(part.Text)
	case chart.Axis:
		return paint.Muted(part.Text)
	}
	return paint.Plain(part.Text)
}
