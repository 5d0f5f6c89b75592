package mcp

import (
	"slices"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/content/sentence"
	"yunlan/search"
	"yunlan/search/answer"
	"yunlan/ui/answers"
	"yunlan/ui/cli/command"
	"yunlan/ui/evidence"
	"yunlan/ui/figure"
)

type searchIn struct {
	in
	Query    string   `json:"query" jsonschema:"words or a whole question, in Chinese, pinyin or English"`
	Kinds    []string `json:"kinds,omitempty" jsonschema:"only paragraph, heading, figure, table, row, source or footnote"`
	Chapters []string `json:"chapters,omitempty" jsonschema:"only in these sections: 2, 2.3"`
	paging
}

// searchOut is what was found, and how.
type searchOut struct {
	list[hit]
	Answered bool     `json:"answered" jsonschema:"false: the document does not say it; the items are only near"`
	Answer   *card    `json:"answer,omitempty"`
	Readings []string `json:"readings" jsonschema:"how the query was read where not to the letter"`
	Missing  []string `json:"missing" jsonschema:"words that the document does not have"`
	Nearest  []string `json:"nearest" jsonschema:"words it has that are near"`
}

// hit is a passage.
type hit struct {
	Kind  content.Kind `json:"kind"`
	Alike bool         `json:"alike" jsonschema:"true: has none of the words; a machine found it alike in meaning"`

	Guessed bool `json:"guessed,omitempty"` // it has a word that is only a guess at what was asked

	Title    string `json:"title,omitempty"`
	Passages int    `json:"passages_in_document,omitempty"`
	source
}

func (h hit) line() string {
	document := ""
	if h.Title != "" {
		document = inDocument.F(h.Document, h.Title, h.Passages)
	}
	return joined(document, mark(h.Alike, foundByMachine), mark(h.Guessed, guessedAt), h.place())
}

// card is an answer in the words of the document.
type card struct {
	Kind    answer.Kind `json:"kind" jsonschema:"stated: a sentence says it; several: sentences differ or are of different things; not_given: none does"`
	Items   []answered  `json:"items"`
	Missing string      `json:"missing"`
	Caveat  string      `json:"caveat"`
	Derived []derived   `json:"derived,omitempty" jsonschema:"computed, not in the text"`
}

// derived is a number that follows from others, with their IDs in facts. Their sentences
// are the items of the card.
type derived struct {
	Value   string   `json:"value"`
	About   string   `json:"about"`
	Formula string   `json:"formula"`
	Fact    string   `json:"fact"`
	From    []string `json:"from"`
}

func (d derived) line() string {
	return followsFrom.F(joined(d.Value, d.About), d.Formula, d.Fact, lang.List(d.From))
}

type answered struct {
	Value string `json:"value" jsonschema:"as printed; empty for words"`
	About string `json:"about"`
	Fact  string `json:"fact" jsonschema:"its ID in facts"`
	source
	Footnotes []string `json:"footnotes"`
}

func (a answered) line() string { return joined(a.Value, a.About, a.place()) }

func (c *call) search(in searchIn) (searchOut, error) {
	query, err := c.run.Query(in.Query, in.Kinds, in.Chapters)
	if err != nil {
		return searchOut{}, err
	}
	found := c.answers.Look(c.engine, query)
	out := outOf(found.Result)
	out.Answered = found.Says()
	if found.Card != nil {
		out.Answer = c.card(*found.Card)
	}
	c.size = sizeOf(out)
	hits := make([]hit, len(found.Hits))
	for i, h := range found.Hits {
		hits[i] = hit{Kind: h.Kind, Alike: h.Alike, Guessed: guessed(found.Result, h), source: c.source(c.words(h))}
	}
	out.list, err = paged(c, in.paging, hits)
	return out, err
}

// outOf is what is said of a result beside its hits.
func outOf(r search.Result) searchOut {
	out := searchOut{Answered: r.Answered(), Readings: []string{}, Missing: append([]string{}, r.Missing...), Nearest: []string{}}
	for _, said := range search.Explain(r) {
		out.Readings = append(out.Readings, string(said))
	}
	for _, near := range r.Nearest {
		out.Nearest = append(out.Nearest, near.Text)
	}
	return out
}

// shownCells is how much of a passage is shown.
const shownCells = 300

// words are the sentences of a hit that a snippet shows, whole.
func (c *call) words(h search.Hit) content.Citation {
	block, _ := c.paper().Block(h.ID)
	shown := strings.Trim(h.Snippet(shownCells).Text, "…")
	start := max(strings.Index(block.Text, shown), 0)
	from, to := sentence.Around(block.Text, start, start+len(shown))
	return block.Cited(content.Place{Block: h.ID, Start: from, End: to})
}

func (c *call) card(a answer.Card) *card {
	out := &card{Kind: a.Kind, Missing: a.Missing, Caveat: a.Caveat.String(), Items: []answered{}}
	for _, it := range a.Items {
		block, _ := c.paper().Block(it.Block)
		one := answered{
			Value: answers.Value(it, evidence.Words{}), About: strings.Join(answers.About(it), " "), Fact: it.Fact,
			source: c.source(block.Cited(it.Place)), Footnotes: []string{},
		}
		for _, note := range answers.Notes(c.paper(), a, it) {
			one.Footnotes = append(one.Footnotes, answers.Note(note, evidence.Words{}))
		}
		out.Items = append(out.Items, one)
	}
	for _, d := range a.Derived {
		one := derived{Value: answers.Amount(d), About: strings.Join(answers.AboutDerived(d), " "), Formula: figure.Formula(d.Formula, d.Unit), Fact: d.Fact}
		for _, it := range d.From {
			one.From = append(one.From, it.Fact)
		}
		out.Derived = append(out.Derived, one)
	}
	return out
}

func (o searchOut) text() string {
	var lines []string
	if o.Answer != nil {
		head := answerHead.F(string(o.Answer.Kind))
		if o.Answer.Kind == answer.NotGiven {
			head = notGiven.F(content.Echo(o.Answer.Missing))
		}
		lines = append(lines, head)
		for _, it := range o.Answer.Items {
			lines = append(lines, "- "+it.line())
			for _, note := range it.Footnotes {
				lines = append(lines, "  "+note)
			}
		}
		for _, d := range o.Answer.Derived {
			lines = append(lines, d.line())
		}
		if o.Answer.Caveat != "" {
			lines = append(lines, command.OneLine(o.Answer.Caveat))
		}
	}
	if !o.Answered && o.Answer == nil {
		lines = append(lines, notSaid.String())
		if len(o.Nearest) > 0 {
			lines = append(lines, nearIt.F(lang.List(o.Nearest)))
		}
	}
	return strings.Join(append(append(lines, o.Readings...), o.list.text()), "\n")
}

// mark marks what a machine found.
func mark(machine bool, words lang.Text) string {
	if machine {
		return words.String()
	}
	return ""
}

// guessed reports whether a hit lights a word that is only a guess at what was asked, in
// either text.
func guessed(r search.Result, h search.Hit) bool {
	for _, in := range r.Interpreted {
		if in.Guess && (lights(h, in.To) || h.English != nil && lights(*h.English, in.To)) {
			return true
		}
	}
	return false
}

// lights reports whether a word stands in what a hit lights.
func lights(h search.Hit, word string) bool {
	word = strings.ToLower(word)
	return slices.ContainsFunc(h.Spans, func(s content.Span) bool {
		return strings.Contains(strings.ToLower(h.Text[s.Start:s.End]), word)
	})
}
