package docx

import (
	"strings"

	"yunlan/content/shape"
)

// table is a table while it is read; its cells hold paragraphs.
type table struct {
	rows  int
	cells [][]shape.Line
	cell  []shape.Line // paragraphs of the open cell
	wide  int          // columns that the open cell spans
}

// put adds a line to the cell that is open, or to the document.
func (r *reader) put(lines ...shape.Line) {
	if k := len(r.tables); k > 0 {
		r.tables[k-1].cell = append(r.tables[k-1].cell, lines...)
		return
	}
	r.doc.Lines = append(r.doc.Lines, lines...)
}

// row adds a row of the innermost table. A table within a table, or one cell, which
// is a box around text, gives its paragraphs.
func (r *reader) row() {
	k := len(r.tables)
	if k == 0 {
		return
	}
	t := r.tables[k-1]
	cells := t.cells
	t.cells = nil
	t.rows++
	if k > 1 || len(cells) == 1 {
		r.tables = r.tables[:k-1]
		for _, c := range cells {
			r.put(c...)
		}
		r.tables = append(r.tables, t)
		return
	}
	line := shape.Line{Style: shape.Row}
	for _, c := range cells {
		var texts []string
		for _, l := range c {
			texts = append(texts, l.Text)
		}
		line.Cells = append(line.Cells, strings.Join(texts, " "))
	}
	if t.rows == 1 {
		line.Style = shape.Head
	}
	r.doc.Lines = append(r.doc.Lines, line)
}
