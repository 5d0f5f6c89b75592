package content

import (
	"slices"
	"strconv"
	"strings"

	"yunlan/content/shape"
)

// removeFurniture takes running headers, footers and page numbers out of the
// lines. They are known by position: the first or last lines of a page, short,
// and either repeated on other pages or standing beside a bare number.
func (p *parser) removeFurniture() {
	if p.doc.Flow == shape.Printed {
		return // its source knows them by their places
	}
	f := furniture{parser: p, seen: map[string]int{}, drop: map[int]bool{}}
	bounds := f.bounds()
	for _, b := range bounds {
		f.seen[p.lines[b.Start].text]++
		if last := b.End - 1; last > b.Start {
			f.seen[p.lines[last].text]++
		}
	}
	for _, b := range bounds {
		f.top(b)
		f.bottom(b)
	}
	p.dropLines(f.drop)
	if p.paper.Title == "" {
		p.paper.Title = f.title
	}
}

// furniture is the search for headers and page numbers.
type furniture struct {
	*parser
	seen  map[string]int // how often a text stands at the edge of a page
	drop  map[int]bool   // indices of lines that are furniture
	title string         // the running header
}

// bounds returns the range of lines of each page.
func (f *furniture) bounds() []Span {
	spans := make([]Span, 0, len(f.pages))
	for i := range f.lines {
		if f.topOfPage(i) {
			spans = append(spans, Span{i, i})
		}
		spans[len(spans)-1].End = i + 1
	}
	return spans
}

// top drops a header, a page number, or both in either order. The first page
// has no break before it, so there only a repeated header is certain.
func (f *furniture) top(page Span) {
	i, next := page.Start, page.Start+1
	switch {
	case f.repeated(i):
	case i == 0:
		return
	case f.number(i) > 0:
	case next < page.End && f.number(next) > 0 && f.headerLike(i):
	default:
		return
	}
	f.take(i)
	if next >= page.End {
		return
	}
	if f.number(i) > 0 && f.repeated(next) || f.number(i) == 0 && f.number(next) > 0 {
		f.take(next)
	}
}

// bottom drops a page number or a repeated footer at the end of a page.
func (f *furniture) bottom(page Span) {
	last := page.End - 1
	if page.End == len(f.lines) || last == page.Start || f.drop[last] {
		return
	}
	if f.number(last) > 0 || f.repeated(last) {
		f.take(last)
	}
}

func (f *furniture) take(i int) {
	f.drop[i] = true
	if n := f.number(i); n > 0 {
		f.pages[f.lines[i].page].number = n
	} else if f.title == "" {
		f.title = f.lines[i].text
	}
}

func (f *furniture) repeated(i int) bool {
	return f.seen[f.lines[i].text] > 1 && f.headerLike(i) && f.number(i) == 0
}

// headerLike reports a short line that is neither a sentence nor structure.
func (f *furniture) headerLike(i int) bool {
	l := f.lines[i]
	return l.width < f.mode-4 && !endsSentence(l.text) && !structural(l.text)
}

// number is the page number that line i consists of, else 0: bare, or between
// dashes.
func (f *furniture) number(i int) int {
	digits := strings.Trim(f.lines[i].text, "-–— ")
	if len(digits) > 3 || digits == "" || digits[0] < '0' || digits[0] > '9' {
		return 0
	}
	n, err := strconv.Atoi(digits)
	if err != nil {
		return 0
	}
	return n
}

// dropLines moves lines from the flow to Paper.Furniture.
func (p *parser) dropLines(drop map[int]bool) {
	for i, l := range p.lines {
		if drop[i] {
			p.paper.Furniture = append(p.paper.Furniture, Span{l.at, l.end()})
		}
	}
	i := -1
	p.lines = slices.DeleteFunc(p.lines, func(line) bool { i++; return drop[i] })
}
