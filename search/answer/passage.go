package answer

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"sync"

	"yunlan/content"
	"yunlan/content/sentence"
	"yunlan/search"
)

// MaxHits is how many of the best hits are read for the sentence that answers: a
// result that is cut shorter may lack the answer.
const MaxHits = 12

// candidate is a sentence that may answer a question.
type candidate struct {
	place  content.Place
	shared int // weight of the question's words that it has
	tokens int // tokens of the question that it has, stop words among them
}

// passage answers who, which and how with the sentence that has the words of the
// question. Where sentences of several blocks do, the paper speaks of several
// things; why and how have one answer or none.
func (a *Answerer) passage(q question, r search.Result) (Card, bool) {
	if noun := q.noun(); noun == "" || slices.Contains(somebody, noun) {
		if c, ok := a.maker(q); ok {
			return c, true
		}
	}
	of := a.list(q)
	if q.asks&askList != 0 && of.noun == "" && q.phrase() != "" {
		return Card{}, false // 哪些人
	}
	if c, ok := a.listed(q, of, r); ok {
		return c, true
	}
	best := a.candidates(q, of, r)
	if len(best) > 1 && (q.noun() != "" || superlatives().MatchString(strings.ToLower(q.typed))) {
		return Card{}, false // none lists them all
	}
	if len(best) == 0 || len(best) > maxItems || q.asks&askList == 0 && len(best) > 1 {
		return Card{}, false
	}
	c := Card{Kind: Stated}
	for _, s := range best {
		c.Items = append(c.Items, a.sentenceAt(s.place))
	}
	if len(best) > 1 {
		c.Kind = Several
	}
	return c, true
}

// maker answers who made the one thing that is named: with the sentence that
// names somebody in front of it.
func (a *Answerer) maker(q question) (Card, bool) {
	if q.asks&askList == 0 || len(q.names) != 1 || q.weight() > 0 || q.class != noClass {
		return Card{}, false
	}
	mentions, _ := a.mentions(cut(q.names[0]))
	mentions = slices.DeleteFunc(mentions, func(it Item) bool { return !a.lexicon.madeBy(it.Quote, q.names[0]) })
	if len(mentions) != 1 {
		return Card{}, false
	}
	return Card{Kind: Stated, Items: mentions}, true
}

// mostBetween is how many tokens may stand between somebody and what they made:
// 天翼云发布“息壤”.
const mostBetween = 3

// madeBy reports a name shortly in front of another, in the same clause and not
// in a list with it.
func (l *lexicon) madeBy(sentence, name string) bool {
	at := strings.Index(sentence, name)
	if at < 0 {
		return false
	}
	clause := sentence[strings.LastIndexAny(sentence[:at], "，；：、（(")+1 : at]
	pieces := l.read(cut(clause), nil)
	for i, p := range slices.Backward(pieces) {
		if p.name != "" {
			between := 0
			for _, q := range pieces[i+1:] {
				between += len(q.toks)
			}
			return between <= mostBetween
		}
	}
	return false
}

