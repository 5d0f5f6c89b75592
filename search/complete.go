package search

// hasAll says whether marks, together, are every word of the query: as typed,
// in one piece where it is short, or as it was read. Words of grammar may be
// missing.
func (sp *sidePlan) hasAll(marks []mark) bool {
	toks := sp.query.tokens
	covered := make([]bool, len(toks))
	cover := func(from, to int) {
		for i := from; i < to; i++ {
			covered[i] = true
		}
	}
	for _, m := range marks {
		switch {
		case m.alt >= 0 && (sp.alts[m.alt].known || sp.alts[m.alt].near): // a synonym of what was typed is not that
		case m.alt >= 0:
			cover(sp.alts[m.alt].from, sp.alts[m.alt].to)
		case m.alt == ownMatch && sp.saysEnough(int(m.at), int(m.n)):
			cover(int(m.at), int(m.at+m.n))
		}
	}
	for i, t := range toks {
		if !covered[i] && t.id != breakToken && !isFunction(t.id) && !literal(sp.query) {
			return false
		}
	}
	return true
}

// saysEnough says whether n tokens of the query in a row are more than a piece
// of a word: three characters, or all between two spaces.
func (sp *sidePlan) saysEnough(at, n int) bool {
	toks := sp.query.tokens
	if n > 2 || n == 1 && toks[at].id.isWord() {
		return true
	}
	return (at == 0 || sp.parted(at)) && (at+n == len(toks) || sp.parted(at+n))
}

// parted says whether token i stands apart from the one before it.
func (sp *sidePlan) parted(i int) bool {
	q := tokens{text: sp.query, typed: sp.typed}
	return q.parted(i)
}
