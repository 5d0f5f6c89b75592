package mcp

import (
	"slices"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/data/english"
	"yunlan/ui/cli/command"
	"yunlan/ui/evidence"
)

// mostPlaces is how many places are read in one call.
const mostPlaces = 50

type readIn struct {
	in
	Ref  string `json:"ref" jsonschema:"an ID from search or contents, section 2.3, or fig, tab, note, page and a number, also in Chinese; several with a comma between"`
	Cite string `json:"cite,omitempty" jsonschema:"also a citation with its words: plain, gbt7714, markdown or bibtex"`
	Text string `json:"text,omitempty" jsonschema:"zh, en or both; zh if left out"`
	paging
}

// readOut is the blocks that references name, in order.
type readOut struct {
	list[block]
	Places []place `json:"places"`
}

// place is what a reference names.
type place struct {
	ID    content.ID `json:"id"`
	Title string     `json:"title"`
	Page  string     `json:"page"`
	Cited string     `json:"cited,omitempty"`
}

// block is a unit of the document; its words are the quote of its source.
type block struct {
	Kind      content.Kind `json:"kind"`
	Label     string       `json:"label"`
	Footnotes []content.ID `json:"footnotes"`
	Figures   []content.ID `json:"figures" jsonschema:"figures and tables it refers to"`
	source
}

func (b block) line() string { return joined(b.Label, b.place()) }

func (c *call) read(in readIn) (readOut, error) {
	style := content.CiteStyle(in.Cite)
	if in.Cite != "" && !slices.Contains(content.CiteStyles, style) {
		return readOut{}, command.Usage(msgNoStyle.F(command.Echo(in.Cite)), command.HintChoose.F(lang.List(names(content.CiteStyles))))
	}
	text := english.Text(in.Text)
	if in.Text != "" && !slices.Contains(english.Texts, text) {
		return readOut{}, command.Usage(msgNoText.F(command.Echo(in.Text)), command.HintChoose.F(lang.List(names(english.Texts))))
	}
	if !edition.Has(c.paper()) && (text == english.English || text == english.Both) {
		return readOut{}, command.Usage(msgNoEnglish.F(c.id), hintNoEnglish.String())
	}
	words := evidence.Of(c.paper())
	if text != "" {
		words = evidence.New(english.Of(c.paper()), text)
	}
	refs, err := c.run.Refs([]string{in.Ref})
	if err != nil {
		return readOut{}, err
	}
	if len(refs) > mostPlaces {
		return readOut{}, command.Usage(msgManyPlaces.F(len(refs)), hintManyPlaces.F(mostPlaces))
	}
	out := readOut{Places: []place{}}
	cited, uncited := 0, 0
	var blocks []block
	for _, ref := range refs {
		at := place{ID: ref.ID, Title: titled(ref.Title), Page: ref.Pages("–")}
		if in.Cite != "" {
			at.Cited = c.cited.CiteAs(style, c.paper().CitationOfRef(ref))
			if cited += len(at.Cited); cited > maxQuote {
				at.Cited = ""
				uncited++
			}
		}
		out.Places = append(out.Places, at)
		for _, b := range ref.Blocks {
			for _, at := range parts(b) {
				blocks = append(blocks, c.block(b, at, words))
			}
		}
	}
	c.size = sizeOf(out)
	out.list, err = paged(c, in.paging, blocks)
	if uncited > 0 {
		out.noted(msgUncited.F(uncited))
	}
	if words.Text() != english.Chinese && lang.Now() != lang.English { // where it is, every list says so
		out.noted(english.Notice[lang.English])
	}
	return out, err
}

// block is a part of a block with its words.
func (d *document) block(b content.Block, at content.Place, words evidence.Words) block {
	out := block{Kind: b.Kind, Label: b.Label, Footnotes: []content.ID{}, Figures: []content.ID{}}
	for _, m := range b.Notes {
		out.Footnotes = append(out.Footnotes, m.Target)
	}
	for _, m := range b.Links {
		out.Figures = append(out.Figures, m.Target)
	}
	out.source = d.sourceIn(b.Cited(at), words)
	return out
}

func (o readOut) text() string {
	out := ""
	for _, at := range o.Places {
		out += joined(string(at.ID), at.Title, pageOf(at.Page)) + "\n"
		if at.Cited != "" {
			out += at.Cited + "\n"
		}
	}
	return out + o.list.text()
}

type contentsIn struct {
	in
	paging
}

// heading is an entry of the table of contents.
type heading struct {
	ID      content.ID `json:"id"`
	Title   string     `json:"title"`
	Level   int        `json:"level"`
	Parent  content.ID `json:"parent"`
	English string     `json:"english" jsonschema:"the program's own translation; empty for none"`
	Guessed bool       `json:"guessed,omitempty"`
	source
}

func (h heading) line() string {
	guessed := ""
	if h.Guessed {
		guessed = guessedHeading.String()
	}
	return joined(string(h.ID), h.Title, h.English, guessed, pageOf(h.Page))
}

func (c *call) contents(in contentsIn) (list[heading], error) {
	if in.Limit == nil {
		in.Limit = new(mostItems)
	}
	return pagedOf(c, in.paging, len(c.paper().Sections), c.heading)
}

// heading is an entry of the table of contents by its number.
func (d *document) heading(i int) heading {
	s := d.paper().Sections[i]
	at := content.Citation{Block: s.ID, Section: s.ID, Page: s.Page, Quote: s.Number + s.Title}
	if _, printed := d.paper().Block(s.ID); !printed { // what stands before all headings has none
		at = d.opening(s)
	}
	return heading{s.ID, titled(s.Number + s.Title), s.Level, s.Parent, d.paper().Gloss(s.ID), d.paper().Guessed(s.ID), d.source(at)}
}

// opening is the beginning of a section without a heading: its first words.
func (d *document) opening(s content.Section) content.Citation {
	for _, b := range d.paper().Blocks {
		if b.Section == s.ID && b.Text != "" {
			return b.Cited(content.Place{Block: b.ID, End: len(b.Text)})
		}
	}
	return content.Citation{Section: s.ID, Page: s.Page}
}