// candidates are the sentences of prose that have most of the question, one of a
// block. What is asked for as a list is one.
func (a *Answerer) candidates(q question, of list, r search.Result) []candidate {
	phrases, words, tokens := q.phraseRuns()
	if words < 3 && tokens < 3 || q.weight() == 0 && q.class == noClass { // a name alone
		return nil
	}
	if of.whole != "" {
		phrases = []run{q.means.run(cutTyped(of.whole))}
	}
	english := of.noun != "" && noHan(q.typed) // its forms vary: listsOf holds its words
	var out []candidate
	for _, h := range r.Hits[:min(MaxHits, len(r.Hits))] {
		if h.Kind != content.Paragraph && h.Kind != content.Footnote {
			continue
		}
		block := &a.blocks[a.paper.Index(h.ID)]
		if of.noun != "" {
			block = block.with(&a.title)
		}
		if _, ok := q.candidate(phrases, block, &text{}); !ok && !english {
			continue
		}
		starts := append(sentence.Starts(h.Text), len(h.Text))
		for i, start := range starts[:len(starts)-1] {
			said := h.Text[start:starts[i+1]]
			one := of.noun == "" && q.asks&askList != 0 && !strings.Contains(said, "、") // no list, so it must name somebody
			if one && !a.namesSomebody(q, said) || q.asks&askWhy != 0 && !givesCause(said) || of.noun != "" && !a.listsOf(q, of, said, a.about(h.Text[:starts[i+1]])) {
				continue
			}
			its := textOf(bounded(cut(said)))
			c, ok := q.candidate(phrases, &its, block)
			c.place = content.Place{Block: h.ID, Start: start, End: starts[i+1]}
			enough := q.asks&askHow == 0 && !one && 3*c.shared >= 2*words && a.hasNames(q, said)
			if (ok || english) && (enough || of.noun != "" || c.shared >= words) {
				out = append(out, c)
			}
		}
	}
	slices.SortStableFunc(out, func(x, y candidate) int { return cmp.Or(y.shared-x.shared, y.tokens-x.tokens) })
	out = slices.DeleteFunc(out, func(c candidate) bool { return c.shared < out[0].shared || c.tokens < out[0].tokens })
	return slices.CompactFunc(out, func(x, y candidate) bool { return x.place.Block == y.place.Block })
}

// superlatives ask for one of all: two sentences about two of them do not say which.
var superlatives = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`最[高大快多低小少慢早]|\b(?:most|highest|largest|biggest|fastest|lowest|smallest)\b`)
})

// hasNames reports that a sentence has every name of the question: it may lack a word,
// never whom that is about.
func (a *Answerer) hasNames(q question, sentence string) bool {
	if !q.namesOne() {
		return true
	}
	said := slices.Concat(a.lexicon.namesIn(sentence), a.lexicon.placesIn(sentence))
	return !slices.ContainsFunc(q.names, func(name string) bool { return isNoDefault(name) && !slices.Contains(said, name) })
}

// namesSomebody reports a name that the question for somebody does not say itself.
func (a *Answerer) namesSomebody(q question, said string) bool {
	return q.asks&askWho != 0 && slices.ContainsFunc(a.lexicon.namesIn(said), func(name string) bool {
		return isNoDefault(name) && !slices.Contains(q.names, name)
	})
}

// givesCause reports a sentence that says why.
func givesCause(said string) bool {
	return slices.ContainsFunc([]string{"因为", "由于", "得益于", "因此", "所以", "为了", "凭借", "基于"}, func(word string) bool { return strings.Contains(said, word) })
}

// phraseRuns are the phrases as they are matched, with their weight and how many
// tokens they have.
func (q question) phraseRuns() (runs []run, words, tokens int) {
	for _, phrase := range q.phrases {
		if len(phrase) > 0 {
			r := q.means.run(phrase)
			runs = append(runs, r)
			words += r.weight(0, len(r.toks))
			tokens += len(r.toks)
		}
	}
	return runs, words, tokens
}

// candidate matches a sentence; false where a word of the question stands neither
// in it nor in its block. Of who and which one character may be missing, a verb
// mostly.
func (q question) candidate(phrases []run, said, block *text) (candidate, bool) {
	var c candidate
	missing := 0
	for _, r := range phrases {
		for i := 0; i < len(r.toks); {
			s, _, here := r.has(i, said, block)
			switch {
			case s.n == 0 && !r.stop[i]:
				if missing++; missing > 1 || r.toks[i].latin() || q.asks&askList == 0 {
					return c, false
				}
			case compound(r.toks[i:]) && s.n < 2, hasCompound(r.toks[i:i+s.n]) && !said.has(s.words[0]):
				return c, false // an ordinal is of the sentence and as it was typed, or of another
			case here && (s.n > 1 || r.toks[i].latin()):
				c.shared += s.weight
				c.tokens += s.n
			}
			i += max(s.n, 1)
		}
	}
	return c, true
}
