package market

import (
	"fmt"

	"yunlan/content"
)

// Citation is where the paper says it.
type Citation struct {
	Quote   string        `json:"quote"` // the paper's exact words
	Block   content.ID    `json:"block"`
	Section content.ID    `json:"section"`
	Page    string        `json:"page"` // as printed
	Place   content.Place `json:"-"`    // of the quote in the block
}

// locate finds a quote in the section that it is said to stand in.
func locate(paper *content.Paper, section content.ID, quote string) (Citation, error) {
	place, ok := paper.Locate(section, quote)
	if !ok {
		return Citation{}, fmt.Errorf("section %s does not say %q", section, quote)
	}
	block, _ := paper.Block(place.Block)
	return cite(block, place), nil
}

// whole cites all of a block, for captions and sources, which several blocks
// may word alike.
func whole(paper *content.Paper, id content.ID, quote string) (Citation, error) {
	block, ok := paper.Block(id)
	if !ok || block.Text != quote {
		return Citation{}, fmt.Errorf("block %s does not read %q", id, quote)
	}
	return cite(block, content.Place{Block: id, End: len(block.Text)}), nil
}

func cite(block content.Block, place content.Place) Citation {
	return Citation{
		Quote: block.Text[place.Start:place.End], Block: block.ID, Section: block.Section,
		Page: block.PageAt(place.Start), Place: place,
	}
}
