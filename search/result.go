package search

import (
	"encoding/json"
	"time"

	"yunlan/content"
	"yunlan/content/lang"
)

// Query is what to look for. Type and Chapter keep hits of these kinds and under
// these chapters; they can also be written in Text (see parse).
type Query struct {
	Text    string
	Limit   int    // of Result.Hits; 0 for all
	Type    string // a content.Kind or its Chinese name; several with a comma between
	Chapter string // "2", "2.3", "二"; several with a comma between
	Each    int    // hits of one document of a Collection at most; 0 for all
}

// Result answers a Query.
type Result struct {
	Query       string
	Noun        lang.Text        // what the document is called in sentences
	Interpreted []Interpretation // how it was read, where not to the letter
	Took        time.Duration
	Missing     []string // words of the query that the paper does not have, nor anything to read them as
	Total       int      // passages that answer, also beyond Limit
	Read        int      // how many of them were read: the best, of a large library not all
	Whole       int      // those that were read and have every word of the query, as typed or as read
	Matches     int      // stretches that are lit in those that were read, in either text
	Hits        []Hit
	Alike       int     // hits at the end that are only alike in meaning; they count in nothing else
	Kinds       []Facet // hits by kind, before the kind filter
	Chapters    []Facet // hits by chapter, before the chapter filter; of one paper
	grouped
	Nearest []Suggestion // when no passage has all of the query; none where nothing is near
}

// Hit is a passage that answers.
type Hit struct {
	ID           content.ID
	Kind         content.Kind
	Section      content.ID
	SectionTitle string
	Page         string // printed page of the words that a snippet shows
	Score        float64
	Text         string         // of the whole passage
	Spans        []content.Span // bytes of Text that match, in order, merged
	Order        int            // of Paper.Blocks: sort by it to read on
	English      *Hit           // the passage in English, where that matches; Spans may be none then
	Alike        bool           // it has none of the words and is only alike in meaning
	Document     string         // its ID, of a Collection
	document     int32
	from         *content.Block
	best         int // byte of the first match in the sentence that answers best
}

// grouped is what only some results have.
type grouped struct {
	Documents  []Group // of a Collection: those that have hits, the best first
	Translated int     // hits of those that were read whose English matches
	Garbled    int     // letters of the document that may be wrong
	lit        bool    // one of those that were read lights words of the query itself; set where Whole is 0
}

// Group is a document of a Collection with its hits.
type Group struct {
	Info
	Total int // passages that answer
	Hits  []Hit
}

// Interpretation says that From was read as To, why, and how often the paper
// has To. Why is one of the Why constants.
type Interpretation struct {
	From   string `json:"from"`
	To     string `json:"to"`
	Why    string `json:"why"`
	Count  int    `json:"count"`
	Absent bool   `json:"absent"` // the paper does not have From
	Guess  bool   `json:"guess"`  // and To is only what may have been meant

	translated bool   // the translation has From
	gloss      string // To in English, for who searched in it; "" where it is not known
}

// Facet counts the hits that share a kind or chapter.
type Facet struct {
	Key   string // a content.Kind, or the ID of a chapter
	Label string // 段落 · 二、我国云计算发展概述
	Count int
}

// Suggestion is a query that has hits, near one that has none.
type Suggestion struct {
	Text  string `json:"query"`
	Count int    `json:"total"`
}

// snippetWidth is the width of the snippets in JSON, in cells.
const snippetWidth = 120

type hitJSON struct {
	Document     string       `json:"document,omitempty"`
	ID           content.ID   `json:"id"`
	Kind         content.Kind `json:"kind"`
	Section      content.ID   `json:"section"`
	SectionTitle string       `json:"section_title"`
	Page         string       `json:"page"`
	Score        float64      `json:"score"`
	Text         string       `json:"text"`
	Spans        [][2]int     `json:"spans"`
	Snippet      string       `json:"snippet"`
	SnippetSpans [][2]int     `json:"snippet_spans"`
	Alike        bool         `json:"alike"`
	English      *englishJSON `json:"english,omitempty"`
}

// englishJSON is the English of a hit; its spans are of its own texts.
type englishJSON struct {
	Text         string   `json:"text"`
	Spans        [][2]int `json:"spans"`
	Snippet      string   `json:"snippet"`
	SnippetSpans [][2]int `json:"snippet_spans"`
}

// MarshalJSON writes the form that scripts read.
func (h Hit) MarshalJSON() ([]byte, error) {
	snippet := h.Snippet(snippetWidth)
	var own *englishJSON
	if h.English != nil {
		shown := h.English.Snippet(snippetWidth)
		own = &englishJSON{h.English.Text, pairsOf(h.English.Spans), shown.Text, pairsOf(shown.Spans)}
	}
	return json.Marshal(hitJSON{
		h.Document, h.ID, h.Kind, h.Section, h.SectionTitle, h.Page, h.Score, h.Text, pairsOf(h.Spans), snippet.Text, pairsOf(snippet.Spans), h.Alike, own,
	})
}

// pairsOf are spans as scripts read them: start and end, bytes.
func pairsOf(spans []content.Span) [][2]int {
	pairs := make([][2]int, len(spans))
	for i, s := range spans {
		pairs[i] = [2]int{s.Start, s.End}
	}
	return pairs
}

// Document is a result as scripts read it.
type Document struct {
	Schema      int              `json:"schema"`
	Query       string           `json:"query"`
	Interpreted []Interpretation `json:"interpreted"`
	Total       int              `json:"total"`
	Hits        []Hit            `json:"hits"`
	Answered    bool             `json:"answered"`
	Whole       int              `json:"whole"`
	Matches     int              `json:"matches"`
	Missing     []string         `json:"missing"`
	Nearest     []Suggestion     `json:"nearest"`
	Read        int              `json:"read"`
	Alike       int              `json:"alike"`
	Translated  int              `json:"translated"`
	Garbled     int              `json:"garbled,omitempty"`
}

// Document writes a result for scripts. Took is no part of it: the same query
// gives the same bytes.
func (r Result) Document() Document {
	return Document{
		content.Schema, r.Query, append([]Interpretation{}, r.Interpreted...), r.Total, append([]Hit{}, r.Hits...),
		r.Answered(), r.Whole, r.Matches, append([]string{}, r.Missing...), append([]Suggestion{}, r.Nearest...), r.Read, r.Alike, r.Translated, r.Garbled,
	}
}
