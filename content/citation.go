package content

import (
	"fmt"
	"strings"

	"yunlan/content/sentence"
)

// Citation is a quotation with its place in the paper.
type Citation struct {
	Quote   string `json:"quote"` // the paper's exact words
	Block   ID     `json:"block"`
	Section ID     `json:"section"`
	Page    string `json:"page"`                      // on which the quote, or Words, begins, as printed
	Last    string `json:"last_page,omitempty"`       // on which that ends; "" where it is Page
	English string `json:"quote_en,omitempty"`        // an unofficial translation of the quote, for scripts; "" where it has none or none was asked for
	Place   Place  `json:"-"`                         // of the quote in the block
	Within  bool   `json:"within_sentence,omitempty"` // the quote begins after a ；, where the sentence has begun before it
	Words   Place  `json:"-"`                         // what in the quote it is cited for; zero for all of it
	Name    string `json:"-"`                         // number and caption of a figure or table that is cited as a whole, else ""
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

// Stated cites the whole sentences of a section that hold some words, with the
// pages of the words. The error says that the section does not hold them.
func (p *Paper) Stated(section ID, words string) (Citation, error) {
	place, ok := p.Locate(section, words)
	if !ok {
		return Citation{}, fmt.Errorf("section %s does not say %q", section, words)
	}
	block, _ := p.Block(place.Block)
	return block.Cited(block.Sentences(place)).For(block, place), nil
}

// For cites the quote for a part of it: the pages are those of the part.
func (c Citation) For(b Block, words Place) Citation {
	c.Page, c.Last = b.PagesOf(words.Start, words.End)
	c.Words = words
	return c
}

// Part is what in the quote it is cited for.
func (c Citation) Part() string {
	if c.Words == (Place{}) {
		return c.Quote
	}
	return c.Quote[c.Words.Start-c.Place.Start : c.Words.End-c.Place.Start]
}

// Begun puts “…” before the words of the quote, in either language, where its sentence
// has begun before them.
func (c Citation) Begun(words string) string {
	if c.Within {
		return "…" + words
	}
	return words
}

// Whole is the quote as people read it: Begun.
func (c Citation) Whole() string { return c.Begun(c.Quote) }

// Clip is Part, with “…” where the sentence begins before it or goes on, and with the
// stop where nothing else follows.
func (c Citation) Clip() string {
	part := c.Part()
	if c.Words == (Place{}) {
		return c.Begun(part)
	}
	after := c.Quote[c.Words.End-c.Place.Start:]
	if c.Words.Start > c.Place.Start || c.Within {
		part = "…" + part
	}
	if strings.TrimFunc(after, sentence.Pauses) != "" {
		return part + "…"
	}
	return part + after
}

// Sentences widens a place to the whole sentences that it is in, those of a row
// within the cells that it touches.
func (b Block) Sentences(at Place) Place {
	if b.Kind != Row {
		return trimmed(b, at, 0, len(b.Text))
	}
	from, to, begin := at.Start, at.End, 0
	for _, c := range b.Cells {
		end := begin + len(c.Text)
		if at.Start < end && at.End > begin {
			part := trimmed(b, Place{b.ID, max(at.Start, begin), min(at.End, end)}, begin, end)
			from, to = min(from, part.Start), max(to, part.End)
		}
		begin = end + 1 // the space between cells
	}
	return Place{b.ID, from, to}
}

// trimmed are the whole sentences around a place within a stretch of the text,
// without the space around them. The ； that joins one to the next stays: it says
// that the paper goes on.
func trimmed(b Block, at Place, begin, end int) Place {
	text := b.Text[begin:end]
	from, to := sentence.Around(text, at.Start-begin, at.End-begin)
	from += len(text[from:]) - len(strings.TrimLeft(text[from:], " "))
	return Place{b.ID, begin + from, begin + from + len(strings.TrimRight(text[from:to], " "))}
}

// Cited cites a part of the block.
func (b Block) Cited(place Place) Citation {
	first, last := b.PagesOf(place.Start, place.End)
	return Citation{
		Quote: b.Text[place.Start:place.End], Block: b.ID, Section: b.Section,
		Page: first, Last: last, Place: place, Within: b.within(place.Start),
	}
}

// within reports that what stands before an offset, in the cell of a row, is a ；.
func (b Block) within(at int) bool {
	begin := 0
	for _, c := range b.Cells {
		if b.Kind != Row || begin+len(c.Text) >= at {
			break
		}
		begin += len(c.Text) + 1
	}
	last := sentence.Last(strings.TrimRight(b.Text[min(begin, at):at], " "))
	return sentence.Stops(last) && !sentence.Ends(last)
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
