package content

import (
	"slices"

	"yunlan/content/shape"
)

// ID names a place in the paper for people and scripts; it never changes
// between runs. Sections: "0" is 前言 (or, without a heading block, whatever
// text a paper has before its first heading), "1" a chapter, "2.3" its third
// section.
// Blocks: "2.3p4" is the fourth paragraph of 2.3 (chapters and 前言 have
// paragraphs of their own: "0p1", "3p1"); a heading carries its section's ID;
// "图4" a figure, "图4s" its source; "表1" a table, "表1r3" its third row,
// "表1s" its source; "注2" a footnote.
type ID string

// Kind is the kind of a block. Scripts see these values.
type Kind string

// The kinds of block.
const (
	Heading   Kind = "heading"
	Paragraph Kind = "paragraph"
	Figure    Kind = "figure" // Text is the caption; the picture itself is lost
	Table     Kind = "table"  // Text is the caption; the rows follow as blocks
	Row       Kind = "row"    // Text is the cells joined by one space
	Source    Kind = "source" // Text is what follows 来源：
	Footnote  Kind = "footnote"
)

// Span is a half-open range of byte offsets.
type Span struct{ Start, End int }

// Paper is the parsed text. It is immutable after Parse: share it freely and
// never write to its slices.
type Paper struct {
	Doc       string       // SHA-256 of the file it was read from; "" for the bundled paper
	Title     string       // 云计算白皮书（2023年）, from the running header
	Author    string       // who wrote it, "" where that is the publisher or is not known
	Publisher string       // 中国信息通信研究院
	Imprint   Imprint      // 北京, 2023; for citations
	Sections  []Section    // reading order, 前言 first
	Blocks    []Block      // reading order, headings included
	Pages     []Page       // printed order: I, II, 1 … 40
	Furniture []Span       // of Raw: running headers and page numbers, left out of the flow
	Lost      []shape.Loss // what the file has and could not be read
	Raw       string       // the sanitised source that every Block.Source points into

	byID   map[ID]int // index into Blocks; a section's ID finds its heading
	length length

	asRead *Paper // before the reader corrected headings; nil for that one

	guessed map[ID]bool // sections whose headings were found by their look
}

// Bundled reports the paper that comes with the program, whose state has no document's
// hash. What was gathered about a paper by hand (policies, numbers, terms, routes) is
// of its edition (data/edition).
func (p *Paper) Bundled() bool { return p.Doc == "" }

// Unread is how many pages of the file were not read, because reading was stopped or
// goes on elsewhere.
func (p *Paper) Unread() int { return p.lost(shape.Unread) }

// Garbled is how many letters the fonts of the file give wrong: what holds them may not
// be found.
func (p *Paper) Garbled() int { return p.lost(shape.Garbled) }

func (p *Paper) lost(reason shape.Reason) int {
	n := 0
	for _, l := range p.Lost {
		if l.Reason == reason {
			n += l.Count
		}
	}
	return n
}

// Part reports that the file was not read to its end.
func (p *Paper) Part() bool {
	return slices.ContainsFunc(p.Lost, func(l shape.Loss) bool { return l.Reason == shape.Unread || l.Reason == shape.Rest })
}

// Guessed reports that a heading was found by its number and look: the file does
// not say that it is one.
func (p *Paper) Guessed(section ID) bool { return p.guessed[section] }

// Section is 前言 or anything with a numbered heading.
type Section struct {
	ID       ID
	Parent   ID     // "" for 前言 and chapters
	Level    int    // 1 for 前言 and chapters, 2 for sections
	Number   string // as printed: "一、", "（三）", "" for 前言
	Title    string // without the number
	Page     string // printed page of the heading
	Blocks   Span   // of Paper.Blocks: heading, then the section's own blocks (children excluded)
	Children []ID
}

