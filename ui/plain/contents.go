package plain

import "yunlan/content/lang"

// contents lists the sections; one that is chosen is read.
func (p *Program) contents() error {
	l := list{name: roomContents.String(), head: []string{contentsHead.F(len(p.Paper.Sections))}, page: len(p.Paper.Sections)}
	for _, s := range p.Paper.Sections {
		l.items = append(l.items, p.titled(s)+lang.Comma.String()+onPage.F(s.Page))
	}
	l.open = func(i int) error { return p.read(p.Paper.Sections[i].ID) }
	l.obey = p.goTo
	l.help = contentsHelp.String()
	return p.list(l)
}
