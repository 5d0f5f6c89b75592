package content

import (
	"strconv"
	"strings"
)

// rows rebuilds the rows of a table; nil if they cannot be told apart. Every row
// has one cell that is recognised by its shape, a date or a number: the anchor.
// What stands before it is the first column, what follows fills the columns after.
func (p *parser) rows(table ID, columns []Cell, body []line) []Block {
	anchors := findAnchors(body)
	if len(anchors) == 0 {
		return nil
	}
	t := rowReader{parser: p, table: table, columns: columns, body: body, labelMax: labelWidth(body)}
	starts := make([]int, len(anchors)+1)
	for k, a := range anchors {
		if k > 0 {
			starts[k] = t.rowStart(anchors[k-1].line, a)
		}
		t.labelled = t.labelled || starts[k] < a.line || a.label != ""
	}
	starts[len(anchors)] = len(body)
	for k, a := range anchors {
		t.row(starts[k], a, starts[k+1])
	}
	return t.done
}

// rowReader builds the rows of one table.
type rowReader struct {
	*parser
	table    ID
	columns  []Cell
	body     []line
	labelMax int  // width that a label may have
	labelled bool // a column stands before the anchor's
	done     []Block
}

// rowStart walks back from an anchor over the lines of its label: short ones
// that do not end the cell before.
func (t *rowReader) rowStart(previous int, a anchor) int {
	start := a.line
	for start > previous+1 && a.label == "" {
		l := t.body[start-1]
		if l.width > t.labelMax || sentenceLike(l.text) {
			break
		}
		start--
	}
	return start
}

// row reads the lines from start to end, one row with the anchor a.
func (t *rowReader) row(start int, a anchor, end int) {
	r := rowBuilder{composer: composer{parser: t.parser}, columns: t.columns}
	if t.labelled {
		label := t.body[start:a.line:a.line]
		if a.label != "" {
			label = append(label, t.piece(a.line, a.label))
		}
		if len(label) == 0 && len(t.done) > 0 {
			r.merged(t.done[len(t.done)-1].Cells[0].Text)
		} else {
			r.cell(label)
		}
	}
	cells := []line{t.piece(a.line, a.text)}
	if a.rest != "" {
		cells = append(cells, t.piece(a.line, a.rest))
	}
	r.remaining(append(cells, t.body[a.line+1:end]...))
	b := r.finish()
	b.ID = t.table + "r" + ID(strconv.Itoa(len(t.done)+1))
	b.Kind, b.Parent, b.Source = Row, t.table, spans(t.body[start:end])
	b.Page = t.label(t.body[start].page)
	t.done = append(t.done, b)
}

// piece is a part of line i.
func (t *rowReader) piece(i int, text string) line {
	l := t.body[i]
	l.text, l.width = text, cells(text)
	return l
}

// rowBuilder fills the cells of a row from left to right.
type rowBuilder struct {
	composer
	columns []Cell
	cells   []Cell
}

func (r *rowBuilder) cell(lines []line) {
	if len(lines) > 0 {
		r.begin()
	}
	from := r.text.Len()
	for _, l := range lines {
		r.line(l)
	}
	r.put(r.text.String()[from:], false)
}

func (r *rowBuilder) merged(text string) {
	r.text.WriteString(text)
	r.put(text, true)
}

// begin separates cells by one space; empty ones leave none.
func (r *rowBuilder) begin() {
	if r.text.Len() > 0 {
		r.text.WriteByte(' ')
	}
	r.last = ' '
}

func (r *rowBuilder) put(text string, merged bool) {
	column := r.columns[min(len(r.cells), len(r.columns)-1)].Column
	r.cells = append(r.cells, Cell{Column: column, Text: text, Merged: merged})
}

// remaining distributes lines, the anchor first, over the columns that are still
// empty; the last column takes what is left.
func (r *rowBuilder) remaining(lines []line) {
	for n := 1; len(r.cells) < len(r.columns)-1; n = cellEnd(lines) {
		r.cell(lines[:n])
		lines = lines[n:]
	}
	r.cell(lines)
}

// cellEnd returns the number of lines in the first of several cells. A title
// in brackets ends where they close, other text where a line stops short.
func cellEnd(lines []line) int {
	widest, opener := 0, ""
	for i, l := range lines {
		if i == 0 && strings.HasPrefix(l.text, "《") {
			opener = "》"
		}
		if opener != "" && strings.HasSuffix(l.text, opener) {
			return i + 1
		}
		widest = max(widest, l.width)
	}
	for i, l := range lines {
		if i+1 < len(lines) && l.width+firstWord(lines[i+1].text) <= widest {
			return i + 1
		}
	}
	return min(1, len(lines))
}

func (r *rowBuilder) finish() Block {
	b := r.block()
	b.Cells = r.cells
	return b
}
