package content

import (
	"cmp"
	"strings"

	"yunlan/content/lang"
)

// CiteStyle is a citation style. Scripts and settings use these values.
type CiteStyle string

// The styles of citation.
const (
	CitePlain    CiteStyle = "plain"    // “…”（《…》，…，二（二），第13页）
	CiteGBT7714  CiteStyle = "gbt7714"  // GB/T 7714—2015, a report: [R]
	CiteMarkdown CiteStyle = "markdown" // a block quote with its place
	CiteBibTeX   CiteStyle = "bibtex"   // a @techreport
)

// CiteStyles lists the styles in the order in which a key steps through them.
var CiteStyles = []CiteStyle{CitePlain, CiteGBT7714, CiteMarkdown, CiteBibTeX}

// What GB/T 7714 writes where a document does not say.
const (
	noPlace     = "[出版地不详]"
	noPublisher = "[出版者不详]"
	noYear      = "[出版年不详]"
)

// CiteAs writes a citation, its quote first, in a style; an unknown style counts
// as CitePlain. Without a quote it is the reference alone; a quote may have
// several lines, one a block. Quotation marks are put around the quote, which
// Markdown sets apart and BibTeX holds in a field of its own instead: there the
// words stay as they are. A figure or a table is no quotation: it is called by
// its number and caption, and the paper is what is cited, not the source that
// the paper gives. GB/T 7714 puts in square brackets what the imprint does not
// say, and a year that is only inferred from the title.
func (p *Paper) CiteAs(style CiteStyle, c Citation) string {
	place := p.Reference(c)
	switch style {
	case CiteGBT7714:
		return p.said(c, "\n") + p.gbt7714(c)
	case CiteMarkdown:
		return p.markdownQuote(c, place)
	case CiteBibTeX:
		return p.bibTeX(c)
	}
	if said := p.said(c, ""); said != "" {
		return said + "（" + place + "）"
	}
	return place
}

// said is what is cited: the name of a figure or a table, else a quotation;
// with after behind it, unless there is neither.
func (p *Paper) said(c Citation, after string) string {
	switch quote := p.quote(c); {
	case c.Name != "":
		return c.Name + after
	case quote != "":
		return Quotation(quote) + after
	}
	return ""
}

// sourceSign stands before a source in print; a block's Text is without it.
const sourceSign = "来源："

// quote is the words of a citation as they are printed.
func (p *Paper) quote(c Citation) string {
	if b, _ := p.Block(c.Block); b.Kind == Source && c.Place.Start == 0 && c.Quote != "" {
		return sourceSign + c.Quote
	}
	return c.Quote
}

// gbt7714 writes: author. title[R]. place: publisher, date: pages. A publisher without
// an author wrote what it published; an author is no publisher.
func (p *Paper) gbt7714(c Citation) string {
	author, pages := "", ""
	if by := cmp.Or(p.Author, p.Publisher); by != "" {
		author = by + ". "
	}
	if c.Page != "" {
		pages = ": " + c.Pages("-")
	}
	date := p.Imprint.Date
	if year := p.titleYear(); date == "" && year != "" {
		date = "[" + year + "]"
	}
	place, publisher := cmp.Or(p.Imprint.Place, noPlace), cmp.Or(p.Publisher, noPublisher)
	return author + p.Title + "[R]. " + place + ": " + publisher + ", " + cmp.Or(date, noYear) + pages + "."
}

// markdownQuote writes a block quote with its place, without a link: it is
// pasted into documents that have nothing to link to.
func (p *Paper) markdownQuote(c Citation, place string) string {
	place = EscapeMarkdown(place)
	switch {
	case c.Name != "":
		return EscapeMarkdownStart(EscapeMarkdown(c.Name)) + " —— " + place
	case c.Quote == "":
		return place
	}
	var out strings.Builder
	for line := range strings.SplitSeq(p.quote(c), "\n") {
		out.WriteString("> " + EscapeMarkdownStart(EscapeMarkdown(line)) + "\n>\n")
	}
	return out.String() + "> —— " + place
}

func (p *Paper) bibTeX(c Citation) string {
	note, quote := p.ShortPlace(c.Section), p.quote(c)
	if c.Name != "" {
		note, quote = note+"，"+c.Name, ""
	}
	fields := [][2]string{
		{"author", p.bibTeXAuthor()},
		{"title", escapeBibTeX(p.Title)},
		{"institution", escapeBibTeX(p.Publisher)},
		{"address", escapeBibTeX(p.Imprint.Place)},
		{"year", p.year()},
		{"pages", escapeBibTeX(c.Pages("--"))},
		{"note", escapeBibTeX(note)},
		{"annote", escapeBibTeX(Collapse(quote))},
	}
	var out strings.Builder
	out.WriteString("@techreport{yunlan:" + c.Block.ASCII() + ",\n")
	for _, f := range fields {
		if f[1] != "" && f[1] != "{}" {
			out.WriteString("  " + f[0] + strings.Repeat(" ", 11-len(f[0])) + " = {" + f[1] + "},\n")
		}
	}
	return out.String() + "}"
}

// bibTeXAuthor is the author, or in braces the publisher: a body, not a person.
func (p *Paper) bibTeXAuthor() string {
	if p.Author != "" {
		return escapeBibTeX(p.Author)
	}
	return "{" + escapeBibTeX(p.Publisher) + "}"
}

// ShortPlace writes the section of an ID, of a section or a block, as its numbers,
// 二（二）, or as its title where it has no number, 前言; "" for an unknown ID.
func (p *Paper) ShortPlace(section ID) string {
	if path := p.Path(section); len(path) > 0 {
		return shortPlace(path)
	}
	return ""
}

// ASCII writes an ID without Chinese characters, for typing, HTML anchors and
// BibTeX keys: fig4, tab1r3, note2.
func (id ID) ASCII() string {
	return strings.NewReplacer("图", "fig", "表", "tab", "注", "note").Replace(string(id))
}

// Typed is an ID as it is typed in the language in use: 图4, fig4.
func (id ID) Typed() string {
	if lang.Now() == lang.English {
		return id.ASCII()
	}
	return string(id)
}

// PageTyped is a page as it is typed in the language in use: 12页, page12.
func PageTyped(label string) string { return refPage.F(label) }
