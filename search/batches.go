package search

import (
	"fmt"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/document"
	bindex "github.com/blevesearch/bleve_index_api"
)

// batches writes to an index that is open for it.
type batches struct {
	index bleve.Index
	batch *bleve.Batch
	pairs bool // whether it has pairs
	unit  int  // of lengths, in terms
	bytes int
}

// batchBytes is how much text is in a batch at most: each makes a segment, and of
// many small ones the dictionaries are large and have to be merged. A larger one takes
// more memory than a library may (40 bytes for each byte of text).
const batchBytes = 5 << 20

// lengthUnit is in how many terms the length of a passage of a Collection is counted:
// BM25 asks for its ratio to the average, and up to 127 it takes one byte with each
// term instead of two.
const lengthUnit = 4

// Index implements writer.
func (w *batches) Index(id string, data any) error {
	passage, ok := data.(passageText)
	if !ok {
		return fmt.Errorf("%T is no passage", data)
	}
	return w.add(id, passage.Text, nil)
}

// add indexes a passage, and stores what there is to store with it.
func (w *batches) add(id, passage string, stored []byte) error {
	d := document.NewDocument(id)
	chars := &indexed{name: charField, unit: w.unit, passage: passage}
	d.AddField(chars)
	if w.pairs {
		chars.pairs = &indexed{name: pairField, unit: w.unit}
		d.AddField(chars.pairs)
	}
	if stored != nil {
		d.AddField(document.NewTextFieldCustom(storedField, nil, stored, bindex.StoreField, nil))
	}
	w.bytes += len(passage)
	if err := w.batch.IndexAdvanced(d); err != nil || w.bytes < batchBytes {
		return err
	}
	return w.flush()
}

func (w *batches) flush() error {
	err := w.index.Batch(w.batch)
	w.batch = w.index.NewBatch() // the index may still be reading the old one
	w.bytes = 0
	return err
}

// indexed is a field of a passage that is searched. It keeps the terms as they stand
// in the passage, and counts them when bleve asks for them: bleve's field of text
// keeps every count and place of a batch at once, and each field reads the passage
// again.
type indexed struct {
	name    string
	unit    int      // of its length
	passage string   // of the first field, which reads it for both
	pairs   *indexed // the second; nil for none
	terms   *terms
}

// Analyze implements document.Field.
func (f *indexed) Analyze() {
	if f.terms != nil {
		return // the first field has done it
	}
	t := analyze(f.passage, nil)
	f.terms = t.charTerms()
	if f.pairs != nil {
		f.pairs.terms = t.pairTerms()
	}
}

// AnalyzedTokenFrequencies implements document.Field.
func (f *indexed) AnalyzedTokenFrequencies() bindex.TokenFrequencies {
	all := f.terms
	counts := make(bindex.TokenFrequencies, len(all.ends))
	held := make([]bindex.TokenFreq, 0, len(all.ends)) // of those that are new, in one piece of memory
	names := string(all.bytes)
	from := int32(0)
	for _, to := range all.ends {
		name := names[from:to]
		c := counts[name]
		if c == nil {
			held = append(held, bindex.TokenFreq{Term: all.bytes[from:to:to]})
			c = &held[len(held)-1]
			counts[name] = c
		}
		c.SetFrequency(c.Frequency() + 1)
		from = to
	}
	return counts
}

// What follows implements document.Field.

func (f *indexed) Name() string                         { return f.name }
func (f *indexed) ArrayPositions() []uint64             { return nil }
func (f *indexed) Options() bindex.FieldIndexingOptions { return bindex.IndexField }
func (f *indexed) Value() []byte                        { return nil }
func (f *indexed) EncodedFieldType() byte               { return 't' }
func (f *indexed) AnalyzedLength() int                  { return (len(f.terms.ends) + f.unit - 1) / f.unit }
func (f *indexed) NumPlainTextBytes() uint64            { return uint64(len(f.passage)) }
func (f *indexed) Size() int                            { return len(f.passage) }
