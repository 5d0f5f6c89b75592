package answer

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"yunlan/content"
	"yunlan/search"
)

// absent answers a question that no fact agrees with: with what the paper says
// of a similar measure, or that the paper does not give it. It says so only where
// that is known: the paper gives another year or another measure of the same
// subject, or gives the measure of others and names the subject.
func (a *Answerer) absent(q question, all []match, r search.Result) (Card, bool) {
	if !q.measures() || q.asks&askDefine != 0 || len(q.values) > 0 || q.class == money {
		return Card{}, false
	}
	if c, ok := a.absentPlace(q, r); ok {
		return c, true
	}
	otherYear := a.nearest(q, all, func(m match) bool { return m.name && m.measure && !m.period && m.all && !m.other })
	if c, ok := a.similar(q, all, otherYear); ok {
		return c, true
	}
	if len(otherYear) > 0 {
		return notGiven(q, a.item(otherYear[0].profile)), true
	}
	if q.namesOne() && slices.ContainsFunc(all, func(m match) bool { return m.name && m.measure }) {
		return Card{}, false // the paper gives something of the kind
	}
	if other := a.nearest(q, all, q.otherMeasure); len(other) > 0 {
		return notGiven(q, a.item(other[0].profile)), true
	}
	if c, ok := a.absentTerm(q, all); ok {
		return c, true
	}
	return a.othersOnly(q, r)
}

// absentTerm answers for something that the paper explains and does not measure
// so, though it does others. What a number stands close to may be what it is
// called there (央国企 and the central firms): then nothing is said.
func (a *Answerer) absentTerm(q question, all []match) (Card, bool) {
	if len(q.names) > 0 || len(q.runs) != 1 || q.class <= noClass || q.class == date {
		return Card{}, false
	}
	t := a.terms[key(q.runs[0].toks)]
	if t == nil || slices.ContainsFunc(all, func(m match) bool { return m.measure && (m.all || a.near(m, q.runs[0])) }) {
		return Card{}, false
	}
	return notGiven(q, a.explanation(t)), true
}

// near reports that the block of a fact has a word.
func (a *Answerer) near(m match, word run) bool {
	return word.says(a.blocks[a.paper.Index(m.printed.sentence.Block)].words)
}

// nearest are the facts that is reports, the nearest first.
func (a *Answerer) nearest(q question, all []match, is func(match) bool) []match {
	var out []match
	for _, m := range all {
		if is(m) && q.saysEnough(m) {
			out = append(out, m)
		}
	}
	out = a.distinct(out)
	slices.SortStableFunc(out, func(x, y match) int { return y.score() - x.score() })
	return out
}

// otherMeasure reports a fact about all that is asked for, but for its measure.
func (q question) otherMeasure(m match) bool {
	if q.class <= noClass || q.class == date || m.class == noClass {
		return false
	}
	least := 2
	if !q.namesOne() {
		least = 4
	}
	return m.name && !m.measure && m.period && m.all && !m.other && m.shared >= max(q.weight(), least)
}

// similar answers the size of a market with what is spent in it in that year,
// and says that this is another scope.
func (a *Answerer) similar(q question, all, otherYear []match) (Card, bool) {
	if q.class != size && q.class != extent || len(q.names) == 0 {
		return Card{}, false
	}
	i := slices.IndexFunc(all, func(m match) bool { return m.name && m.class == spending && m.period && m.all && !m.other })
	if i < 0 {
		return Card{}, false
	}
	c := a.card(all[i : i+1])
	c.Kind, c.Caveat = Several, otherScope
	if len(otherYear) > 0 {
		c.Items = append(c.Items, a.item(otherYear[0].profile))
	}
	return c, true
}

func notGiven(q question, nearest ...Item) Card {
	return Card{Kind: NotGiven, Items: nearest, Missing: q.typed}
}

// othersOnly answers where the paper gives the measure of others alone and names
// the subject. A date is missing only of something that is named a few times and
// never near a year: prose dates things that are no facts.
func (a *Answerer) othersOnly(q question, r search.Result) (Card, bool) {
	if q.flags&baseline != 0 && len(q.names) > 1 {
		return Card{}, false // how much more one has may follow from what both have
	}
	if !q.namesOne() || !a.gives(q) || a.unnamedPlace(q) != "" {
		return Card{}, false
	}
	if q.class == date {
		mentions, _ := a.mentions(cut(q.names[0]))
		if q.weight() > 0 || len(mentions) > maxMentions || slices.ContainsFunc(mentions, hasYear) {
			return Card{}, false
		}
	}
	for _, h := range r.Hits {
		if at := strings.Index(h.Text, q.names[0]); at >= 0 {
			return notGiven(q, a.sentenceAt(content.Place{Block: h.ID, Start: at, End: at + len(q.names[0])})), true
		}
	}
	return Card{}, false
}

func hasYear(it Item) bool { return yearPattern().MatchString(it.Quote) }

var yearPattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`20\d\d\s*年`) })

// gives reports that the paper has the measure of somebody.
func (a *Answerer) gives(q question) bool {
	return slices.ContainsFunc(a.facts, func(p profile) bool {
		if q.class > noClass && p.class != q.class || q.class <= noClass && q.weight() == 0 {
			return false
		}
		return q.cover(&p.words.strong, &text{}).shared >= q.weight()
	})
}

// says reports that the paper has a word anywhere.
func (a *Answerer) says(word string) bool {
	return slices.ContainsFunc(a.paper.Blocks, func(b content.Block) bool { return strings.Contains(b.Text, word) })
}
