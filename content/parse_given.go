package content

import (
	"strconv"
	"strings"
	"unicode"

	"yunlan/content/shape"
)

// isRow reports whether line i is a row of a table that the source knows.
func (p *parser) isRow(i int) bool { return i < len(p.lines) && p.lines[i].src.Cells != nil }

// rowsOf reads the rows of a table that the source knows. A caption on the line
// before is its own.
func (p *parser) rowsOf(i int) int {
	end := i
	for p.isRow(end) && (end == i || p.lines[end].src.Style != shape.Head) {
		end++
	}
	if end == i {
		return i
	}
	p.closeParagraph()
	head, body := p.tableHead(i), p.lines[i:end]
	columns := 0
	for _, l := range body {
		columns = max(columns, len(l.src.Cells))
	}
	for k := range columns {
		head.Cells = append(head.Cells, Cell{Column: strconv.Itoa(k + 1)})
	}
	if p.lines[i].src.Style == shape.Head {
		for k, c := range p.lines[i].src.Cells {
			head.Cells[k] = Cell{Column: c, Text: c}
		}
		head.Source, body = append(head.Source, spans(p.lines[i:i+1])...), body[1:]
	}
	blocks := []Block{head}
	for k, l := range body {
		blocks = append(blocks, p.givenRow(head, k+1, l))
	}
	p.add(blocks...)
	return end
}

// tableHead begins the table whose rows begin at line i: the caption above them,
// taken back from the blocks, or a table without one.
func (p *parser) tableHead(i int) Block {
	if n := len(p.paper.Blocks); n > 0 && i > 0 {
		b := p.paper.Blocks[n-1]
		if b.Kind == Table && b.Cells == nil && b.Source[len(b.Source)-1].End == p.lines[i-1].end() {
			p.paper.Blocks = p.paper.Blocks[:n-1]
			return b
		}
	}
	p.tables++
	return Block{ID: ID("表u" + strconv.Itoa(p.tables)), Kind: Table, Page: p.label(p.lines[i].page)}
}

func (p *parser) givenRow(table Block, n int, l line) Block {
	b := Block{
		ID: table.ID + "r" + ID(strconv.Itoa(n)), Kind: Row, Parent: table.ID,
		Text: l.text, Page: p.label(l.page), Source: spans([]line{l}),
	}
	for k, c := range table.Cells {
		cell := Cell{Column: c.Column}
		if k < len(l.src.Cells) {
			cell.Text = l.src.Cells[k]
		}
		b.Cells = append(b.Cells, cell)
	}
	return b
}

// countNotes numbers the footnotes that the source knows by their labels.
func (p *parser) countNotes() {
	n := 0
	p.notes.byLabel = map[string]int{}
	for _, l := range p.lines {
		if l.src.Style == shape.Note {
			n++
			p.notes.byLabel[l.src.Label] = n
		}
	}
	delete(p.notes.byLabel, "")
	p.notes.given = n
}

func noteID(n int) ID { return ID("注" + strconv.Itoa(n)) }

// noteOf reads a footnote that the source knows.
func (p *parser) noteOf(i int) int {
	l := p.lines[i]
	if l.src.Style != shape.Note {
		return i
	}
	p.notes.last++
	b := p.compose([]line{l}, 0)
	b.ID, b.Kind, b.Label = noteID(p.notes.last), Footnote, strconv.Itoa(p.notes.last)
	p.closeParagraph()
	p.add(b)
	return i + 1
}

// describe takes the title, author, publisher and date that the file gives; without a
// title the first line that reads like one of a document stands for it.
func (p *parser) describe() {
	paper, meta := p.paper, p.doc.Meta
	paper.Author, paper.Publisher = Collapse(meta.Author), Collapse(meta.Publisher)
	paper.Imprint.Date = Collapse(meta.Date)
	paper.Lost = p.doc.Lost
	if paper.Title == "" {
		paper.Title = Collapse(meta.Title)
	}
	if paper.Title != "" {
		return
	}
	if p.doc.Flow != shape.Ruled || p.doc.Pages != nil {
		paper.Title = p.titleLine()
	}
}

// titleLines is how many lines are looked through for the title.
const titleLines = 30

// titleLine is the first line whose last word is what documents call themselves,
// else the first that is neither a sentence nor a mere word; "" for none.
func (p *parser) titleLine() string {
	first := ""
	for _, l := range p.lines[:min(len(p.lines), titleLines)] {
		if l.src.Cells != nil || strings.ContainsRune(l.text, unicode.ReplacementChar) || sentenceLike(l.text) || l.width > maxTitle/2*2 || readNumber(l.text).form != 0 {
			continue
		}
		if calledDocument(l.text) {
			return l.text
		}
		if first == "" && l.width >= 12 && l.width <= maxTitle {
			first = l.text
		}
	}
	return first
}

// calledDocument reports a title that ends with what documents are called.
func calledDocument(s string) bool {
	s = strings.ToLower(strings.TrimRight(s, "》”0123456789（）()年.版 "))
	for _, noun := range []string{"报告", "白皮书", "蓝皮书", "手册", "指南", "规划", "纲要", "条例", "办法", "意见", "方案", "通知", "标准", "white paper", "whitepaper", "report", "manual", "handbook", "guide"} {
		if strings.HasSuffix(s, noun) {
			return true
		}
	}
	return false
}
