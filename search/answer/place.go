package answer

import (
	"slices"
	"strings"

	"yunlan/content"
	"yunlan/search"
)

// absentPlace answers for a place that the paper does not name, where it gives
// what is asked for other places: the nearest are those in the same province.
// What is given for a whole province may hold for every part of it: then nothing
// is said.
func (a *Answerer) absentPlace(q question, r search.Result) (Card, bool) {
	place, rest := a.unnamedPlace(q), q
	within, known := a.lexicon.places[place]
	if !known {
		if place, rest = a.placeLike(q); place == "" {
			return Card{}, false
		}
	}
	rest.names = slices.DeleteFunc(slices.Clone(q.names), func(n string) bool { return n == place || slices.Contains(within, n) })
	others := a.givenOfPlaces(rest)
	near := slices.IndexFunc(others, func(m match) bool { return shareOne(m.names, within) })
	switch {
	case len(others) < 2:
		return Card{}, false
	case near >= 0 && slices.ContainsFunc(others, func(m match) bool { return shareOne(m.names, within) && !a.lexicon.partOf(m.names, within) }):
		return Card{}, false
	case near >= 0:
		return notGiven(q, a.item(others[near].profile)), true
	}
	return notGiven(q, a.rowsAbout(within, known, r)...), true
}

// unnamedPlace is the place among the names that the paper does not name; "" for
// none.
func (a *Answerer) unnamedPlace(q question) string {
	for _, n := range q.names {
		if _, place := a.lexicon.places[n]; place && !a.says(n) {
			return n
		}
	}
	return ""
}

// placeLike takes what is called like a place and stands in front of the
// question's words out of them, if the paper does not name it.
func (a *Answerer) placeLike(q question) (string, question) {
	if len(q.runs) == 0 {
		return "", q
	}
	toks := q.runs[0].toks
	for n := 2; n < min(4, len(toks)); n++ {
		if strings.Contains("区市县州省", toks[n].text) && !a.says(key(toks[:n])) {
			q.runs = append([]run{q.means.run(toks[n+1:])}, q.runs[1:]...)
			return key(toks[:n+1]), q
		}
	}
	return "", q
}

// givenOfPlaces are the facts about places that answer the question.
func (a *Answerer) givenOfPlaces(q question) []match {
	return slices.DeleteFunc(a.matchAll(q), func(m match) bool {
		ofPlace := slices.ContainsFunc(m.names, a.lexicon.isPlace)
		return q.class == noClass || !m.name || !m.measure || !m.period || !m.all || !ofPlace
	})
}

// rowsAbout is the first hit that is a row of a table and names what a place lies
// in. Of a place that nobody knows it is the first row.
func (a *Answerer) rowsAbout(within []string, known bool, r search.Result) []Item {
	for _, h := range r.Hits {
		about := slices.ContainsFunc(within, func(w string) bool { return strings.Contains(h.Text, w) })
		if h.Kind == content.Row && (about || !known) {
			return []Item{a.sentenceAt(content.Place{Block: h.ID, End: 1})}
		}
	}
	return nil
}

func (l *lexicon) isPlace(name string) bool {
	_, ok := l.places[name]
	return ok
}

// partOf reports that one of the names is a part of one of the wholes.
func (l *lexicon) partOf(names, wholes []string) bool {
	return slices.ContainsFunc(names, func(n string) bool { return shareOne(l.places[n], wholes) })
}

// shareOne reports that two lists have a name in common.
func shareOne(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}
