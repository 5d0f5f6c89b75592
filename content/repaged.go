package content

import (
	"slices"
	"strconv"
)

// Repaged is the paper with its page numbers moved by so many: a file counts its
// sheets where the print begins to count behind the cover. Numbers that would be less
// than 1 are none; what is no number (II, A-3) stays. p itself is unchanged.
func (p *Paper) Repaged(by int) *Paper {
	if by == 0 {
		return p
	}
	moved := *p
	label := func(page string) string { return movedPage(page, by) }
	moved.Pages = slices.Clone(p.Pages)
	for i := range moved.Pages {
		moved.Pages[i].Label = label(moved.Pages[i].Label)
	}
	moved.Sections = slices.Clone(p.Sections)
	for i := range moved.Sections {
		moved.Sections[i].Page = label(moved.Sections[i].Page)
	}
	moved.Blocks = slices.Clone(p.Blocks)
	for i := range moved.Blocks {
		b := &moved.Blocks[i]
		b.Page, b.Breaks = label(b.Page), slices.Clone(b.Breaks)
		for k := range b.Breaks {
			b.Breaks[k].Page = label(b.Breaks[k].Page)
		}
	}
	if p.asRead != nil {
		moved.asRead = p.asRead.Repaged(by)
	}
	return &moved
}

func movedPage(page string, by int) string {
	n, err := strconv.Atoi(page)
	switch n += by; {
	case err != nil:
		return page
	case n < 1:
		return ""
	}
	return strconv.Itoa(n)
}
