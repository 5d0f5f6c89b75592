package command

import (
	"slices"
	"strings"

	"yunlan/content/lang"
	"yunlan/ui/text"
)

// Grid is a table for a person: columns aligned, long cells wrapped, none cut.
type Grid struct {
	Header []string
	Rows   [][]string
}

// narrowest is the least width of a wrapped column in cells: seven Chinese characters.
const narrowest = 14

// Set sets the grid within the layout's width, or as cards if the columns would be
// too narrow. Without a width nothing is wrapped.
func (g Grid) Set(l Layout) string {
	g = g.clean()
	natural := g.natural()
	widths := natural
	if l.Width > 0 {
		widths = narrowed(natural, l.Width-Gutter*(len(natural)-1))
	}
	if widths == nil {
		return g.cards(l)
	}
	var out strings.Builder
	out.WriteString(gridLine(g.Header, widths, l.Paint.Title))
	apart := !slices.Equal(widths, natural) // blank lines between wrapped rows
	for _, row := range g.Rows {
		if apart {
			out.WriteString("\n")
		}
		out.WriteString(gridLine(row, widths, l.Paint.Plain))
	}
	return out.String()
}

// clean puts every cell on one line.
func (g Grid) clean() Grid {
	header, rows := oneLines(g.Header), make([][]string, len(g.Rows))
	for i, row := range g.Rows {
		rows[i] = oneLines(row)
	}
	return Grid{header, rows}
}

func oneLines(cells []string) []string {
	out := make([]string, len(cells))
	for i, cell := range cells {
		out[i] = OneLine(cell)
	}
	return out
}

// natural is the width of each column with every cell on one line.
func (g Grid) natural() []int {
	widths := make([]int, len(g.Header))
	for _, row := range append([][]string{g.Header}, g.Rows...) {
		for i, cell := range row {
			widths[i] = max(widths[i], text.Width(cell, 1))
		}
	}
	return widths
}

// narrowed shrinks the widest columns until all fit into total cells; nil if one would
// get too narrow.
func narrowed(natural []int, total int) []int {
	widths := slices.Clone(natural)
	for limit := slices.Max(natural); sum(widths) > total; limit-- {
		if limit < narrowest {
			return nil
		}
		for i := range widths {
			widths[i] = min(widths[i], limit)
		}
	}
	return widths
}

func sum(numbers []int) int {
	total := 0
	for _, n := range numbers {
		total += n
	}
	return total
}

// gridLine sets one row; it is as high as its highest cell.
func gridLine(cells []string, widths []int, paint func(string) string) string {
	columns, height := make([][]string, len(cells)), 0
	for i, cell := range cells {
		columns[i] = Wrapped(cell, widths[i])
		height = max(height, len(columns[i]))
	}
	var b strings.Builder
	for at := range height {
		var line strings.Builder
		for i, column := range columns {
			part := ""
			if at < len(column) {
				part = column[at]
			}
			if i < len(columns)-1 { // the last needs no padding
				part = text.Pad(part, widths[i]+Gutter, 1)
			}
			line.WriteString(part)
		}
		b.WriteString(paint(strings.TrimRight(line.String(), " ")) + "\n")
	}
	return b.String()
}

// Wrapped is text in lines of width cells; with 0 it stays one.
func Wrapped(cell string, width int) []string {
	if width == 0 || text.Width(cell, 1) <= width {
		return []string{cell}
	}
	var lines []string
	for _, line := range text.Wrap(cell, text.Options{Width: width, Spacing: text.SpacingKeep}) {
		lines = append(lines, line.Text())
	}
	return lines
}

// cards sets each cell on a line of its own after the name of its column.
func (g Grid) cards(l Layout) string {
	cards := make([]string, len(g.Rows))
	for i, row := range g.Rows {
		for k, cell := range row {
			if cell != "" {
				cards[i] += l.Lines(g.Header[k]+lang.Colon.String()+cell, text.Options{Hang: 4, Spacing: text.SpacingKeep}, l.Paint.Plain)
			}
		}
	}
	return strings.Join(cards, "\n")
}
