package content

import "maps"

// Correction is what a reader says of the heading of a section: how many levels it
// stands lower (more than 0) or higher than it was read, or that it is none.
type Correction struct {
	Section ID   `json:"section"`
	Levels  int  `json:"levels"`
	None    bool `json:"none"`
}

// Corrected is the paper as it was read with its headings as a reader says, one after
// the other: what stands below one
// moves with it, and the text of what is no heading goes to the section before. Every
// ID stays, so that places, notes and marks hold; only the sections change. The first
// section is never taken away. p itself is unchanged.
func (p *Paper) Corrected(said []Correction) *Paper {
	if p.asRead != nil {
		p = p.asRead
	}
	if len(said) == 0 {
		return p
	}
	all := map[ID]Correction{}
	for _, c := range said {
		was := all[c.Section]
		all[c.Section] = Correction{c.Section, was.Levels + c.Levels, was.None || c.None}
	}
	c := corrector{of: all, paper: *p, levels: map[ID]int{}}
	c.paper.asRead = p
	c.paper.Blocks = append([]Block(nil), p.Blocks...)
	c.paper.Sections = nil
	c.paper.guessed = maps.Clone(p.guessed)
	for _, s := range p.Sections {
		c.section(s)
	}
	c.paper.count()
	return &c.paper
}

// corrector builds the sections anew, in reading order.
type corrector struct {
	of     map[ID]Correction
	paper  Paper
	levels map[ID]int // how far each section moved
	open   []int      // indices of the sections that are open, the outermost first
}

func (c *corrector) section(s Section) {
	said, asked := c.of[s.ID]
	moved := c.levels[s.Parent]
	if asked {
		moved += said.Levels
		delete(c.paper.guessed, s.ID)
	}
	c.levels[s.ID] = moved
	if n := len(c.paper.Sections); asked && said.None && n > 0 {
		c.dissolve(s, &c.paper.Sections[n-1])
		return
	}
	level := min(max(s.Level+moved, 1), maxLevel)
	for len(c.open) > 0 && c.paper.Sections[c.open[len(c.open)-1]].Level >= level {
		c.open = c.open[:len(c.open)-1]
	}
	s.Level, s.Parent, s.Children = min(level, len(c.open)+1), "", nil
	if k := len(c.open); k > 0 {
		above := &c.paper.Sections[c.open[k-1]]
		s.Parent = above.ID
		above.Children = append(above.Children, s.ID)
	}
	c.open = append(c.open, len(c.paper.Sections))
	c.paper.Sections = append(c.paper.Sections, s)
}

// dissolve gives the blocks of a section to the one before; its heading is a paragraph
// of it, with its number.
func (c *corrector) dissolve(s Section, before *Section) {
	c.levels[s.ID]-- // what stood below it moves up to its place
	before.Blocks.End = s.Blocks.End
	for i := s.Blocks.Start; i < s.Blocks.End; i++ {
		b := &c.paper.Blocks[i]
		b.Section = before.ID
		if b.Kind == Heading {
			b.Kind = Paragraph
			b.Text, b.Notes, b.Links = b.Label+b.Text, shifted(b.Notes, len(b.Label)), shifted(b.Links, len(b.Label))
			b.Label = ""
		}
	}
}

func shifted(marks []Mark, by int) []Mark {
	out := make([]Mark, len(marks))
	for i, m := range marks {
		out[i] = Mark{m.Start + by, m.End + by, m.Target}
	}
	return out
}
