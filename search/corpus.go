package search

import (
	"strconv"

	"yunlan/content"
)

// corpus is the text that is searched: one paper in memory, or the documents of
// a Collection on disk. Passages are numbered from 0 in reading order.
type corpus interface {
	size() int
	name(n int) string // of the passage in the index
	number(name string) (n int, ok bool)
	origin(n int) origin
	read(n int) (content.Block, error)
}

// origin is where a passage stands, and what filters and facets ask for.
type origin struct {
	kind             content.Kind
	section, chapter content.ID
	title            string // of the innermost section
	document         int32  // of a Collection's list
}

// onePaper is a paper in memory.
type onePaper struct {
	*content.Paper
	sections map[content.ID]origin
}

func newOnePaper(p *content.Paper) onePaper {
	c := onePaper{p, make(map[content.ID]origin, len(p.Sections))}
	for _, s := range p.Sections {
		at := origin{section: s.ID, chapter: s.ID, title: s.Title}
		if up, ok := c.sections[s.Parent]; ok && s.Parent != "" {
			at.chapter = up.chapter
		}
		c.sections[s.ID] = at
	}
	return c
}

func (c onePaper) size() int { return len(c.Blocks) }

func (c onePaper) name(n int) string { return strconv.Itoa(n) }

func (c onePaper) number(name string) (n int, ok bool) {
	n, err := strconv.Atoi(name)
	return n, err == nil && n >= 0 && n < c.size()
}

func (c onePaper) origin(n int) origin {
	b := &c.Blocks[n]
	at := c.sections[b.Section]
	at.section, at.kind = b.Section, b.Kind
	return at
}

func (c onePaper) read(n int) (content.Block, error) { return c.Blocks[n], nil }

// bytes is the size of the text.
func (c onePaper) bytes() (n int) {
	for i := range c.Blocks {
		n += len(c.Blocks[i].Text)
	}
	return n
}
