package search

import (
	"fmt"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/mapping"
	"github.com/blevesearch/bleve/v2/registry"
)

// The fields of a passage in the index. Positions are not kept: a passage that
// bleve finds is read again before it is shown, and they would double the
// index.
const (
	charField   = "c" // characters, Latin words and numbers
	pairField   = "p" // two neighbours of them, of a text that is not in memory
	storedField = "s" // of a Collection: the passages of a pack, with the first of them
)

// schemaVersion names the way in which passages are indexed. An index of
// another version is not opened.
const schemaVersion = "4"

// passageText is a passage as bleve's builder takes it.
type passageText struct {
	Text string `json:"t"`
}

// newSchema describes the fields to bleve; BM25 scores them. Pairs are there to find
// words without reading what only has their characters: a text that is in memory
// does without, and its index is a third as large.
func newSchema(pairs bool) (*mapping.IndexMappingImpl, error) {
	text := func(name, analyzer string) *mapping.FieldMapping {
		f := bleve.NewTextFieldMapping()
		f.Name, f.Analyzer = name, analyzer
		f.Store, f.IncludeInAll, f.IncludeTermVectors, f.DocValues = false, false, false, false
		return f
	}
	passage := bleve.NewDocumentStaticMapping()
	fields := []*mapping.FieldMapping{text(charField, charAnalyzer)}
	if pairs {
		fields = append(fields, text(pairField, pairAnalyzer))
	}
	passage.AddFieldMappingsAt("t", fields...)
	passage.AddSubDocumentMapping("_all", bleve.NewDocumentDisabledMapping())
	m := bleve.NewIndexMapping()
	m.DefaultMapping, m.ScoringModel = passage, "bm25"
	if err := m.Validate(); err != nil {
		return nil, fmt.Errorf("describe the index: %w", err)
	}
	return m, nil
}

// The names under which bleve finds our analyzers when it opens an index.
const (
	charAnalyzer = "yunlan.characters"
	pairAnalyzer = "yunlan.pairs"
)

// bleve knows analyzers by their names, program-wide.
func init() {
	register := func(name string, terms func(*text) *terms) {
		err := registry.RegisterAnalyzer(name, func(map[string]any, *registry.Cache) (analysis.Analyzer, error) {
			return analyzer{terms}, nil
		})
		if err != nil {
			panic(err) // the name is taken: seen at every start, or never
		}
	}
	register(charAnalyzer, (*text).charTerms)
	register(pairAnalyzer, (*text).pairTerms)
}

// analyzer makes the terms of a text.
type analyzer struct{ terms func(*text) *terms }

// Analyze implements analysis.Analyzer.
func (a analyzer) Analyze(raw []byte) analysis.TokenStream {
	w := a.terms(analyze(string(raw), nil))
	held := make([]analysis.Token, len(w.ends))
	stream := make(analysis.TokenStream, len(w.ends))
	from := int32(0)
	for i, to := range w.ends {
		held[i] = analysis.Token{Term: w.bytes[from:to:to], Position: i + 1}
		stream[i] = &held[i]
		from = to
	}
	return stream
}

// terms are written one behind another: there are very many.
type terms struct {
	bytes []byte
	ends  []int32
}

func (t *text) charTerms() *terms {
	w := t.newTerms(1)
	for _, tok := range t.tokens {
		if tok.id != breakToken {
			w.add(t, tok)
			w.end()
		}
	}
	return w
}

func (t *text) pairTerms() *terms {
	w := t.newTerms(2)
	for i := 0; i+1 < len(t.tokens); i++ {
		if a, b := t.tokens[i], t.tokens[i+1]; a.id != breakToken && b.id != breakToken {
			w.add(t, a)
			w.bytes = append(w.bytes, ' ') // keeps gpt 4x from being gpt4 x
			w.add(t, b)
			w.end()
		}
	}
	return w
}

func (t *text) newTerms(words int) *terms {
	return &terms{bytes: make([]byte, 0, words*(3*len(t.runes)+len(t.tokens))), ends: make([]int32, 0, len(t.tokens))}
}

func (w *terms) add(t *text, tok token) {
	for _, r := range t.runes[tok.start:tok.end] {
		w.bytes = utf8.AppendRune(w.bytes, r)
	}
}

func (w *terms) end() { w.ends = append(w.ends, int32(len(w.bytes))) }

// pairTerm is the term of two neighbours as a query says it.
func pairTerm(a, b string) string { return a + " " + b }
