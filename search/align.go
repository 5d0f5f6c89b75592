package search

import (
	"cmp"
	"math"
	"slices"

	"yunlan/search/meaning"
)

// alignment is the document as words with meanings, sentence by sentence. It is
// read only where nobody has written aliases for the document.
type alignment struct {
	set       *meaning.Set
	rarity    []float64 // by word: how much it says in this document, up to 1
	sentences []aligned
}

// aligned is a sentence: its words, and where they stand in its passage.
type aligned struct {
	passage int
	words   []int
	places  []span // tokens
}

// The rules of aligning: cosines up to floor say nothing; what is merged by
// reciprocal rank weighs half as much as the hits by words.
const (
	alignFloor  = 0.3
	alignLit    = 0.5 // a word so near is lit
	alignRank   = 20
	alignWeight = 0.5
	mostAlike   = 10
	mostAligned = 5000 // passages; larger libraries do without
)

// align answers a query of which no passage has all words by meaning: it moves
// those of found up that say something like it, and returns passages that have
// none of its words. All words of the query must be known, none a number.
func (l *library) align(p *plan, found []scored) []scored {
	words, ok := p.alignable(l)
	if !ok || slices.ContainsFunc(found, func(s scored) bool { return s.all }) {
		return nil
	}
	order := l.alignment().rank(words, len(l.passages))
	place := make(map[int]int, len(order))
	for i, s := range order {
		place[s.order] = i
	}
	for i := range found {
		found[i].score = 1 / float64(alignRank+i)
		if at, ok := place[found[i].order]; ok {
			found[i].score += alignWeight / float64(alignRank+at)
			place[found[i].order] = -1
		}
	}
	slices.SortStableFunc(found, byScore)
	var alike []scored
	for _, s := range order {
		if place[s.order] >= 0 && len(alike) < mostAlike && !p.excludes(&l.passages[s.order]) {
			alike = append(alike, l.alike(s, len(found)+len(alike)))
		}
	}
	return alike
}

func (l *library) alike(s alignedHit, i int) scored {
	out := scored{passage: &l.passages[s.order], score: alignWeight / float64(alignRank+i)}
	for _, at := range s.lit {
		from, to := out.tokens[at.from].start, out.tokens[at.to-1].end
		out.marks = append(out.marks, mark{from, to, int32(at.from), alikeMatch, -1})
	}
	return out
}

// alignable lists the words of the query that say something; ok is false where
// the document has aliases of its own, or a word is a number or unknown.
func (p *plan) alignable(l *library) (words []string, ok bool) {
	if l.own != "" || !l.complete || len(l.passages) > mostAligned || !p.unsure() {
		return nil, false
	}
	for _, sp := range p.sides {
		if len(sp.exact) > 0 {
			return nil, false
		}
		toks := sp.query.tokens
		edges := l.lexicon().cut(toks, nil)
		known := true
		eachPart(toks, edges, func(from, to int) {
			w := string(sp.query.runes[toks[from].start:toks[to-1].end])
			switch {
			case toks[from].id == breakToken || isFunction(toks[from].id) && to == from+1 || isFiller(w) || isStop(w):
			case sp.isNumber(toks[from]) || !meaning.Load().Has(w):
				known = false
			case !slices.Contains(words, w):
				words = append(words, w)
			}
		})
		if !known {
			return nil, false
		}
	}
	return words, len(words) > 0
}

// unsure reports whether a word of the query is missing or was only read by its
// meaning. Where aliases explain all of it they order better than vectors do.
func (p *plan) unsure() bool {
	return len(p.missing) > 0 || slices.ContainsFunc(p.interpreted, func(in Interpretation) bool { return in.Why == WhyMeaning })
}

// alignedHit is a passage that is alike, and the words in it that are.
type alignedHit struct {
	order int
	score float64
	lit   []span
}

// rank orders the passages that are alike: for each word of the query the word
// of the sentence that is nearest, its best sentence for a passage.
func (a *alignment) rank(words []string, passages int) []alignedHit {
	best := make([]alignedHit, passages)
	near := make([][]float64, len(words))
	for i, w := range words {
		near[i] = a.set.Cosines(w)
	}
	for _, s := range a.sentences {
		score := 0.0
		var lit []span
		for i, w := range words {
			top := 0.0
			for k, word := range s.words {
				c := near[i][word]
				top = max(top, math.Pow(max(0, c-alignFloor)/(1-alignFloor), 1.5)*a.rarity[word])
				if c >= alignLit {
					lit = append(lit, s.places[k])
				}
			}
			score += top * meaning.Load().Rarity(w)
		}
		if b := &best[s.passage]; score > b.score {
			*b = alignedHit{s.passage, score, lit}
		}
	}
	best = slices.DeleteFunc(best, func(h alignedHit) bool { return len(h.lit) == 0 })
	slices.SortStableFunc(best, func(a, b alignedHit) int { return cmp.Compare(b.score, a.score) })
	return best
}

// readAlignment cuts every passage into words that say something.
func (l *library) readAlignment() *alignment {
	a := &alignment{set: l.meanings()}
	number, seen := a.set.Index(), map[int]int{}
	for i := range l.passages {
		ps := &l.passages[i]
		one := aligned{passage: i}
		in := map[int]bool{}
		eachPart(ps.tokens, l.lexicon().edges[i], func(from, to int) {
			if n := len(one.words); n > 0 && ps.sentence(int32(from)) != ps.sentence(int32(one.places[n-1].from)) {
				a.sentences = append(a.sentences, one)
				one = aligned{passage: i}
			}
			if word, ok := number[string(ps.runes[ps.tokens[from].start:ps.tokens[to-1].end])]; ok {
				one.words, one.places = append(one.words, word), append(one.places, span{from, to})
				in[word] = true
			}
		})
		a.sentences = append(a.sentences, one)
		for word := range in {
			seen[word]++
		}
	}
	a.rarity = make([]float64, len(number))
	most := math.Log(1 + float64(len(l.passages)))
	for word := range a.rarity {
		a.rarity[word] = math.Sqrt(max(0, math.Log(1+float64(len(l.passages))/float64(max(1, seen[word])))) / most)
	}
	return a
}
