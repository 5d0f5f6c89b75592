package content

import (
	"slices"
	"strings"
	"unicode"
)

// Ref is what a reference written by a person stands for.
type Ref struct {
	Kind   RefKind
	ID     ID     // of the section or block; "" for a page
	Title  string // for a person: "二（三） 云计算技术…", "图 4 中国云计算…", "第 12 页"
	Page   string // printed page on which it begins
	Last   string // printed page on which it ends; "" where that is Page
	Blocks []Block
}

// RefKind says what a Ref names.
type RefKind string

// The kinds of Ref. A section's blocks are its heading and all below it, a
// chapter's sections included; a figure or table comes with its rows and
// source; a page with every block that has text on it.
const (
	RefSection RefKind = "section"
	RefBlock   RefKind = "block"
	RefPage    RefKind = "page"
)

// Resolve finds what ref names. Sections: 2.3, 二（三）, 第二章, chapter 2, section 2.3,
// 前言, a full title; blocks: 2.3p4, 2.3 paragraph 4, 图4, fig 4, Figure 4, 表1, tab1, 表1r3,
// Table 1, row 3, 图4s, figure 4 source, 注2, note2; printed pages: 12页, 第12页, page12,
// p12, II页. Width, case and spaces do not matter. The error is a *RefError.
func (p *Paper) Resolve(ref string) (Ref, error) {
	key := refKey(ref)
	r, err := p.resolve(ref, key)
	if spelled := inEnglish(key); err != nil && spelled != key {
		return p.resolve(ref, spelled)
	}
	return r, err
}

// resolve is Resolve of a key; ref is what was written.
func (p *Paper) resolve(ref, key string) (Ref, error) {
	for _, named := range []func(string) []Section{p.titledAs, p.printedAs, p.numberedAs} {
		switch found := named(key); {
		case len(found) == 1:
			return p.sectionRef(found[0]), nil
		case len(found) > 1:
			return Ref{}, several(ref, found)
		}
	}
	for _, resolve := range []func(string) (Ref, bool){p.refBlock, p.refPage} {
		if r, ok := resolve(key); ok {
			return r, nil
		}
	}
	return Ref{}, p.unknown(ref, key)
}

// refKey normalises a reference: half-width, lower case, no spaces.
func refKey(s string) string {
	s = strings.ToLower(Narrow(Sanitize(s)))
	return strings.Join(strings.FieldsFunc(s, unicode.IsSpace), "")
}

func (p *Paper) sectionRef(s Section) Ref {
	title := s.Title
	if path := p.Path(s.ID); s.Number != "" {
		title = shortPlace(path) + " " + s.Title
	}
	return ending(Ref{Kind: RefSection, ID: s.ID, Title: title, Page: s.Page, Blocks: p.In(s.ID)})
}

// refBlock finds a block by its ID or another form of it.
func (p *Paper) refBlock(key string) (Ref, bool) {
	b, ok := p.Block(blockID(key))
	if !ok {
		return Ref{}, false
	}
	blocks := []Block{b}
	for _, other := range p.Blocks {
		if other.Parent == b.ID {
			blocks = append(blocks, other)
		}
	}
	return ending(Ref{Kind: RefBlock, ID: b.ID, Title: p.blockTitle(b), Page: b.Page, Blocks: blocks}), true
}

// ending is a reference with the page on which its last block ends.
func ending(r Ref) Ref {
	if n := len(r.Blocks); n > 0 {
		b := r.Blocks[n-1]
		if last := b.PageAt(max(len(b.Text)-1, 0)); last != r.Page {
			r.Last = last
		}
	}
	return r
}

// Pages are the printed pages of what a reference names, 12 or 12–13, with what
// stands for the dash.
func (r Ref) Pages(dash string) string { return pageRange(r.Page, r.Last, dash) }

func (p *Paper) blockTitle(b Block) string {
	switch b.Kind {
	case Figure, Table:
		return b.Label + " " + b.Text
	case Footnote, Row, Source:
		return string(b.ID)
	}
	_, n, _ := strings.Cut(string(b.ID), "p")
	return paragraphTitle.F(shortPlace(p.Path(b.Section)), n)
}

// refPage finds a printed page by its label.
func (p *Paper) refPage(key string) (Ref, bool) {
	label := pageLabel(key)
	known := slices.ContainsFunc(p.Pages, func(s Page) bool { return s.Label == label })
	if label == "" || !known {
		return Ref{}, false
	}
	r := Ref{Kind: RefPage, Title: pageTitle.F(label), Page: label}
	for _, b := range p.Blocks {
		if b.on(label) {
			r.Blocks = append(r.Blocks, b)
		}
	}
	return r, true
}
