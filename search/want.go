package search

import (
	"math"
	"slices"
	"strings"
)

// want is one thing that a side of a query looks for, and what a passage earns
// that has it.
type want struct {
	tokens   []tokenID
	from, to int     // tokens of the query that it stands for
	stress   float64 // 1, less for words that say little
	weight   float64 // stress times rarity; set once the frequencies are known
	alt      int     // of sidePlan.alts; -1 for words of the query itself
	part     bool    // a part of a word that the text does not have
	guess    bool    // what may have been meant, or words that were taken for a slip
	run      bool    // several words as they were typed side by side
}

// wants lists what sp looks for: the words of the query, each run of them that
// the text has as it was typed, of a word that it does not have the parts, and
// every other reading.
func (sp *sidePlan) wants(l *library) []want {
	var list []want
	toks := sp.query.tokens
	for from := 0; from < len(toks); {
		to := from
		for to < len(toks) && toks[to].id != breakToken && (to == from || !sp.apart(to)) {
			to++
		}
		if to > from {
			list = sp.addRun(list, l, from, to)
		}
		from = max(to, from+1)
	}
	if !slices.ContainsFunc(list, func(w want) bool { return w.stress > 0 }) {
		for i := range list {
			list[i].stress = 1 // there is nothing but grammar
		}
	}
	for i, a := range sp.alts {
		list = append(list, want{tokens: a.tokens, from: a.from, to: a.to, stress: a.factor, alt: i, guess: a.guess})
	}
	return slices.DeleteFunc(list, func(w want) bool { return slices.Contains(w.tokens, unknown) })
}

// spaced says whether a space stands before token i.
func (sp *sidePlan) spaced(i int) bool {
	a, b := sp.query.tokens[i-1], sp.query.tokens[i]
	_, end := sp.query.bytes(a.start, a.end, sp.typed)
	return int(sp.query.at[b.start]) > end
}

// apart says whether the space before token i parts what is typed: between
// Chinese and a number or a Latin word it is only typography (图 4), and Latin
// words have no other way to stand together.
func (sp *sidePlan) apart(i int) bool {
	a, b := sp.query.tokens[i-1].id, sp.query.tokens[i].id
	return !a.isWord() && !b.isWord() && sp.spaced(i)
}

// addRun adds the words that tokens [from, to) of the query are, and all of
// them where the text has them side by side.
func (sp *sidePlan) addRun(list []want, l *library, from, to int) []want {
	run := span{from, to}
	words := sp.cutRun(l, run)
	for _, w := range words {
		list = sp.addWord(list, l, w, run)
	}
	if len(words) > 1 {
		list = sp.addWhole(list, l, run)
	}
	for i := from; i+1 < to && to-from > 2; i++ {
		if toks := sp.query.tokens; toks[i].id.isWord() && toks[i+1].id.isWord() {
			list = sp.addWhole(list, l, span{i, i + 2})
		}
	}
	return list
}

// addWhole adds several words where the text has them side by side.
func (sp *sidePlan) addWhole(list []want, l *library, s span) []want {
	ids := idsOf(sp.query.tokens[s.from:s.to])
	if l.count(ids) == 0 {
		return list
	}
	return append(list, want{tokens: ids, from: s.from, to: s.to, stress: 1, alt: -1, run: true})
}

// cutRun parts a run into words. A number takes its unit, unless that begins a word
// (2022 大数据); characters that are no words, side by side, are taken for one.
func (sp *sidePlan) cutRun(l *library, run span) []span {
	edges := l.lexicon().cut(sp.query.tokens[run.from:run.to], l.aliases())
	var words []span
	joins := false // the last of words are characters that are no word
	for i := run.from; i < run.to; {
		end := i + 1
		for !edges[end-run.from] {
			end++
		}
		if n := sp.numberEnd(i, run.to); n > 0 {
			end = n
			if end < run.to && sp.isNumber(sp.query.tokens[end-1]) && isUnit(sp.query.tokens[end].id) && edges[end+1-run.from] {
				end++
			}
		}
		lone := end == i+1 && sp.isLone(i)
		if lone && joins {
			words[len(words)-1].to = end
		} else {
			words = append(words, span{i, end})
		}
		joins, i = lone, end
	}
	return words
}

// isLone says whether a token is a character that is neither a number nor
// grammar.
func (sp *sidePlan) isLone(i int) bool {
	t := sp.query.tokens[i]
	return isHan(rune(t.id)) && !isFunction(t.id)
}

// numberEnd is where the number ends that begins at token i, with its powers; 0 when
// none does.
func (sp *sidePlan) numberEnd(i, to int) int {
	q, ok := sp.query.quantityAt(i)
	if !ok {
		return 0
	}
	end := min(q.to, to)
	if end > i+1 && sp.spaced(i+1) && sp.isYear(i) {
		return i + 1 // 2025 万亿
	}
	return end
}

// isYear says whether token i may be a year.
func (sp *sidePlan) isYear(i int) bool {
	t := sp.query.tokens[i]
	r := sp.query.runes[t.start:t.end]
	return len(r) == 4 && (r[0] == '1' && r[1] == '9' || r[0] == '2' && r[1] == '0')
}

