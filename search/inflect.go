package search

import (
	"strings"

	porter "github.com/blevesearch/go-porterstemmer"
)

// inflected is what another form of a word is worth.
const inflected = 0.8

// readInflected reads an English word as the other forms of it that the document
// has: subsidies as subsidy. The lit words show it; nothing is said.
func readInflected(q *tokens) []reading {
	var list []reading
	for i, t := range q.tokens {
		if q.taken[i] || !t.id.isWord() || !isLatinWord(q.spelled(i, i+1)) {
			continue
		}
		r := reading{from: i, to: i + 1, why: WhyInflected, absent: t.id == unknown}
		for _, id := range q.lib.inflections()[root(q.spelled(i, i+1))] {
			if id != t.id {
				r.forms = append(r.forms, form{ids: []tokenID{id}, factor: inflected, why: WhyInflected})
			}
		}
		if len(r.forms) > 0 {
			list = append(list, r)
		}
	}
	return list
}

// readInflections lists the words of a document in English by what their forms have in
// common; none of another.
func (l *library) readInflections() map[string][]tokenID {
	if !l.isEnglish() {
		return nil
	}
	forms := make(map[string][]tokenID, len(l.words.names))
	for i, w := range l.words.names {
		if isLatinWord(w) {
			forms[root(w)] = append(forms[root(w)], wordBase+tokenID(i))
		}
	}
	return forms
}

// root is what the forms of an English word have in common, in either spelling.
func root(w string) string {
	return string(porter.StemWithoutLowerCasing([]rune(strings.ReplaceAll(strings.ReplaceAll(w, "is", "iz"), "our", "or"))))
}
