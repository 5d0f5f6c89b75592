package content

import "strings"

// table reads a caption, the line of column names under it, the rows and the
// source. The extractor puts one cell under another; rows that cannot be rebuilt
// stay paragraphs.
func (p *parser) table(i int) int {
	if !p.mayBegin(i) && !p.topOfPage(i) {
		return i
	}
	end := p.captionEnd(i, "表")
	if end == i {
		return i
	}
	blocks := p.captioned(Span{i, end}, Span{})
	if p.isRow(end) { // the source knows the rows: rowsOf reads them
		p.add(blocks...)
		return end
	}
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

// outside reports a line that cannot be part of a cell: it begins another block.
func (p *parser) outside(i int) bool {
	text := p.lines[i].text
	if n, _ := sectionNumber(text); n > 0 { // a cell may hold （一） too
		return n > p.place.last(bracketForm) && !sentenceLike(text)
	}
	return structural(text)
}
