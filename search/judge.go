package search

import "math"

// score says how well ps answers, from its marks: what it matches as a whole,
// what its best sentence matches, and a little for saying it often, early, and
// as its subject.
func (j *judge) score(ps *passage, marks []mark) float64 {
	clear(j.whole)
	best, first, exact := 0.0, 0.0, 0.0
	total := 0.0
	for from := 0; from < len(marks); {
		sent := ps.sentence(marks[from].token)
		to := from
		for to < len(marks) && ps.sentence(marks[to].token) == sent {
			to++
		}
		c := j.sentenceCredit(ps, marks[from:to])
		total += c
		best = max(best, c)
		if sent == 0 {
			first = c
		}
		from = to
	}
	for _, m := range marks {
		if m.alt == exactMatch {
			exact++
		}
	}
	whole := sum(j.whole) + tune.more*j.further(marks)
	base := (1-tune.sentence)*whole + tune.sentence*best
	if exact > 0 {
		base += 3 + 0.5*math.Log(exact)
	}
	repeat := 0.0
	if whole > 0 {
		repeat = math.Log(1 + max(0, total-best)/whole)
	}
	base *= 1 + tune.repeat*repeat + tune.lead*first/max(best, 1e-9) + j.subject(ps, marks)
	base *= 1 - tune.size*math.Log(1+float64(len(ps.tokens))/100)
	return base * priors[ps.block.Kind]
}

// discount takes from a pair what the pair before it says already: 合作伙伴 is
// one word, although it is three pairs.
func (j *judge) discount(found []scored) {
	clear(j.credit) // how often each pair matches
	clear(j.whole)  // how often right after the pair before it
	for _, s := range found {
		for _, m := range s.marks {
			if m.alt != ownMatch {
				continue
			}
			for i := m.at; i+1 < m.at+m.n; i++ {
				j.credit[j.sp.pair[i]]++
				if i > m.at {
					j.whole[j.sp.pair[i]]++
				}
			}
		}
	}
	for i, n := range j.credit {
		if n > 0 {
			j.sp.slots[i].weight *= 1 - tune.cohesion*j.whole[i]/n
		}
	}
}

// sentenceCredit adds up what the marks of one sentence earn, each slot once,
// and keeps each slot's best for the passage as a whole.
func (j *judge) sentenceCredit(ps *passage, marks []mark) float64 {
	clear(j.credit)
	for _, m := range marks {
		switch {
		case m.alt == exactMatch:
		case m.alt >= 0:
			j.creditAlt(&j.sp.alts[m.alt])
		default:
			j.creditRun(m, ps.listed(m))
		}
	}
	for i, c := range j.credit {
		j.whole[i] = max(j.whole[i], c)
	}
	return sum(j.credit)
}

// creditRun pays the slots of a run of matching tokens; one name in a list of
// names pays less.
func (j *judge) creditRun(m mark, listed bool) {
	factor := 1.0
	if listed {
		factor -= tune.listed
	}
	j.eachRunSlot(m, func(s int) { j.credit[s] = max(j.credit[s], factor*j.sp.slots[s].weight) })
}

// listed says whether a match is an item of a list (阿里云、天翼云、移动云).
func (ps *passage) listed(m mark) bool {
	return m.from > 0 && ps.runes[m.from-1] == '、' || int(m.to) < len(ps.runes) && ps.runes[m.to] == '、'
}

// creditAlt spreads what an alternative earns over the slots it stands for.
func (j *judge) creditAlt(a *alt) {
	n := 0
	j.eachSlot(a, func(int) { n++ })
	j.eachSlot(a, func(s int) { j.credit[s] = max(j.credit[s], a.value/float64(n)) })
}

func (j *judge) eachSlot(a *alt, do func(slot int)) {
	for i := a.from; i < a.to; i++ {
		if s := j.sp.pair[i]; s >= 0 && i+1 < a.to {
			do(s)
		}
		if s := j.sp.alone[i]; s >= 0 {
			do(s)
		}
	}
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
		if m.alt < 0 || j.seen[m.alt] {
			continue
		}
		j.seen[m.alt] = true
		a := &j.sp.alts[m.alt]
		got += min(a.value, j.groupBest[a.group])
		j.groupBest[a.group] = max(j.groupBest[a.group], a.value)
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

// sentence returns the sentence that holds a token.
func (t *text) sentence(tok int32) int {
	lo, hi := 0, len(t.sents)
	for hi-lo > 1 {
		mid := (lo + hi) / 2
		if t.sents[mid] <= tok {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo
}

func sum(xs []float64) float64 {
	t := 0.0
	for _, x := range xs {
		t += x
	}
	return t
}
