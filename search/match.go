package search

// judge reads passages for one side of a query.
type judge struct {
	sp        *sidePlan
	lib       *library
	starts    [1024]bool          // of the low bits of tokens that can open a match
	pairs     map[term][]int32    // query tokens that open this pair
	alone     map[tokenID][]int32 // query tokens that count by themselves
	alts      map[tokenID][]int32 // alternatives that open with a token
	credit    []float64           // scratch, one for each slot
	whole     []float64           // scratch, one for each slot
	seen      []bool              // scratch, one for each alternative
	groupBest []float64           // scratch, one for each group of alternatives
}

func newJudge(sp *sidePlan, l *library) *judge {
	j := &judge{
		sp: sp, lib: l,
		pairs:     make(map[term][]int32, len(sp.slots)),
		alone:     make(map[tokenID][]int32, len(sp.slots)),
		alts:      make(map[tokenID][]int32, len(sp.alts)),
		credit:    make([]float64, len(sp.slots)),
		whole:     make([]float64, len(sp.slots)),
		seen:      make([]bool, len(sp.alts)),
		groupBest: make([]float64, sp.groups+1),
	}
	toks := sp.query.tokens
	for i, t := range toks {
		if s := sp.pair[i]; s >= 0 && sp.slots[s].weight > 0 {
			key := term{t.id, toks[i+1].id}
			j.pairs[key] = append(j.pairs[key], int32(i))
			j.open(t.id)
		}
		if s := sp.alone[i]; s >= 0 && sp.slots[s].weight > 0 {
			j.alone[t.id] = append(j.alone[t.id], int32(i))
			j.open(t.id)
		}
	}
	for i, a := range sp.alts {
		if a.value > 0 {
			j.alts[a.tokens[0]] = append(j.alts[a.tokens[0]], int32(i))
			j.open(a.tokens[0])
		}
	}
	return j
}

func (j *judge) open(id tokenID) { j.starts[id&1023] = true }

// match finds everything in ps that answers the query; ok is false when
// nothing does, or when an exact phrase is missing.
func (j *judge) match(ps *passage) (marks []mark, ok bool) {
	for _, x := range j.sp.exact {
		n := len(marks)
		if marks = exactMarks(marks, ps, x); len(marks) == n {
			return nil, false
		}
	}
	for k, t := range ps.tokens {
		if j.starts[t.id&1023] && t.id != breakToken {
			marks = j.matchAt(marks, ps, k)
		}
	}
	return marks, len(marks) > 0
}

func exactMarks(marks []mark, ps *passage, x []rune) []mark {
	k := 0
	for i := indexRunes(ps.runes, x, 0); i >= 0; i = indexRunes(ps.runes, x, i+len(x)) {
		for k+1 < len(ps.tokens) && int(ps.tokens[k+1].start) <= i {
			k++
		}
		marks = append(marks, mark{from: int32(i), to: int32(i + len(x)), token: int32(k), alt: exactMatch})
	}
	return marks
}

// matchAt adds the matches that open at token k of ps.
func (j *judge) matchAt(marks []mark, ps *passage, k int) []mark {
	t := ps.tokens[k]
	if k+1 < len(ps.tokens) {
		for _, i := range j.pairs[term{t.id, ps.tokens[k+1].id}] {
			if j.same(ps, k-1, i-1) {
				continue // the match that opened before goes on here
			}
			n := int32(2)
			for j.same(ps, k+int(n), i+n) {
				n++
			}
			marks = append(marks, ps.mark(k, int(n), i, ownMatch))
		}
	}
	for _, i := range j.alone[t.id] {
		if !j.same(ps, k-1, i-1) && !j.same(ps, k+1, i+1) {
			marks = append(marks, ps.mark(k, 1, i, ownMatch))
		}
	}
	for _, i := range j.alts[t.id] {
		if a := j.sp.alts[i]; ps.has(k, a.tokens) && !j.inside(marks, a.group, ps.tokens[k].start) {
			marks = append(marks, ps.mark(k, len(a.tokens), int32(a.from), i))
		}
	}
	return marks
}

// inside says whether a place belongs to a longer variant just found (伙伴 in
// 合作伙伴).
func (j *judge) inside(marks []mark, group int, at int32) bool {
	for i := len(marks) - 1; i >= 0 && i >= len(marks)-4; i-- {
		if m := marks[i]; m.alt >= 0 && m.to > at && m.from < at && j.sp.alts[m.alt].group == group {
			return true
		}
	}
	return false
}

// same says whether token k of the passage is token i of the query.
func (j *judge) same(ps *passage, k int, i int32) bool {
	q := j.sp.query.tokens
	return k >= 0 && i >= 0 && k < len(ps.tokens) && int(i) < len(q) &&
		q[i].id == ps.tokens[k].id && q[i].id != breakToken
}

func (ps *passage) mark(k, n int, at, alt int32) mark {
	return mark{
		from: ps.tokens[k].start, to: ps.tokens[k+n-1].end,
		token: int32(k), at: at, n: int32(n), alt: alt,
	}
}

// has says whether ids stand in ps from token k on.
func (ps *passage) has(k int, ids []tokenID) bool {
	if k+len(ids) > len(ps.tokens) {
		return false
	}
	for i, id := range ids {
		if ps.tokens[k+i].id != id {
			return false
		}
	}
	return true
}
