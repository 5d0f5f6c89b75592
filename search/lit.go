package search

import "slices"

// lit keeps the marks that a reader should see: not a piece of the query where
// the passage has the same piece in something twice as long, not function
// words by themselves, not a variant where the word itself stands.
func (j *judge) lit(ps *passage, marks []mark) []mark {
	clear(j.credit) // the longest run through each slot
	for _, m := range marks {
		if m.alt == ownMatch {
			j.eachRunSlot(m, func(s int) { j.credit[s] = max(j.credit[s], float64(m.n)) })
		}
	}
	for i := range marks {
		marks[i].trim(ps)
	}
	if !slices.ContainsFunc(marks, func(m mark) bool { return m.alt != ownMatch || j.shows(m) }) {
		return slices.DeleteFunc(marks, func(m mark) bool { return !j.isNumber(m) })
	}
	return slices.DeleteFunc(marks, func(m mark) bool {
		switch {
		case m.alt == exactMatch:
			return false
		case m.alt == ownMatch:
			return !j.shows(m)
		}
		a := &j.sp.alts[m.alt]
		whole := a.known
		j.eachSlot(a, func(s int) { whole = whole && j.credit[s] > 0 })
		return whole
	})
}

// trim drops function words from the ends of a run.
func (m *mark) trim(ps *passage) {
	if m.alt != ownMatch {
		return
	}
	for m.n > 1 && isFunction(ps.tokens[m.token+m.n-1].id) {
		m.n--
		m.to = ps.tokens[m.token+m.n-1].end
	}
	for m.n > 1 && isFunction(ps.tokens[m.token].id) {
		m.token, m.at, m.n = m.token+1, m.at+1, m.n-1
		m.from = ps.tokens[m.token].start
	}
}

// isNumber says whether a run is a number without what it counts: worth showing
// where there is nothing better.
func (j *judge) isNumber(m mark) bool {
	return m.n == 1 && j.sp.alone[m.at] >= 0 && j.sp.isNumber(j.sp.query.tokens[m.at])
}

// shows says whether one slot of a run is worth showing, and has no run twice
// as long elsewhere.
func (j *judge) shows(m mark) bool {
	if m.n == 1 && j.sp.alone[m.at] < 0 {
		return false // what trimming has left of a pair
	}
	shows := false
	j.eachRunSlot(m, func(s int) {
		if j.sp.slots[s].stress >= tune.weak && 2*float64(m.n) > j.credit[s] {
			shows = true
		}
	})
	return shows
}

func (j *judge) eachRunSlot(m mark, do func(slot int)) {
	for i := m.at; i < m.at+m.n; i++ {
		if s := j.sp.pair[i]; s >= 0 && i+1 < m.at+m.n {
			do(s)
		}
		if s := j.sp.alone[i]; s >= 0 {
			do(s)
		}
	}
}
