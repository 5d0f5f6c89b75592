package content

import "fmt"

// Citation is a quotation with its place in the paper.
type Citation struct {
	Quote   string `json:"quote"` // the paper's exact words
	Block   ID     `json:"block"`
	Section ID     `json:"section"`
	Page    string `json:"page"` // as printed
	Place   Place  `json:"-"`    // of the quote in the block
	Name    string `json:"-"`    // number and caption of a figure or table that is cited as a whole, else ""
	Last    string `json:"-"`    // printed page on which a longer quote ends; "" where that is Page
}

// Pages are the printed pages of the quote, 12 or 12–13, with dash between the
// first and the last.
func (c Citation) Pages(dash string) string {
	if c.Last == "" || c.Last == c.Page {
		return c.Page
	}
	return c.Page + dash + c.Last
}

// Quoted cites a quote that stands in a section. The error says that it does not.
func (p *Paper) Quoted(section ID, quote string) (Citation, error) {
	place, ok := p.Locate(section, quote)
	if !ok {
		return Citation{}, fmt.Errorf("section %s does not say %q", section, quote)
	}
	block, _ := p.Block(place.Block)
	return block.Cited(place), nil
}

// Cited cites a part of the block.
func (b Block) Cited(place Place) Citation {
	return Citation{
		Quote: b.Text[place.Start:place.End], Block: b.ID, Section: b.Section,
		Page: b.PageAt(place.Start), Place: place,
	}
}