// addWord adds a word of a run; where the text does not have it, its parts: of
// a number with its unit the number, of others the pairs of characters. Of a
// character that is no word the parts are the pairs with its neighbours.
func (sp *sidePlan) addWord(list []want, l *library, word, run span) []want {
	toks := sp.query.tokens[word.from:word.to]
	w := want{tokens: idsOf(toks), from: word.from, to: word.to, stress: sp.stress(word.from, word.to), alt: -1}
	w.guess = sp.replaced(word)
	pairs := word
	switch {
	case len(toks) == 1 && sp.isLone(word.from) && sp.within(word.from, run):
		pairs = span{max(word.from-1, run.from), min(word.to+1, run.to)}
	case len(toks) < 2:
		return append(list, w)
	case l.count(w.tokens) > rare:
		return append(list, w)
	case l.count(w.tokens) > 0:
		return sp.addHalves(append(list, w), l, w)
	}
	part := w
	part.part, part.stress = true, w.stress*tune.part
	if sp.isNumber(toks[0]) {
		part.tokens, part.stress = part.tokens[:1], tune.bareNumber
		return append(list, part)
	}
	for i := pairs.from; i+1 < pairs.to; i++ {
		part.tokens, part.from, part.to = idsOf(sp.query.tokens[i:i+2]), i, i+2
		list = append(list, part)
	}
	return list
}

// rare is how often the text has a compound at most for its parts to be of
// help: who asks for 中小企业 does not want all that is said of 企业.
const rare = 5

// placeEnds close the names of places that are often said without them.
const placeEnds = "省市县"

// addHalves adds the words that a compound of the text consists of: what has
// one of them comes below what has all of it.
func (sp *sidePlan) addHalves(list []want, l *library, w want) []want {
	toks := sp.query.tokens
	half := func(from, to int) (want, bool) {
		h := w
		h.tokens, h.from, h.to, h.part, h.stress = idsOf(toks[from:to]), from, to, true, w.stress*tune.part
		return h, to-from > 1 && l.lexicon().words[spellHan(toks[from:to])]
	}
	if n := w.to - 1; len(w.tokens) == 3 && strings.ContainsRune(placeEnds, rune(toks[n].id)) {
		if h, ok := half(w.from, n); ok {
			return append(list, h)
		}
	}
	for at := w.from + 2; at+2 <= w.to; at++ {
		a, okA := half(w.from, at)
		b, okB := half(at, w.to)
		if okA && okB {
			return append(list, a, b)
		}
	}
	return list
}

// within says whether a character that is no word stands among others in its
// run: between words of grammar it is one (云的优势).
func (sp *sidePlan) within(i int, run span) bool {
	toks := sp.query.tokens
	return i > run.from && !isFunction(toks[i-1].id) || i+1 < run.to && !isFunction(toks[i+1].id)
}

// stress says how much a word of the query tells of what is asked for.
func (sp *sidePlan) stress(from, to int) float64 {
	toks := sp.query.tokens[from:to]
	switch {
	case sp.replaced(span{from, to}):
		return tune.part
	case len(toks) == 1 && isFunction(toks[0].id):
		return 0
	case len(toks) == 2 && isWeak(toks[0].id, toks[1].id):
		return tune.weak
	}
	return 1
}

// replaced says whether something else was read for all of some tokens.
func (sp *sidePlan) replaced(s span) bool { return !slices.Contains(sp.mended[s.from:s.to], false) }

// weigh turns document frequencies, one for each of list, into weights. A
// reading earns no more than the first of its group, nor that more than the
// words it stands for where the text has them.
func (sp *sidePlan) weigh(list []want, df []int, passages int) {
	own := make([]float64, len(sp.query.tokens)) // by token
	group, first := 0, 0.0
	for i := range list {
		w := &list[i]
		size := math.Pow(float64(max(1, len(w.tokens)-1)), tune.long)
		value := rarity(df[i], passages) * size
		if w.alt >= 0 {
			a := &sp.alts[w.alt]
			if a.group != group || first == 0 {
				group, first = a.group, value
				if typed := sum(own[w.from:w.to]); a.known && typed > 0 {
					first = min(first, typed)
				}
			}
			value = min(value, first)
		}
		w.weight = w.stress * value
		if w.run {
			w.weight = max(w.weight, tune.run*sum(own[w.from:w.to]))
		}
		if w.alt < 0 {
			for k := w.from; k < w.to; k++ {
				own[k] = max(own[k], w.share())
			}
		}
	}
}

// share is what a want earns for each token of the query that it stands for.
func (w *want) share() float64 { return w.weight / float64(w.to-w.from) }

// rarity weighs a term that df of n passages have.
func rarity(df, n int) float64 {
	if df == 0 {
		return 0
	}
	return math.Log(1 + float64(n)/float64(df))
}

func sum(xs []float64) float64 {
	t := 0.0
	for _, x := range xs {
		t += x
	}
	return t
}
