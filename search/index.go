package search

import (
	"context"
	"fmt"
	"math"
	"strconv"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/document"
	bleve "github.com/blevesearch/bleve_index_api"
	segment "github.com/blevesearch/scorch_segment_api/v2"
	zap "github.com/blevesearch/zapx/v17"
)

const (
	field     = "t"
	batchSize = 1000
)

// index is what bleve's scorch keeps in memory, its segments, without scorch
// around them: which passage has which character, word, and pair of
// neighbours. The paper never changes, so there is nothing to persist, merge or
// delete; and scorch's package init builds two automata for a fuzzy search that
// we do ourselves, 4 to 5 ms at every start of the program. It stores no text
// and no positions; what it finds is verified, judged and lit by reading the
// passages themselves.
type index struct {
	parts []part
}

// part is one segment; its first document is passage number first.
type part struct {
	segment segment.Segment
	first   int
}

// newIndex indexes the library; ctx ends it between batches.
func newIndex(ctx context.Context, l *library) (*index, error) {
	ix := &index{}
	for from := 0; from < len(l.passages); from += batchSize {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("index the paper: %w", err)
		}
		if err := ix.add(l, from, min(from+batchSize, len(l.passages))); err != nil {
			return nil, fmt.Errorf("index the paper: %w", err)
		}
	}
	return ix, nil
}

// add makes a segment of the passages in a range.
func (ix *index) add(l *library, from, to int) error {
	docs := make([]bleve.Document, 0, to-from)
	for i := from; i < to; i++ {
		docs = append(docs, newDocument(i, &l.passages[i], l.words))
	}
	s, _, err := (&zap.ZapPlugin{}).New(docs)
	if err != nil {
		return fmt.Errorf("make a segment: %w", err)
	}
	if _, err := s.Dictionary(field); err != nil {
		return fmt.Errorf("read a segment: %w", err)
	}
	ix.parts = append(ix.parts, part{s, from})
	return nil
}

func newDocument(n int, ps *passage, words *vocabulary) *document.Document {
	d := document.NewDocument(strconv.Itoa(n))
	d.AddField(document.NewTextFieldCustom(field, nil, nil, bleve.IndexField, &terms{ps, words}))
	d.AddIDField()
	d.VisitFields(func(f bleve.Field) { f.Analyze() })
	return d
}

// terms is the analyzer of one passage: it was cut into tokens already.
type terms struct {
	ps    *passage
	words *vocabulary
}

// Analyze gives bleve every token and every pair of neighbours.
func (t *terms) Analyze([]byte) analysis.TokenStream {
	toks := t.ps.tokens
	stream := make(analysis.TokenStream, 0, 2*len(toks))
	held := make([]analysis.Token, 0, 2*len(toks))
	put := func(term string) {
		held = append(held, analysis.Token{Term: []byte(term)})
		stream = append(stream, &held[len(held)-1])
	}
	for i, tok := range toks {
		if tok.id == breakToken {
			continue
		}
		put(t.words.spell(tok.id))
		if i+1 < len(toks) && toks[i+1].id != breakToken {
			put(pairTerm(t.words, tok.id, toks[i+1].id))
		}
	}
	return stream
}

// pairTerm is the index term of two neighbours; a space parts it from the
// single words.
func pairTerm(words *vocabulary, a, b tokenID) string {
	return words.spell(a) + " " + words.spell(b)
}

// open returns a dictionary of each part for one search: a dictionary has a
// reader of its own that searches at once must not share.
func (ix *index) open() []segment.TermDictionary {
	dicts := make([]segment.TermDictionary, len(ix.parts))
	for i, p := range ix.parts {
		dicts[i], _ = p.segment.Dictionary(field) // add has tried it
	}
	return dicts
}

// posting counts the passages that have a term, and adds its share to their
// scores.
func (ix *index) posting(dicts []segment.TermDictionary, name string, score []float64) int {
	lists := make([]segment.PostingsList, len(dicts))
	df := 0
	for i, d := range dicts {
		list, err := d.PostingsList([]byte(name), nil, nil)
		if err != nil {
			continue // of a segment in memory there is nothing to fail
		}
		lists[i] = list
		df += int(list.Count())
	}
	weight := rarity(df, len(score))
	for i, list := range lists {
		if list != nil {
			add(list, score[ix.parts[i].first:], weight)
		}
	}
	return df
}

// add gives every passage of a list its share.
func add(list segment.PostingsList, score []float64, weight float64) {
	it := list.Iterator(true, false, false, nil)
	for p, err := it.Next(); p != nil && err == nil; p, err = it.Next() {
		score[p.Number()] += weight * math.Sqrt(float64(p.Frequency()))
	}
}

// rarity weighs a term that df of n passages have.
func rarity(df, n int) float64 {
	if df == 0 {
		return 0
	}
	return math.Log(1 + float64(n)/float64(df))
}
