package search

import (
	"fmt"

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
	storedField = "s" // the passage itself, in a Collection
)

// schemaVersion names the way in which passages are indexed. An index of
// another version is not opened.
const schemaVersion = "3"

// document is a passage as it is given to bleve.
type document struct {
	Text   string `json:"t"`
	Stored string `json:"s"`
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
	kept := text(storedField, charAnalyzer)
	kept.Store, kept.Index = true, false
	passage.AddFieldMappingsAt("s", kept)
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
	register := func(name string, terms func(*text) []string) {
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
type analyzer struct{ terms func(*text) []string }

// Analyze implements analysis.Analyzer.
func (a analyzer) Analyze(raw []byte) analysis.TokenStream {
	terms := a.terms(analyze(string(raw), nil))
	held := make([]analysis.Token, len(terms))
	stream := make(analysis.TokenStream, len(terms))
	for i, t := range terms {
		held[i] = analysis.Token{Term: []byte(t), Position: i + 1}
		stream[i] = &held[i]
	}
	return stream
}

func (t *text) charTerms() []string {
	terms := make([]string, 0, len(t.tokens))
	for i, tok := range t.tokens {
		if tok.id != breakToken {
			terms = append(terms, t.word(i))
		}
	}
	return terms
}

func (t *text) pairTerms() []string {
	terms := make([]string, 0, len(t.tokens))
	for i := 0; i+1 < len(t.tokens); i++ {
		if t.tokens[i].id != breakToken && t.tokens[i+1].id != breakToken {
			terms = append(terms, pairTerm(t.word(i), t.word(i+1)))
		}
	}
	return terms
}

// pairTerm is the index term of two neighbours; the space keeps gpt 4x from
// being gpt4 x.
func pairTerm(a, b string) string { return a + " " + b }
