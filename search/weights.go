package search

import (
	"math"

	"yunlan/content"
)

// tune holds the weights of the ranking; docs/adr/0003 says how they were
// chosen.
var tune = weights{
	querying: querying{
		function: 0.25, weak: 0.5, bareNumber: 0.15, mended: 0.3,
		loose: 0.7, bond: 0.3, word: 0.3, cohesion: 0.5,
		alias: 1.1, synonym: 0.4, later: 0.9, altPower: 0.45,
	},
	answering: answering{
		sentence: 0.5, repeat: 0.08, lead: 0.15, subject: 0.1, size: 0.05, listed: 0.2, more: 0.4,
		keep: 0.12, keepTerm: 0.3,
	},
}

type weights struct {
	querying
	answering
}

// querying weighs the parts of a query.
type querying struct {
	function, weak, bareNumber, mended float64 // stress of slots
	loose, bond, word, cohesion        float64 // of neighbours
	alias, synonym, later, altPower    float64 // of alternatives
}

// answering weighs what a passage does with them.
type answering struct {
	sentence, repeat, lead, subject, size, listed, more float64
	keep, keepTerm                                      float64 // of the best score, to be a hit
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

// own is what the query's own words earn that a stands for.
func (sp *sidePlan) own(a *alt) float64 {
	w := 0.0
	for i := a.from; i < a.to; i++ {
		if s := sp.pair[i]; s >= 0 && i+1 < a.to {
			w += sp.slots[s].weight
		}
		if s := sp.alone[i]; s >= 0 {
			w += sp.slots[s].weight
		}
	}
	return w
}

// weigh turns document frequencies (one for each term of sp.terms) into the
// weights of slots and alternatives. A rarer variant earns no more than the
// first of its group, nor that more than the query's own words.
func (sp *sidePlan) weigh(df []int, passages int) {
	for i := range sp.slots {
		sp.slots[i].weight = sp.slots[i].stress * rarity(df[i], passages)
	}
	n, group, first := len(sp.slots), 0, 0.0
	for i := range sp.alts {
		a := &sp.alts[i]
		k := max(1, len(a.tokens)-1)
		sum, missing := 0.0, false
		for _, d := range df[n : n+k] {
			sum += rarity(d, passages)
			missing = missing || d == 0
		}
		n += k
		a.value = 0
		if missing {
			continue
		}
		a.value = sum / float64(k) * math.Pow(float64(k), tune.altPower)
		if a.group != group || first == 0 {
			group, first = a.group, a.value
			if own := sp.own(a); a.known && own > 0 {
				first = min(first, own)
			}
		}
		a.value = a.factor * min(a.value, first)
	}
}

// rarity weighs a term that df of n passages have.
func rarity(df, n int) float64 {
	if df == 0 {
		return 0
	}
	return math.Log(1 + float64(n)/float64(df))
}
