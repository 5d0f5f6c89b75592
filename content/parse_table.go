package content

import (
	"strconv"
	"strings"
)

// table reads a caption, the line of column names under it, the rows, and the
// source. Extraction has taken the cells to pieces, one under another; what
// cannot be put together again stays text.
func (p *parser) table(i int) int {
	if !p.settled() && !p.topOfPage(i) {
		return i
	}
	end := p.captionEnd(i, "表")
	if end == i {
		return i
	}
	blocks := p.captioned(Span{i, end}, Span{})
	columns := p.columns(end)
	if columns == nil {
		p.add(blocks...)
		return end
	}
	head := &blocks[0]
	head.Cells = columns
	head.Source = append(head.Source, spans(p.lines[end:end+1])...)
	stop := p.tableEnd(end + 1)
	rows := p.rows(head.ID, columns, p.lines[end+1:stop])
	if rows == nil {
		p.add(blocks...)
		return end + 1
	}
	blocks = append(blocks, rows...)
	source, next := p.sourceAfter(stop)
	if source.End > source.Start {
		blocks = append(blocks, p.sourceBlock(head.ID, source))
	}
	p.add(blocks...)
	return next
}

// columns reads the line of column names: two or more short words.
func (p *parser) columns(i int) []Cell {
	if i >= len(p.lines) || p.lines[i].width >= p.mode-4 || sentenceLike(p.lines[i].text) {
		return nil
	}
	names := strings.Fields(p.lines[i].text)
	if len(names) < 2 {
		return nil
	}
	cells := make([]Cell, len(names))
	for k, name := range names {
		cells[k] = Cell{Column: name, Text: name}
	}
	return cells
}

// tableEnd returns the line after the table's body: cells are narrower than
// the text around them.
func (p *parser) tableEnd(i int) int {
	for i < len(p.lines) && p.lines[i].width < p.mode-4 && !p.outside(i) {
		i++
	}
	return i
}

// outside reports a line that begins something other than a cell.
func (p *parser) outside(i int) bool {
	text := p.lines[i].text
	if n, _ := sectionNumber(text); n > 0 { // a cell may hold （一） too
		return n > p.place.section && !sentenceLike(text)
	}
	return structural(text)
}

// rows puts the rows together; nil when they cannot be told apart. Every row
// has one cell of a telling shape, a date or a number: the anchor. What stands
// before it is the first column, what follows fills the columns after it.
func (p *parser) rows(table ID, columns []Cell, body []line) []Block {
	anchors := findAnchors(body)
	if len(anchors) == 0 {
		return nil
	}
	t := rowReader{parser: p, table: table, columns: columns, body: body}
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

// anchor is the cell that gives a row away: line is its index, label the text
// before it on that line, rest the text after it.
type anchor struct {
	line              int
	label, text, rest string
}

// findAnchors returns the anchors of a table's body. The first one sets the
// shape that the others must have.
func findAnchors(body []line) []anchor {
	var found []anchor
	shape := ""
	for i, l := range body {
		a, ok := anchorIn(l.text)
		if !ok || shape != "" && shapeOf(a.text) != shape {
			continue
		}
		shape, a.line = shapeOf(a.text), i
		found = append(found, a)
	}
	return found
}

// anchorIn looks for an anchor as the first word of a line, or the second one
// after a short label.
func anchorIn(s string) (anchor, bool) {
	first, rest, _ := strings.Cut(s, " ")
	if shapeOf(first) != "" {
		return anchor{text: first, rest: rest}, true
	}
	second, after, _ := strings.Cut(rest, " ")
	if cells(first) <= 12 && shapeOf(second) != "" {
		return anchor{label: first, text: second, rest: after}, true
	}
	return anchor{}, false
}

// shapeOf reduces a date or number to its shape, 2023.3 and 2022.10 to "9.9";
// "" for other text.
func shapeOf(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			if !strings.HasSuffix(b.String(), "9") {
				b.WriteByte('9')
			}
		case strings.ContainsRune(".-/年月日", r) && b.Len() > 0:
			b.WriteRune(r)
		default:
			return ""
		}
	}
	return b.String()
}

// rowReader builds the rows of one table.
type rowReader struct {
	*parser
	table    ID
	columns  []Cell
	body     []line
	labelled bool // a column stands before the anchor's
	done     []Block
}

// rowStart walks back from an anchor over the lines of its label: short ones
// that do not end the cell before.
func (t *rowReader) rowStart(previous int, a anchor) int {
	start := a.line
	for start > previous+1 && a.label == "" {
		l := t.body[start-1]
		if l.width > 12 || sentenceLike(l.text) {
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

// remaining deals lines, the anchor first, out to the columns that are still
// empty; the last one takes what is left.
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
