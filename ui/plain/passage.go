package plain

import (
	"slices"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/ui/evidence"
)

// where words the place of a block: 二（三）第 2 段，第 15 页.
func (p *Program) where(b content.Block) string {
	first, last := b.PagesOf(0, len(b.Text))
	return paged(p.named(b), first, last)
}

// whereOn is where for some words of a block, which stand on one of its pages.
func (p *Program) whereOn(b content.Block, page string) string {
	return paged(p.named(b), page, "")
}

// cited is where for the words of a citation.
func (p *Program) cited(c content.Citation) string {
	b, _ := p.Paper.Block(c.Block)
	return paged(p.named(b), c.Page, c.Last)
}

// words are quotations and names in the language in use.
func (p *Program) words() evidence.Words { return evidence.Of(p.Paper) }

// asRead is a block in the language in use.
func (p *Program) asRead(b content.Block) content.Block {
	own, _ := p.words().Paper(p.Paper).Block(b.ID)
	return own
}

// named is what a block is called: 二（三）第 2 段.
func (p *Program) named(b content.Block) string {
	at := p.inside(b.Section)
	switch b.Kind {
	case content.Paragraph:
		id := string(b.ID)
		at = paragraphAt.F(at, id[strings.LastIndex(id, "p")+1:])
	case content.Figure, content.Table:
		at = insideAt.F(label(b), at)
	case content.Row:
		id := string(b.ID)
		table, _ := p.Paper.Block(b.Parent)
		at = rowAt.F(label(table), id[strings.LastIndex(id, "r")+1:])
	case content.Footnote:
		at = footnoteAt.F(b.Label)
	case content.Source:
		of, _ := p.Paper.Block(b.Parent)
		at = sourceAt.F(label(of))
	case content.Heading:
		at = headingAt.F(at)
	}
	return at
}

// inside names a section by its number: 二（三）, 第五章, section 2.3.
func (p *Program) inside(id content.ID) string {
	s, _ := p.Paper.Section(id)
	switch {
	case !p.Paper.Bundled():
		return s.Number + s.Title
	case s.Number == "" && lang.Now() == lang.English && p.Paper.Gloss(id) != "":
		return strings.ToLower(p.Paper.Gloss(id))
	case s.Number == "":
		return s.Title
	case lang.Now() == lang.English:
		return sectionName.F(id)
	case s.Level == 1:
		return chapterName.F(p.Paper.ShortPlace(id))
	}
	return p.Paper.ShortPlace(id)
}

// label is what a figure or table is called.
func label(b content.Block) string {
	if b.Label == "" { // of a table without a caption
		return b.Kind.Name()
	}
	if lang.Now() == lang.Chinese {
		return b.Label
	}
	n := strings.TrimLeft(b.Label, "图表 ")
	if b.Kind == content.Figure {
		return figureLabel.F(n)
	}
	return tableLabel.F(n)
}

// paged is a place with its printed pages; a document without pages has the place alone.
func paged(place, first, last string) string {
	if first == "" {
		return place
	}
	return place + lang.Comma.String() + pages(first, last)
}

// pages says the printed pages from the first to the last, "" where both are one.
func pages(first, last string) string {
	if last != "" {
		return onPages.F(first, last)
	}
	return onPage.F(first)
}

// heading announces a section by its number, title and page.
func (p *Program) heading(b content.Block) string {
	s, _ := p.Paper.Section(b.Section)
	said := paged(p.titled(s), b.Page, "")
	if s.Level == 1 && s.Number != "" {
		return chapterLine.F(said)
	}
	return headingLine.F(said)
}

// titled is a section's number and title in the language in use.
func (p *Program) titled(s content.Section) string {
	title := s.Number + s.Title
	if s.Level > 1 && p.Paper.Bundled() {
		title = p.Paper.ShortPlace(s.ID) + s.Title
	}
	if own, ok := p.words().Paper(p.Paper).Section(s.ID); ok && lang.Now() == lang.English {
		return own.Number + own.Title
	}
	return title
}

// body reads out a block.
func (p *Program) body(b content.Block) {
	b = p.asRead(b)
	switch b.Kind {
	case content.Row:
		for _, c := range b.Cells {
			p.Talk.Read(cellLine.F(c.Column, c.Text))
		}
	case content.Figure, content.Table:
		p.Talk.Read(b.Label + " " + noted(b))
		if s, ok := p.Paper.SourceOf(b.ID); ok {
			p.Talk.Read(sourceLine.F(p.asRead(s).Text))
		}
		if n := len(p.Paper.Rows(b.ID)); n > 0 {
			p.Talk.Say(rowsFollow.F(n))
		}
	default:
		p.Talk.Read(noted(b))
	}
}

// noted is a block's text with the markers of its footnotes.
func noted(b content.Block) string {
	marks := slices.Clone(b.Notes)
	slices.SortFunc(marks, func(a, b content.Mark) int { return a.Start - b.Start })
	var out strings.Builder
	at := 0
	for _, m := range marks {
		out.WriteString(b.Text[at:m.Start] + noteMark.F(strings.TrimPrefix(string(m.Target), "注")))
		at = m.Start
	}
	return out.String() + b.Text[at:]
}

// mentions are the blocks that a block leads to, each once, in its order: its
// figures, tables and footnotes, and of a figure the figure itself in numbers.
func (p *Program) mentions(b content.Block) []content.Block {
	marks := slices.Concat(b.Notes, b.Links)
	slices.SortStableFunc(marks, func(a, b content.Mark) int { return a.Start - b.Start })
	var found []content.Block
	for _, m := range marks {
		to, ok := p.Paper.Block(m.Target)
		if ok && !slices.ContainsFunc(found, func(o content.Block) bool { return o.ID == to.ID }) {
			found = append(found, to)
		}
	}
	if b.Kind == content.Figure {
		found = append(found, b)
	}
	return found
}

// follows reports a block that is read in sequence. Footnotes and sources are read out
// where they belong.
func follows(b content.Block) bool { return b.Kind != content.Footnote && b.Kind != content.Source }
