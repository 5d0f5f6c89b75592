package policy

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

func cite(block content.Block, place content.Place) Citation {
	return Citation{
		Quote: block.Text[place.Start:place.End], Block: block.ID, Section: block.Section,
		Page: block.PageAt(place.Start), Place: place,
	}
}

// cell is the text of a row's column.
func cell(paper *content.Paper, row content.ID, column string) string {
	block, _ := paper.Block(row)
	return text(block, column)
}

func text(row content.Block, column string) string {
	for _, c := range row.Cells {
		if c.Column == column {
			return c.Text
		}
	}
	return ""
}
