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
	sorts() (list []origin, of belonging) // one passage of each sort, and of which each is
	read(n int) (stored, error)
}

// origin is where a passage stands: what filters and facets ask for.
type origin struct {
	kind             content.Kind
	section, chapter content.ID
	sort             int32 // passages of one kind and section are of one sort
	document         int32 // of a Collection's list
}

// belonging tells of a passage what origin does, quick enough for very many.
type belonging func(n int) (sort, document int32)

// stored is a passage as a corpus holds it.
type stored struct {
	title string // of the innermost section
	block content.Block
}

// onePaper is a paper in memory.
type onePaper struct {
	*content.Paper
	sections map[content.ID]heading
	origins  []origin
	sorted   sorts
}

// sorts numbers the sorts of passages: what is asked of each of very many is
// asked once of each sort.
type sorts struct {
	list   []origin
	number map[[2]string]int32 // by kind and section
}

func (s *sorts) of(o origin) origin {
	key := [2]string{string(o.kind), string(o.section)}
	n, ok := s.number[key]
	if !ok {
		if s.number == nil {
			s.number = map[[2]string]int32{}
		}
		n = int32(len(s.list))
		o.sort = n
		s.number[key], s.list = n, append(s.list, o)
	}
	o.sort = n
	return o
}

// heading is what a passage has of the section that it stands in.
type heading struct {
	title   string
	chapter content.ID
}

func newOnePaper(p *content.Paper) onePaper {
	c := onePaper{Paper: p, sections: make(map[content.ID]heading, len(p.Sections)), origins: make([]origin, len(p.Blocks))}
	for _, s := range p.Sections {
		h := heading{s.Title, s.ID}
		if up, ok := c.sections[s.Parent]; ok && s.Parent != "" {
			h.chapter = up.chapter
		}
		c.sections[s.ID] = h
	}
	for n := range p.Blocks {
		b := &p.Blocks[n]
		c.origins[n] = c.sorted.of(origin{kind: b.Kind, section: b.Section, chapter: c.sections[b.Section].chapter})
	}
	return c
}

func (c onePaper) size() int { return len(c.Blocks) }

func (c onePaper) name(n int) string { return strconv.Itoa(n) }

func (c onePaper) number(name string) (n int, ok bool) {
	n, err := strconv.Atoi(name)
	return n, err == nil && n >= 0 && n < c.size()
}

func (c onePaper) origin(n int) origin { return c.origins[n] }

func (c onePaper) sorts() ([]origin, belonging) {
	return c.sorted.list, func(n int) (sort, document int32) { return c.origins[n].sort, c.origins[n].document }
}

func (c onePaper) read(n int) (stored, error) {
	return stored{c.sections[c.Blocks[n].Section].title, c.Blocks[n]}, nil
}

// bytes is the size of the text.
func (c onePaper) bytes() (n int) {
	for i := range c.Blocks {
		n += len(c.Blocks[i].Text)
	}
	return n
}
