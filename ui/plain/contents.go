package plain

import "yunlan/data/edition"

// contents lists the sections; one that is chosen is read.
func (p *Program) contents() error {
	l := list{name: roomContents.String(), head: []string{contentsHead.F(len(p.Paper.Sections))}, page: len(p.Paper.Sections)}
	for _, s := range p.Paper.Sections {
		l.items = append(l.items, paged(p.titled(s), s.Page, ""))
	}
	l.open = func(i int) error { return p.read(p.Paper.In(p.Paper.Sections[i].ID)[0].ID) }
	l.obey = p.goTo
	l.help = edition.Fill(contentsHelp.String())
	return p.list(l)
}
