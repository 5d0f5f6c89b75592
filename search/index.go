package search

import (
	"context"
	"fmt"
	"math"
	"runtime"
	"strconv"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/document"
	"github.com/blevesearch/bleve/v2/index/scorch"
	bleve "github.com/blevesearch/bleve_index_api"
)

const (
	field     = "t"
	batchSize = 1000
)

// index is a bleve index held in memory: which passage has which character,
// word, and pair of neighbours. It stores no text and no positions; what it
// finds is verified, judged and lit by reading the passages themselves.
type index struct {
	scorch bleve.Index
	reader bleve.IndexReader
	order  []int32 // of the passage, by bleve's document number
}

// newIndex indexes the library; ctx ends it between batches.
func newIndex(ctx context.Context, l *library) (*index, error) {
	queue := bleve.NewAnalysisQueue(runtime.GOMAXPROCS(0))
	defer queue.Close()
	s, err := scorch.NewScorch(scorch.Name, map[string]any{"path": ""}, queue)
	if err != nil {
		return nil, fmt.Errorf("make the search index: %w", err)
	}
	if err := s.Open(); err != nil {
		return nil, fmt.Errorf("open the search index: %w", err)
	}
	ix := &index{scorch: s}
	if err := ix.fill(ctx, l); err != nil {
		_ = s.Close()
		return nil, err
	}
	return ix, nil
}

func (ix *index) fill(ctx context.Context, l *library) error {
	for from := 0; from < len(l.passages); from += batchSize {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("index the paper: %w", err)
		}
		batch := bleve.NewBatch()
		for i := from; i < min(from+batchSize, len(l.passages)); i++ {
			batch.Update(newDocument(i, &l.passages[i], l.words))
		}
		if err := ix.scorch.Batch(batch); err != nil {
			return fmt.Errorf("index the paper: %w", err)
		}
	}
	return ix.number(len(l.passages))
}

func newDocument(n int, ps *passage, words *vocabulary) *document.Document {
	d := document.NewDocument(strconv.Itoa(n))
	d.AddField(document.NewTextFieldCustom(field, nil, nil, bleve.IndexField, &terms{ps, words}))
	return d
}

// number reads bleve's document numbers once: the index never changes after.
func (ix *index) number(passages int) error {
	r, err := ix.scorch.Reader()
	if err != nil {
		return fmt.Errorf("read the search index: %w", err)
	}
	ix.reader = r
	ix.order = make([]int32, passages)
	all, err := r.DocIDReaderAll()
	if err != nil {
		return fmt.Errorf("list the search index: %w", err)
	}
	for id, err := all.Next(); id != nil && err == nil; id, err = all.Next() {
		name, err := r.ExternalID(id)
		if err != nil {
			return fmt.Errorf("name an indexed passage: %w", err)
		}
		n, _ := strconv.Atoi(name)
		ix.order[id.Value()] = int32(n)
	}
	return all.Close()
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

// posting counts the passages that have a term, and adds its share to their
// scores.
func (ix *index) posting(name string, score []float64) int {
	r, err := ix.reader.TermFieldReader(context.Background(), []byte(name), field, true, false, false)
	if err != nil {
		return 0
	}
	defer func() { _ = r.Close() }()
	df := int(r.Count())
	weight := rarity(df, len(score))
	var doc bleve.TermFieldDoc
	for d, err := r.Next(&doc); d != nil && err == nil; d, err = r.Next(&doc) {
		score[ix.order[d.ID.Value()]] += weight * math.Sqrt(float64(d.Freq))
	}
	return df
}

// rarity weighs a term that df of n passages have.
func rarity(df, n int) float64 {
	if df == 0 {
		return 0
	}
	return math.Pow(math.Log(1+float64(n)/float64(df)), tune.rare)
}
