package content

import (
	"slices"
	"strconv"

	"yunlan/content/numeral"
	"yunlan/content/shape"
)

// sheet is a printed page while it is read.
type sheet struct {
	start  int // byte offset in Raw of its first line
	number int // the page number printed on it, 0 when there is none
	label  string
	given  int // index into the document's pages
}

// pageGap is the number of blank lines that stands for a page break.
const pageGap = 3

// splitPages takes the pages of the document, or finds the page breaks of ruled
// text: a line with exactly one leading space, or three blank lines where the
// paper has fewer between its lines.
func (p *parser) splitPages() {
	if p.doc.Pages != nil {
		p.givenPages()
		return
	}
	if p.doc.Flow != shape.Ruled {
		return
	}
	for i := range p.lines {
		l := &p.lines[i]
		broken := l.gap >= pageGap && l.gap > p.gap
		if i == 0 || broken || l.lead == 1 {
			p.pages = append(p.pages, sheet{start: l.at - l.lead})
		}
		l.page = len(p.pages) - 1
	}
}

// givenPages takes the pages that hold text from the document.
func (p *parser) givenPages() {
	last := -1
	for i := range p.lines {
		l := &p.lines[i]
		if l.src.Page != last || i == 0 {
			last = l.src.Page
			p.pages = append(p.pages, sheet{start: l.at - l.lead, label: p.doc.Pages[last].Label, given: last})
		}
		l.page = len(p.pages) - 1
	}
}

// labelPages names the pages as they are numbered in print: Roman before page
// 1, and from there on counted, corrected by every number that was printed.
func (p *parser) labelPages() {
	if len(p.pages) > 0 && slices.ContainsFunc(p.doc.Pages, func(s shape.Page) bool { return s.Label != "" }) {
		return // by the file
	}
	first := p.firstNumbered()
	number := 0
	for i := range p.pages {
		s := &p.pages[i]
		switch {
		case i < first:
			s.label = numeral.Roman(i + 1)
			continue
		case i == first && first == 0:
			number = p.numberOfFirst()
		case s.number > number:
			number = s.number
		default:
			number++
		}
		s.label = strconv.Itoa(number)
	}
}

// firstNumbered is the index of the page that counts as page 1: counted back
// from the first printed number, else the page of the first chapter.
func (p *parser) firstNumbered() int {
	for i, s := range p.pages {
		if s.number > 0 {
			return max(0, i-s.number+1)
		}
	}
	for i, l := range p.lines {
		if number, _ := chapterNumber(l.text); number == 1 && p.topOfPage(i) {
			return l.page
		}
	}
	return 0
}

// numberOfFirst is the number of the first page when no page comes before 1.
func (p *parser) numberOfFirst() int {
	for i, s := range p.pages {
		if s.number > 0 {
			return max(1, s.number-i)
		}
	}
	return 1
}

// topOfPage reports whether line i is the first of its page.
func (p *parser) topOfPage(i int) bool {
	return i == 0 || p.lines[i-1].page != p.lines[i].page
}

// label is the printed label of a page.
func (p *parser) label(page int) string {
	if page >= len(p.pages) {
		return "" // the document has no pages
	}
	return p.pages[page].label
}

// firstBlocks fills Paper.Pages with the first block that has text on each.
func (p *parser) firstBlocks() {
	paper := p.paper
	if len(p.pages) == 0 {
		return
	}
	paper.Pages = make([]Page, len(p.pages))
	begins := make(map[int]ID, len(p.lines)) // line offset → block
	for _, b := range paper.Blocks {
		for _, s := range b.Source {
			begins[s.Start] = b.ID
		}
	}
	for i, s := range p.pages {
		paper.Pages[i] = Page{Label: s.label, Start: s.start}
	}
	for i, l := range p.lines {
		if p.topOfPage(i) {
			paper.Pages[l.page].First = begins[l.at]
		}
	}
}
