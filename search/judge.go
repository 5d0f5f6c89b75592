package search

import "math"

// judge says how well passages answer one side of a query.
type judge struct {
	*matcher
	sp        *sidePlan
	whole     []float64 // scratch, one for each token of the query
	credit    []float64 // the same, for one sentence
	seen      []bool    // scratch, one for each want
	groupBest []float64 // scratch, one for each group of alternatives
}

func newJudge(sp *sidePlan, list []want) *judge {
	return &judge{
		matcher: newMatcher(sp, list), sp: sp,
		whole:     make([]float64, len(sp.query.tokens)),
		credit:    make([]float64, len(sp.query.tokens)),
		seen:      make([]bool, len(list)),
		groupBest: make([]float64, sp.groups+1),
	}
}

// sentences says what the sentences of a passage earn.
type sentences struct {
	best, first, total float64
	at                 int32 // where the first match of the best is: a rune
}

// score says how well ps answers, from its BM25 score and its marks, and where
// the sentence that answers best has its first match.
func (j *judge) score(ps *passage, bm25 float64, marks []mark) (score float64, at int32) {
	s := j.sentences(ps, marks)
	whole := sum(j.whole) + tune.more*j.further(marks)
	score = (1-tune.sentence)*whole + tune.sentence*s.best + tune.bm25*bm25 + exactCredit(marks)
	repeat := math.Log(1 + max(0, s.total-s.best)/max(whole, 1e-9))
	score *= 1 + tune.repeat*repeat + tune.lead*s.first/max(s.best, 1e-9) + j.subject(ps, marks)
	score *= 1 - tune.size*math.Log(1+float64(len(ps.tokens))/100)
	return score * priors[ps.block.Kind], s.at
}

// exactCredit pays for quoted phrases.
func exactCredit(marks []mark) float64 {
	n := 0
	for _, m := range marks {
		if m.want == exactMatch {
			n++
		}
	}
	if n == 0 {
		return 0
	}
	return 3 + 0.5*math.Log(float64(n))
}

// sentences adds up what each sentence earns; j.whole is then the best that
// each token of the query earns in any of them. Of sentences that earn the
// same the first is the best; one with a quoted phrase is better than one
// without.
func (j *judge) sentences(ps *passage, marks []mark) sentences {
	clear(j.whole)
	s := sentences{best: -1}
	for from := 0; from < len(marks); {
		n, to := ps.sentence(marks[from].token), from
		for to < len(marks) && ps.sentence(marks[to].token) == n {
			to++
		}
		c := j.sentenceCredit(marks[from:to])
		s.total += c
		if rank := c + exactCredit(marks[from:to]); rank > s.best {
			s.best, s.at = rank, marks[from].from
		}
		if n == 0 {
			s.first = c
		}
		from = to
	}
	s.best = max(0, s.best)
	return s
}

// sentenceCredit adds up what the marks of one sentence earn, each token of the
// query once, and keeps its best for the passage as a whole.
func (j *judge) sentenceCredit(marks []mark) float64 {
	clear(j.credit)
	for _, m := range marks {
		if m.want == exactMatch {
			continue
		}
		w := &j.wants[m.want]
		for i := w.from; i < w.to; i++ {
			j.credit[i] = max(j.credit[i], w.share())
		}
	}
	for i, c := range j.credit {
		j.whole[i] = max(j.whole[i], c)
	}
	return sum(j.credit)
}

// further is what a passage has of alternatives beside the best of each
// group: who writes of giants, leaders and first tiers writes of rank.
func (j *judge) further(marks []mark) float64 {
	if len(j.sp.alts) < 2 {
		return 0
	}
	clear(j.seen)
	clear(j.groupBest)
	got := 0.0
	for _, m := range marks {
		if m.alt < 0 || j.seen[m.want] {
			continue
		}
		j.seen[m.want] = true
		w, group := &j.wants[m.want], j.sp.alts[m.alt].group
		got += min(w.weight, j.groupBest[group])
		j.groupBest[group] = max(j.groupBest[group], w.weight)
	}
	return got
}

// subject pays for a match that opens a sentence.
func (j *judge) subject(ps *passage, marks []mark) float64 {
	for _, m := range marks {
		if m.token == ps.sents[ps.sentence(m.token)] {
			return tune.subject
		}
	}
	return 0
}
