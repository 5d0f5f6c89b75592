package search

import "math"

// longestAlias bounds the tokens of a key.
const longestAlias = 10

// readAliases finds keys in the query, the longest first, and adds what the
// document says instead. A key that the document knows itself keeps the upper
// hand.
func readAliases(q *tokens) []reading {
	var list []reading
	for i := 0; i < len(q.tokens); {
		n, a := q.aliasAt(i)
		if a == nil || q.taken[i] {
			i++
			continue
		}
		list = append(list, q.alias(i, i+n, q.spelled(i, i+n), a, false)...)
		i += n
	}
	return list
}

// longPhrase is the length, in characters, of a Chinese phrase that may hold
// words which only ask (赚了多少).
const longPhrase = 3

// readPhrases finds keys of several words before the small words among them
// are dropped (pay as you go, 用多少付多少).
func readPhrases(q *tokens) []reading {
	var list []reading
	for i := 0; i < len(q.tokens); {
		n, a := q.aliasAt(i)
		if n < 2 || n < longPhrase && !q.tokens[i].id.isWord() {
			i++
			continue
		}
		list = append(list, q.alias(i, i+n, q.spelled(i, i+n), a, false)...)
		i += n
	}
	return list
}

// aliasAt returns the longest key that starts at token i.
func (q *tokens) aliasAt(i int) (n int, a *alias) {
	for n := min(longestAlias, len(q.tokens)-i); n > 0; n-- {
		if q.broken(i, i+n) || !q.standsAsKey(i, i+n) {
			continue
		}
		key := bare(q.spelled(i, i+n))
		if a := q.lib.aliases()[key]; a != nil {
			return n, a
		}
		if a := q.lib.aliases()[stem(key)]; a != nil && q.tokens[i+n-1].id.isWord() {
			return n, a
		}
	}
	return 0, nil
}

// standsAsKey reports whether tokens [from, to) may be a key: whole words, not
// right behind a number (1.2us), and not one Chinese character beside others.
func (q *tokens) standsAsKey(from, to int) bool {
	if !q.words[from] || !q.words[to] {
		return false
	}
	if from > 0 && q.isNumber(from-1) && q.touches(from) {
		return false
	}
	alone := to == from+1 && !q.tokens[from].id.isWord()
	return !alone || !q.touches(from) && (to == len(q.tokens) || !q.touches(to))
}

// alias reads tokens [from, to), which are the key of a or are taken for it, as
// what the document says instead. A word that the document has itself keeps the
// upper hand; so does a foreign one, unless the document has it only in foreign
// names (Power Platform). guess says that the key itself was guessed.
func (q *tokens) alias(from, to int, key string, a *alias, guess bool) []reading {
	own := q.ids(from, to)
	r := reading{from: from, to: to, guess: guess, absent: q.lib.count(own) == 0}
	r.known = !r.absent && (!q.tokens[from].id.isWord() || q.lib.knows(own))
	factor := tune.alias
	if r.known {
		factor = tune.synonym + (tune.alias-tune.synonym)/float64(1+q.lib.count(own))
	}
	var shown *form
	for k, target := range a.targets {
		ids := q.lib.tokenize(target.text)
		count := q.lib.count(ids)
		if target.text == key || count == 0 {
			continue
		}
		f := form{ids: ids, shown: target.text, why: WhyAlias, near: target.near, factor: factor * math.Pow(tune.later, float64(min(k, 4)))}
		if f.near {
			f.why = WhyRelated
		}
		r.forms = append(r.forms, f)
		if shown == nil || shown.near && !f.near {
			shown, r.count = &f, count
		}
	}
	if shown == nil {
		return nil
	}
	if !r.known {
		r.shown, r.why, r.replaces = shown.shown, shown.why, true
	}
	return []reading{r}
}

// maxSaid bounds the synonyms that are told of: of how many words, how many
// of each.
const maxSaid = 3

// sayUsed tells of the synonyms that made hits beside words that the document
// has itself.
func (p *plan) sayUsed(sp *sidePlan, found []scored) {
	used := make([]bool, len(sp.alts))
	for _, s := range found {
		for _, m := range s.marks {
			if m.alt >= 0 {
				used[m.alt] = true
			}
		}
	}
	var said []Interpretation
	names := 0
	for i, a := range sp.alts {
		if !used[i] || a.unsaid == nil {
			continue
		}
		if n := len(said); n > 0 && said[n-1].From == a.unsaid.From && said[n-1].Why == a.unsaid.Why {
			if names++; names <= maxSaid {
				said[n-1].To += "、" + a.unsaid.To
				said[n-1].Count += a.unsaid.Count
			}
			continue
		}
		said, names = append(said, *a.unsaid), 1
	}
	p.interpreted = append(p.interpreted, said[:min(maxSaid, len(said))]...)
}
