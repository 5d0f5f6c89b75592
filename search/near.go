package search

import (
	"cmp"
	"slices"
	"strings"
)

// near lists what the paper has that is a slip away from w, the nearest first:
// words that differ in a character, spelled or sounding alike, or numbers.
func (l *library) near(w string) []string {
	t := analyze(clean(w), l.words)
	switch {
	case len(t.tokens) == 0 || len(t.tokens) > maxNearTokens:
		return nil
	case isDigit(t.runes[0]):
		return l.nearNumbers(t)
	case l.inDictionary(string(t.runes)):
		return nil
	case t.tokens[0].id.isWord():
		return l.lookalikes(string(t.runes))
	}
	return l.slipsOf(t)
}

// maxNearTokens bounds the words for which the paper is looked through.
const maxNearTokens = 12

// slipped is a stretch of the paper that is a slip away.
type slipped struct {
	ids   []tokenID
	alike bool // in sound
	count int
}

// slipsOf finds the stretches of the paper, made of words, that differ from t
// in one character: wrong, missing, too many, or two swapped.
func (l *library) slipsOf(t *text) []string {
	found := map[string]*slipped{}
	for i, tok := range t.tokens {
		for _, at := range l.places()[tok.id] {
			ps := &l.passages[at.passage]
			for shift := -1; shift <= 1; shift++ {
				l.noteSlips(found, t.tokens, ps, int(at.token)-i+shift)
			}
		}
	}
	var list []*slipped
	for _, s := range found {
		list = append(list, s)
	}
	slices.SortFunc(list, func(a, b *slipped) int {
		return cmp.Or(boolFirst(a.alike, b.alike), len(b.ids)-len(a.ids), b.count-a.count, slices.Compare(a.ids, b.ids))
	})
	var names []string
	for _, s := range list[:min(len(list), maxTries)] {
		names = append(names, l.show(s.ids))
	}
	return names
}

func boolFirst(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}

// common is how often a word with a single character beside it stands in the
// paper when the two are a phrase.
const common = 4

// noteSlips notes what begins at token k of ps and is a slip away from toks.
func (l *library) noteSlips(found map[string]*slipped, toks []token, ps *passage, k int) {
	if k < 0 || k >= len(ps.tokens) || ps.tokens[k].id.isWord() {
		return
	}
	for n := max(len(toks)-1, 2); n <= len(toks)+1 && k+n <= len(ps.tokens); n++ {
		stretch := ps.tokens[k : k+n]
		alike, ok := oneSlip(toks, stretch)
		if !ok || !l.lexicon().whole(ps, k, n) {
			continue
		}
		ids := idsOf(stretch)
		key := spellIDs(ids)
		if found[key] != nil {
			continue
		}
		s := &slipped{ids: ids, alike: alike, count: l.count(ids)}
		if l.lexicon().loneEnd(ps, k, n) && s.count < common {
			continue // 计算将 is no phrase
		}
		found[key] = s
	}
}

func spellIDs(ids []tokenID) string {
	var b strings.Builder
	for _, id := range ids {
		b.WriteRune(rune(id))
	}
	return b.String()
}

// oneSlip says whether a and b differ in one character, and whether what
// differs sounds alike.
func oneSlip(a, b []token) (alike, ok bool) {
	i, j := len(a), len(b)
	from := 0
	for from < min(i, j) && a[from].id == b[from].id {
		from++
	}
	for i > from && j > from && a[i-1].id == b[j-1].id {
		i, j = i-1, j-1
	}
	switch a, b = a[from:i], b[from:j]; {
	case len(a) == 1 && len(b) == 1:
		return alikeHan(a[0].id, b[0].id), b[0].id != breakToken
	case len(a) == 2 && len(b) == 2:
		return true, a[0].id == b[1].id && a[1].id == b[0].id
	case len(a)+len(b) == 1:
		return len(a) == 0, len(b) == 0 || b[0].id != breakToken
	}
	return false, false
}

// lookalikes are the words of the paper with the fewest letters to change, half
// of them at most.
func (l *library) lookalikes(w string) []string {
	const far = 4
	byDistance := make([][]string, far+1)
	for _, name := range l.words.names {
		if d := distance(w, name, far); d <= far && 2*d <= len(name) && !isDigit(rune(name[0])) {
			byDistance[d] = append(byDistance[d], name)
		}
	}
	return slices.Concat(byDistance...)
}

// nearNumbers are the numbers of the paper that are one digit away from t's,
// or whose value is within a twentieth; years are near nothing. A number is
// offered, never taken for another.
func (l *library) nearNumbers(t *text) []string {
	q, ok := t.quantityAt(0)
	if !ok || q.isYear() || l.count(idsOf(t.tokens[:q.to])) > 0 {
		return nil
	}
	digits := t.word(0)
	var list []string
	for _, p := range l.quantities() {
		slip := len(digits) > 2 && distance(digits, l.words.spell(p.ids[0]), 1) == 1
		within := q.to-q.from > 1 && far(p, q) < 0.05
		if p.percent == q.percent && !p.isYear() && (slip || within) && !slices.Contains(list, p.shown) {
			list = append(list, p.shown)
		}
	}
	return list
}
