package content

import "fmt"

// Citation is a quotation with its place in the paper.
type Citation struct {
	Quote   string `json:"quote"` // the paper's exact words
	Block   ID     `json:"block"`
	Section ID     `json:"section"`
	Page    string `json:"page"`                // on which the quote begins, as printed
	Last    string `json:"last_page,omitempty"` // on which it ends; "" where that is Page
	Place   Place  `json:"-"`                   // of the quote in the block
	Name    string `json:"-"`                   // number and caption of a figure or table that is cited as a whole, else ""
}

// Pages are the printed pages of the quote, 12 or 12–13, with dash between the
// first and the last.
func (c Citation) Pages(dash string) string { return pageRange(c.Page, c.Last, dash) }

func pageRange(first, last, dash string) string {
	if last == "" || last == first {
		return first
	}
	return first + dash + last
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
	first, last := b.PagesOf(place.Start, place.End)
	return Citation{
		Quote: b.Text[place.Start:place.End], Block: b.ID, Section: b.Section,
		Page: first, Last: last, Place: place,
	}
}

// PagesOf are the printed pages on which the bytes [start, end) of the block's
// Text begin and end; last is "" where that is the first.
func (b Block) PagesOf(start, end int) (first, last string) {
	first = b.PageAt(start)
	if last = b.PageAt(max(end-1, start)); last == first {
		return first, ""
	}
	return first, last
}

// Pages are the printed pages of the block, 12 or 12–13, with what stands for
// the dash.
func (b Block) Pages(dash string) string {
	first, last := b.PagesOf(0, len(b.Text))
	return pageRange(first, last, dash)
}
