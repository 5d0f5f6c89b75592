package content

import (
	"strings"
	"unicode/utf8"
)

// Passage is a continuous part of the paper in reading order: one place in each
// block that it covers.
type Passage []Place

// Between returns what stands from byte offset start of Blocks[from] to offset
// end of Blocks[to]. Offsets out of range count as the nearest that is in it.
func (p *Paper) Between(from, start, to, end int) Passage {
	var out Passage
	for i := max(from, 0); i <= min(to, len(p.Blocks)-1); i++ {
		b := p.Blocks[i]
		place := Place{b.ID, 0, len(b.Text)}
		if i == from {
			place.Start = min(max(start, 0), len(b.Text))
		}
		if i == to {
			place.End = min(max(end, 0), len(b.Text))
		}
		if place.Start < place.End {
			out = append(out, place)
		}
	}
	return out
}

// Words are the passage's exact words, one line for each block.
func (p *Paper) Words(s Passage) string {
	lines := make([]string, len(s))
	for i, place := range s {
		b, _ := p.Block(place.Block)
		lines[i] = b.Text[place.Start:place.End]
	}
	return strings.Join(lines, "\n")
}

// CitationOf cites a passage by where it begins, with all the pages that it
// runs over.
func (p *Paper) CitationOf(s Passage) Citation {
	if len(s) == 0 {
		return Citation{}
	}
	b, _ := p.Block(s[0].Block)
	c := b.Cited(s[0])
	c.Quote, c.Name = p.Words(s), p.nameOf(s)
	last := s[len(s)-1]
	end, _ := p.Block(last.Block)
	if c.Last = end.PageAt(max(last.End-1, 0)); c.Last == c.Page {
		c.Last = ""
	}
	return c
}

// CitationOfRef cites what a reference names: a block with its words and what belongs
// to it, a section or a page as a place.
func (p *Paper) CitationOfRef(ref Ref) Citation {
	c := Citation{Block: ref.ID, Page: ref.Page, Last: ref.Last}
	if len(ref.Blocks) > 0 {
		c.Block, c.Section = ref.Blocks[0].ID, ref.Blocks[0].Section
	}
	if ref.Kind != RefBlock {
		return c
	}
	return p.CitationOf(p.Passage(ref.Blocks...))
}

// nameOf is the number and caption of a passage that is a figure or a table, with
// or without its rows and source; "" for any other.
func (p *Paper) nameOf(s Passage) string {
	b, _ := p.Block(s[0].Block)
	if b.Kind != Figure && b.Kind != Table || s[0].Start > 0 || s[0].End < len(b.Text) {
		return ""
	}
	for _, place := range s[1:] {
		if part, _ := p.Block(place.Block); part.Parent != b.ID || place.Start > 0 || place.End < len(part.Text) {
			return ""
		}
	}
	return p.blockTitle(b)
}

// Passage is the whole text of consecutive blocks.
func (p *Paper) Passage(blocks ...Block) Passage {
	var out Passage
	for _, b := range blocks {
		out = append(out, Place{b.ID, 0, len(b.Text)})
	}
	return out
}

// Nearest finds the occurrence of quote in the block's text that begins nearest
// to an offset. White space does not count.
func (b Block) Nearest(quote string, offset int) (Place, bool) {
	quote = bare(quote)
	best, found := Place{}, false
	for at := 0; quote != "" && at < len(b.Text); {
		start, end, ok := find(b.Text[at:], quote)
		if !ok {
			break
		}
		place := Place{b.ID, at + start, at + end}
		if !found || away(place.Start, offset) < away(best.Start, offset) {
			best, found = place, true
		}
		_, size := utf8.DecodeRuneInString(b.Text[place.Start:])
		at = place.Start + size
	}
	return best, found
}

func away(a, b int) int { return max(a-b, b-a) }
