package answer

import (
	"slices"
	"strings"

	"yunlan/content"
)

// define answers what something is, from the sentences that explain it.
func (a *Answerer) define(q question) (Card, bool) {
	if t := a.term(q.topic); t != nil {
		return Card{Kind: Stated, Items: []Item{a.explanation(t)}}, true
	}
	if it, ok := a.defined(q.topic); ok {
		return Card{Kind: Stated, Items: []Item{it}}, true
	}
	return a.unexplained(q)
}

// term finds a term by any of its names, without the stop words around it.
func (a *Answerer) term(topic []token) *Term {
	for len(topic) > 0 {
		for _, k := range []string{key(topic), a.firstMeaning(key(topic))} {
			if t := a.terms[k]; t != nil {
				return t
			}
		}
		switch {
		case stopWords()[topic[0].text]:
			topic = topic[1:]
		case stopWords()[topic[len(topic)-1].text]:
			topic = topic[:len(topic)-1]
		default:
			return nil
		}
	}
	return nil
}

// firstMeaning is the key of what search reads a word as first; "" for nothing.
func (a *Answerer) firstMeaning(k string) string {
	if means := a.lexicon.means(k); len(means) > 0 {
		return key(cut(means[0]))
	}
	return ""
}

// explanation is the sentence of an explanation that has a name of the term, or
// its first sentence.
func (a *Answerer) explanation(t *Term) Item {
	return a.sentenceAt(named(a.paper, t, t.Places[0]))
}

// named is where an explanation has a name of the term, or where it begins.
func named(paper *content.Paper, t *Term, at content.Place) content.Place {
	b, _ := paper.Block(at.Block)
	for _, name := range t.Names {
		if i := strings.Index(b.Text[at.Start:at.End], name); i >= 0 {
			return content.Place{Block: at.Block, Start: at.Start + i, End: at.Start + i + len(name)}
		}
	}
	return content.Place{Block: at.Block, Start: at.Start, End: at.Start}
}

// ofOther are what follows the name of a term in a sentence about something else:
// SaaS市场, IaaS和CDN.
var ofOther = []string{"市场", "和", "与", "服务"}

// explained drops the explanations of a term that are about something else.
func explained(paper *content.Paper, t Term) Term {
	t.Places = slices.DeleteFunc(slices.Clone(t.Places), func(at content.Place) bool {
		at = named(paper, &t, at)
		b, _ := paper.Block(at.Block)
		return slices.ContainsFunc(ofOther, func(word string) bool {
			return at.End > at.Start && strings.HasPrefix(strings.TrimLeft(b.Text[at.End:], " "), word)
		})
	})
	return t
}

// explaining are what follows a word where a sentence may say what it is.
var explaining = []string{"是", "指", "为", "即", "作为", "（", "(", "通过", "能够", "可以"}

// maxMentions is how often the paper may name something that it does not explain.
// What it names more often is a topic.
const maxMentions = 3

// unexplained answers that the paper names something without saying what it is.
// What somebody is said to have is also looked for by itself. Common words are no
// names: what is said of them may be said in any way.
func (a *Answerer) unexplained(q question) (Card, bool) {
	var others []token
	for _, r := range q.runs {
		others = append(others, r.toks...)
	}
	for _, topic := range [][]token{q.topic, others} {
		if r := a.lexicon.means.run(topic); r.weight(0, len(topic)) < 3 || !a.isName(topic) {
			continue
		}
		mentions, explained := a.mentions(topic)
		if explained {
			return Card{}, false
		}
		if len(mentions) > 0 && len(mentions) <= maxMentions && !a.explains(mentions) {
			return notGiven(q, mentions[0]), true
		}
	}
	return Card{}, false
}

// isName reports words that the paper puts in quotes, or that have a Latin word.
func (a *Answerer) isName(topic []token) bool {
	return slices.ContainsFunc(topic, token.latin) || a.says("“"+key(topic)+"”")
}

// explains reports that one of the sentences explains a term.
func (a *Answerer) explains(sentences []Item) bool {
	for _, t := range a.terms {
		for _, p := range t.Places {
			if slices.ContainsFunc(sentences, func(it Item) bool {
				return it.Block == p.Block && it.Place.Start < p.End && p.Start < it.Place.End
			}) {
				return true
			}
		}
	}
	return false
}

// mentions are the sentences that have a word; explained reports that one of them
// may say what it is.
func (a *Answerer) mentions(word []token) (all []Item, explained bool) {
	want := bounded(word)
	for k, b := range a.paper.Blocks {
		if !strings.Contains(a.blocks[k].words, want) {
			continue
		}
		toks := cut(b.Text)
		for i := 0; i+len(word) <= len(toks); i++ {
			if bounded(toks[i:i+len(word)]) != want {
				continue
			}
			end := toks[i+len(word)-1].end
			after := strings.TrimLeft(b.Text[end:], "”’》 ")
			explained = explained || slices.ContainsFunc(explaining, func(word string) bool { return strings.HasPrefix(after, word) })
			all = append(all, a.sentenceAt(content.Place{Block: b.ID, Start: toks[i].start, End: end}))
		}
	}
	return all, explained
}
