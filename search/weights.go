package search

import "yunlan/content"

// tune holds the weights of the ranking; docs/adr/0016 says how they were
// chosen.
var tune = weights{
	weak: 0.5, bareNumber: 0.15, part: 0.6, long: 0.5, run: 1.3,
	alias: 1.1, synonym: 0.4, later: 0.9,
	sentence: 0.5, bm25: 0.3, repeat: 0.15, lead: 0.2, subject: 0.1, size: 0.04, more: 0.4,
}

type weights struct {
	weak, bareNumber, part, long, run                 float64 // of words of a query
	alias, synonym, later                             float64 // of other readings
	sentence, bm25, repeat, lead, subject, size, more float64 // of what a passage does with them
}

// priors weigh kinds of passage that answer as well by their words, but tell
// the reader less.
var priors = map[content.Kind]float64{
	content.Paragraph: 1,
	content.Row:       0.95,
	content.Table:     0.75,
	content.Heading:   0.75,
	content.Figure:    0.75,
	content.Footnote:  0.75,
	content.Source:    0.4,
}
