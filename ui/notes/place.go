package notes

import (
	"cmp"
	"slices"
	"strings"

	"yunlan/content"
	"yunlan/data/store"
)

// Placed is a note with its passage in the paper, nil if the words are no longer
// there.
type Placed struct {
	store.Note
	Passage content.Passage
}

// Place locates every note and sorts them in reading order, those whose words are
// gone last.
func Place(p *content.Paper, all []store.Note) []Placed {
	out := make([]Placed, len(all))
	for i, n := range all {
		out[i] = Placed{n, find(p, n)}
	}
	slices.SortStableFunc(out, func(a, b Placed) int {
		return cmp.Or(cmp.Compare(a.order(p), b.order(p)), cmp.Compare(a.start(), b.start()))
	})
	return out
}

// New is a note on a passage, without a text and without a date.
func New(p *content.Paper, s content.Passage) store.Note {
	if len(s) == 0 {
		return store.Note{}
	}
	last := s[len(s)-1]
	n := store.Note{ID: store.NewID(), Block: string(s[0].Block), Start: s[0].Start, End: last.End, Quote: p.Words(s)}
	if last.Block != s[0].Block {
		n.EndBlock = string(last.Block)
	}
	return n
}

// Whole reports a note on one whole block: its text is about the block, and
// nothing in particular is marked in it.
func (n Placed) Whole(p *content.Paper) bool {
	if len(n.Passage) != 1 {
		return false
	}
	b, _ := p.Block(n.Passage[0].Block)
	return n.Passage[0].Start == 0 && n.Passage[0].End == len(b.Text)
}

// Citation is the note's passage with its place; for words that are gone, with the
// place where they were.
func (n Placed) Citation(p *content.Paper) content.Citation {
	if len(n.Passage) > 0 {
		return p.CitationOf(n.Passage)
	}
	b, _ := p.Block(content.ID(n.Block))
	return content.Citation{Quote: n.Quote, Block: content.ID(n.Block), Section: b.Section, Page: b.PageAt(n.Start)}
}

func (n Placed) order(p *content.Paper) int {
	if len(n.Passage) == 0 {
		return len(p.Blocks)
	}
	return p.Index(n.Passage[0].Block)
}

func (n Placed) start() int {
	if len(n.Passage) == 0 {
		return 0
	}
	return n.Passage[0].Start
}

// find locates a note by its offsets, else each line of its quote.
func find(p *content.Paper, n store.Note) content.Passage {
	from, to := p.Index(content.ID(n.Block)), p.Index(content.ID(cmp.Or(n.EndBlock, n.Block)))
	if from >= 0 && to >= from {
		if s := p.Between(from, n.Start, to, n.End); len(s) > 0 && (n.Quote == "" || p.Words(s) == n.Quote) {
			return s
		}
	}
	var out content.Passage
	for line := range strings.SplitSeq(n.Quote, "\n") {
		place, ok := search(p, content.ID(n.Block), line, n.Start)
		if !ok {
			return nil
		}
		out = append(out, place)
	}
	return out
}

// search finds a line of a quote: in its block, nearest to its old place, then in
// the block's section, then anywhere.
func search(p *content.Paper, block content.ID, line string, start int) (content.Place, bool) {
	b, ok := p.Block(block)
	if ok {
		if place, found := b.Nearest(line, start); found {
			return place, true
		}
		if place, found := p.Locate(b.Section, line); found {
			return place, true
		}
	}
	return p.Locate("", line)
}
