package search

import (
	"context"
	"errors"
	"fmt"
	"math"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"
	"github.com/blevesearch/bleve/v2/search"
	"github.com/blevesearch/bleve/v2/search/query"
	bindex "github.com/blevesearch/bleve_index_api"
)

// batchSize is how many of n passages are indexed at once: it bounds the memory
// while an index is built. One paper is taken in four parts (the peak is 4 MB
// lower then), many papers by the thousand: parts are merged at the end, which takes
// time, and all of them are mapped then: of 600 passages each, a thousand papers
// took 50 MB more.
func batchSize(n int) int { return min(max(n/4, 32), 1000) }

// index answers queries of bleve over the passages of a library. Searches may
// run at once.
type index struct {
	bleve  bleve.Index
	reader bindex.IndexReader
	number []int32 // the passage of each of bleve's documents; -1 for one that was removed
	cuts   []byte  // the words of the sample
	stats  *search.BM25Stats
}

// lengths counts the terms of each field: bleve takes the average length of a
// field from the size of its dictionary, which in a library is far too small.
type lengths map[string]int

// writer is what bleve's builder on disk and its batches in memory have in
// common.
type writer interface {
	Index(id string, data any) error
}

// write indexes every passage, in order; ctx ends it within a batch.
func write(ctx context.Context, c corpus, w writer) (lengths, error) {
	chars := 0
	for n := range c.size() {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("index the text: %w", err)
		}
		b, err := c.read(n)
		if err == nil {
			err = w.Index(c.name(n), passageText{b.block.Text})
		}
		if err != nil {
			return nil, fmt.Errorf("index the text: %w", err)
		}
		chars += utf8.RuneCountInString(b.block.Text)
	}
	return lengths{charField: chars, pairField: chars}, nil
}

// newMemoryIndex indexes the library in memory.
func newMemoryIndex(ctx context.Context, l *library) (*index, error) {
	m, err := newSchema(!l.complete)
	if err != nil {
		return nil, err
	}
	b, err := bleve.NewUsing("", m, scorch.Name, scorch.Name, nil)
	if err != nil {
		return nil, fmt.Errorf("make an index in memory: %w", err)
	}
	w := &batches{index: b, batch: b.NewBatch(), pairs: !l.complete, unit: 1}
	n, err := write(ctx, l, w)
	if err = errors.Join(err, w.flush()); err != nil {
		return nil, errors.Join(err, b.Close())
	}
	ix, err := newIndex(b, n)
	if err == nil {
		err = ix.readNumbers(l)
	}
	return ix, err
}

// newIndex readies an open index of bleve for searches, but for the numbers of
// its passages; on an error it closes it.
func newIndex(b bleve.Index, n lengths) (*index, error) {
	ix := &index{bleve: b}
	inner, err := b.Advanced()
	if err == nil {
		ix.reader, err = inner.Reader()
	}
	docs := uint64(0)
	if err == nil {
		docs, err = ix.reader.DocCount()
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open the index: %w", err), ix.close())
	}
	ix.stats = &search.BM25Stats{DocCount: float64(docs), FieldCardinality: n}
	return ix, nil
}

// readNumbers asks bleve for the name of each of its documents: it analyzes a
// batch in parallel and numbers its documents as they come.
func (ix *index) readNumbers(c corpus) error {
	all, err := ix.reader.DocIDReaderAll()
	if err != nil {
		return err
	}
	defer func() { _ = all.Close() }() // it was only read
	for {
		id, err := all.Next()
		if id == nil || err != nil {
			return err
		}
		name, err := ix.reader.ExternalID(id)
		if err != nil {
			return err
		}
		n, ok := c.number(name)
		if !ok {
			return fmt.Errorf("document %q of the index is no passage", name)
		}
		for int(id.Value()) >= len(ix.number) {
			ix.number = append(ix.number, -1)
		}
		ix.number[id.Value()] = int32(n)
	}
}

func (ix *index) close() error {
	var err error
	if ix.reader != nil {
		err = ix.reader.Close()
	}
	return errors.Join(err, ix.bleve.Close())
}

// df says how many passages have a term.
func (ix *index) df(field, term string) (int, error) {
	r, err := ix.reader.TermFieldReader(context.Background(), []byte(term), field, false, false, false)
	if err != nil {
		return 0, fmt.Errorf("count %q: %w", term, err)
	}
	n := int(r.Count())
	return n, r.Close()
}

// rounded drops the last digits of a score: bleve adds up what the terms earn in
// the order of its documents, which in memory is another each time.
func rounded(score float64) float64 { return math.Round(score*1e6) / 1e6 }

// search calls yield for every passage that q finds, in no order, with its
// BM25 score.
func (ix *index) search(q query.Query, yield func(passage int32, score float64)) error {
	collect := func(c *search.SearchContext) (search.DocumentMatchHandler, bool, error) {
		return func(d *search.DocumentMatch) error {
			if d != nil {
				yield(ix.number[d.IndexInternalID.Value()], rounded(d.Score))
				c.DocumentMatchPool.Put(d)
			}
			return nil
		}, false, nil
	}
	ctx := context.WithValue(context.Background(), search.MakeDocumentMatchHandlerKey, search.MakeDocumentMatchHandler(collect))
	request := bleve.NewSearchRequestOptions(q, 0, 0, false)
	request.PreSearchData = map[string]any{search.BM25PreSearchDataKey: ix.stats}
	if _, err := ix.bleve.SearchInContext(ctx, request); err != nil {
		return fmt.Errorf("search the index: %w", err)
	}
	return nil
}
