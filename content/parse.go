package content

import "yunlan/content/shape"

// Parse reads a hard-wrapped paper as text extractors leave it: blank lines
// between lines, running headers and page numbers within sentences, footnotes
// within paragraphs, captions without their pictures, tables cell by cell.
//
// It never fails: what no rule can place is kept as a paragraph. The
// conservation law: every character of Raw that is not white space is in
// exactly one span of Paper.Furniture or of one Block.Source, and a block says
// neither more nor less than its spans do.
func Parse(raw string) *Paper { return Build(shape.Text(Sanitize(raw), shape.Ruled)) }

// Build makes a paper of what a source read, under the same law: Raw is then the
// sanitised text of all lines. What the source knows (levels, rows, notes) is
// certain; the rest is found as the flow of the document allows.
func Build(doc shape.Doc) *Paper {
	p := &parser{paper: &Paper{}, doc: &doc}
	p.readLines()
	p.countNotes()
	p.splitPages()
	p.removeAsides()
	p.rankHeadings()
	p.removeContents()
	p.removeFurniture()
	p.labelPages()
	p.measureSizes()
	p.describe()
	for i := 0; i < len(p.lines); {
		i = p.step(i)
	}
	p.closeParagraph()
	p.finish()
	return p.paper
}

// parser goes once over the lines. The rules for each kind of block are in files
// of their own; this type is what they share.
type parser struct {
	paper *Paper
	doc   *shape.Doc
	lines []line // lines with text; without furniture once that is removed
	mode  int    // width of line that most of the text has, in cells
	gap   int    // commonest number of blank lines between two lines
	pages []sheet

	open    []line  // lines of the paragraph being read
	pending []Block // what interrupts it, to follow it
	place   outline
	notes   noteCount
	tables  int            // tables without a number
	listed  map[string]int // titles of the contents pages, and their levels
	last    map[string]int // titles, and the last lines with them; made when it is needed

	certainOnly bool // the source knows the headings: none are looked for
	sizes       sizes
}

// noteCount says which footnotes have been met.
type noteCount struct {
	last    int            // number of the last one
	given   int            // how many the source knows
	byLabel map[string]int // labels of those, and their numbers
}

// step applies the first rule that fits line i and returns the next line.
func (p *parser) step(i int) int {
	for _, rule := range []func(int) int{p.heading, p.rowsOf, p.noteOf, p.figure, p.table, p.footnote} {
		if next := rule(i); next > i {
			return next
		}
	}
	p.paragraphLine(i)
	return i + 1
}

// settled reports whether something new may begin: nothing is open, or the
// open paragraph has come to the end of a sentence.
func (p *parser) settled() bool {
	return len(p.open) == 0 || endsSentence(p.open[len(p.open)-1].text)
}

// add adds blocks to the paper, after the open paragraph if they interrupt it
// within a sentence.
func (p *parser) add(blocks ...Block) {
	for i := range blocks {
		blocks[i].Section = p.place.current(p)
	}
	if !p.settled() && p.doc.Flow != shape.Paragraphs {
		p.pending = append(p.pending, blocks...)
		return
	}
	p.closeParagraph()
	p.append(blocks...)
}

// append adds blocks to the paper and to the section that is open.
func (p *parser) append(blocks ...Block) {
	p.paper.Blocks = append(p.paper.Blocks, blocks...)
	for _, b := range blocks {
		p.place.taken[b.ID] = true
	}
	if n := len(p.paper.Sections); n > 0 {
		p.paper.Sections[n-1].Blocks.End = len(p.paper.Blocks)
	}
}

// finish adds what needs the whole paper: marks, the index, the counts.
func (p *parser) finish() {
	paper := p.paper
	p.renumber()
	paper.byID = make(map[ID]int, len(paper.Blocks))
	for i, b := range paper.Blocks {
		paper.byID[b.ID] = i
	}
	p.tieFootnotes()
	for i := range paper.Blocks {
		b := &paper.Blocks[i]
		b.Links = paper.links(b)
		if b.Kind == Paragraph {
			b.Topics = topics(b.Text)
		}
	}
	p.numberedLeads()
	p.firstBlocks()
	paper.count()
}
