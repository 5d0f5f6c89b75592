package content

// Rewritten is the same paper in other words: of each section and block, section
// and block return what it says instead. IDs, kinds, order and pages stay; offsets
// in a block are those of its new Text. Raw stays what it was.
func (p *Paper) Rewritten(title, publisher string, section func(Section) Section, block func(Block) Block) *Paper {
	out := *p
	out.Title, out.Publisher = title, publisher
	out.Sections, out.Blocks = make([]Section, len(p.Sections)), make([]Block, len(p.Blocks))
	for i, s := range p.Sections {
		out.Sections[i] = section(s)
	}
	for i, b := range p.Blocks {
		out.Blocks[i] = block(b)
	}
	out.count()
	return &out
}
