package search

// hasAll says whether marks, together, are every word of the query: as typed,
// in one piece where it is short, or as it was read. Words of grammar may be
// missing.
func (sp *sidePlan) hasAll(list []want, marks []mark) bool {
	toks := sp.query.tokens
	covered := make([]bool, len(toks))
	var runs []piece
	for _, m := range marks {
		if m.want == exactMatch {
			continue
		}
		w := &list[m.want]
		p := piece{at: m.token, from: w.from, to: w.to, n: len(w.tokens)}
		switch {
		case w.part, w.alt >= 0 && (sp.alts[w.alt].known || sp.alts[w.alt].near):
			continue // a part of it, or a synonym of what was typed
		case w.alt < 0:
			p = p.after(runs)
			runs = append(runs, p)
		}
		if w.alt >= 0 || sp.saysEnough(p.from, p.n) {
			for i := p.from; i < p.to; i++ {
				covered[i] = true
			}
		}
	}
	for i, t := range toks {
		if i > 0 && covered[i-1] && sp.mended[i-1] && isCounted(t.id) {
			continue // 四万家, read as 4万
		}
		if !covered[i] && t.id != breakToken && !isFunction(t.id) && !literal(sp.query) {
			return false
		}
	}
	return true
}

// piece is a stretch of the query that stands in a passage: n tokens of it, from
// token at on.
type piece struct {
	at       int32
	from, to int
	n        int
}

// after joins p to the piece that it goes on from, in the query and in the
// passage; most recent are the last of runs.
func (p piece) after(runs []piece) piece {
	const near = 8
	for i := len(runs) - 1; i >= 0 && i >= len(runs)-near; i-- {
		if q := runs[i]; q.to == p.from && q.at+int32(q.n) == p.at {
			return piece{q.at, q.from, p.to, q.n + p.n}
		}
	}
	return p
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