// Block is one unit of reading. All offsets into Text are bytes.
type Block struct {
	ID      ID
	Kind    Kind
	Section ID     // the innermost section that holds it
	Parent  ID     // the figure of a source, the table of a row or source; else ""
	Label   string // as printed: "图 4", "表 1", "2" (footnote), "（三）" (heading); else ""
	Text    string // lines joined; footnote markers removed
	Page    string // printed page on which the block starts
	Breaks  []PageBreak
	Notes   []Mark  // footnote markers; Target is "注N"
	Links   []Mark  // mentions of figures and tables ("如图 7所示"); Target is "图7"
	Topics  []Topic // run-in topics (模式层面， / 一是…), navigable
	Cells   []Cell  // of a Row, one for each column
	Source  []Span  // of Paper.Raw, in order: the bytes this block was read from
}

// PageBreak says that a new printed page starts at Offset of the block's Text.
type PageBreak struct {
	Offset int
	Page   string
}

// Mark is a reference inside a block's Text to another block. A footnote
// marker has no width (Start == End): it stood there before it was removed.
type Mark struct {
	Start, End int
	Target     ID
}

// Topic is a run-in heading: a phrase inside a paragraph that opens a part of it.
// Start is where it begins, End the end of its first sentence.
type Topic struct {
	Start, End int
	Marker     string // "模式层面，", "一是", "另一方面，"
	Kind       TopicKind
}

// TopicKind is the rank of a run-in topic.
type TopicKind string

// The kinds of topic: what opens a paragraph, what opens a part of it, and an
// item of an enumeration.
const (
	Lead TopicKind = "lead"
	Sub  TopicKind = "sub"
	Enum TopicKind = "enum"
)

// Cell is one cell of a table row. A merged region is printed once and spans
// rows: Merged is true where the value was printed in an earlier row.
type Cell struct {
	Column string // header of the column: 省市, 时间, 相关政策, 重点内容
	Text   string
	Merged bool
}

// Repeated is the length of the beginning of a row's Text that an earlier row
// prints: its merged cells, in bytes. A count of what is printed leaves it out.
func (b Block) Repeated() int {
	n := 0
	for _, c := range b.Cells {
		if !c.Merged {
			break
		}
		n += len(c.Text)
	}
	return n
}

// Page is a printed page.
type Page struct {
	Label string // "I", "12"
	Start int    // byte offset in Raw at which it begins
	First ID     // the first block with text on it; "" for a page of furniture alone
}

// Columns returns a table's column headers in order, nil for other blocks.
func (p *Paper) Columns(table ID) []string {
	b, _ := p.Block(table)
	var names []string
	for _, c := range b.Cells {
		names = append(names, c.Column)
	}
	return names
}

// Rows returns the rows of a table in order.
func (p *Paper) Rows(table ID) []Block {
	var rows []Block
	for _, b := range p.Blocks {
		if b.Kind == Row && b.Parent == table {
			rows = append(rows, b)
		}
	}
	return rows
}

// Block finds a block by ID; a section's ID finds its heading.
func (p *Paper) Block(id ID) (Block, bool) {
	i, ok := p.byID[id]
	if !ok {
		return Block{}, false
	}
	return p.Blocks[i], true
}

// Index returns a block's position in Blocks, -1 when there is none.
func (p *Paper) Index(id ID) int {
	if i, ok := p.byID[id]; ok {
		return i
	}
	return -1
}

// Section finds a section by ID.
func (p *Paper) Section(id ID) (Section, bool) {
	for _, s := range p.Sections {
		if s.ID == id {
			return s, true
		}
	}
	return Section{}, false
}

// PageAt returns the printed page on which byte offset of b's Text stands.
func (b Block) PageAt(offset int) string {
	page := b.Page
	for _, br := range b.Breaks {
		if br.Offset <= offset {
			page = br.Page
		}
	}
	return page
}

// SourceOf returns the source block of a figure or table.
func (p *Paper) SourceOf(id ID) (Block, bool) { return p.Block(id + "s") }
