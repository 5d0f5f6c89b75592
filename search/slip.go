package search

// readPairs lists all neighbours of the paper: what is not among them is new
// to it, and may be a slip.
func (l *library) readPairs() map[term]bool {
	pairs := make(map[term]bool, 1<<13)
	for i := range l.passages {
		toks := l.passages[i].tokens
		for k := 1; k < len(toks); k++ {
			pairs[term{toks[k-1].id, toks[k].id}] = true
		}
	}
	return pairs
}

// readSlips mends Chinese that the paper does not have: characters that sound
// alike, one wrong, one missing.
func (r *reader) readSlips() {
	for i := 0; i+1 < len(r.toks); i++ {
		if !r.suspect(i) || !r.mayGuess() {
			continue
		}
		m := r.bestMend(i)
		if m.ids == nil {
			continue
		}
		r.explain(m.from, m.to, [][]tokenID{m.ids}, m.why, 0.9)
		r.replace(m.from, m.to)
		i = m.to - 1
	}
}

// suspect says whether tokens i and i+1 are Chinese, side by side nowhere in
// the paper, and not explained yet.
func (r *reader) suspect(i int) bool {
	a, b := r.toks[i].id, r.toks[i+1].id
	return isHan(rune(a)) && isHan(rune(b)) && !isFunction(a) && !isFunction(b) &&
		!r.explained[i] && !r.explained[i+1] && !r.lib.pairs()[term{a, b}]
}

// mend reads query tokens [from, to) as ids of the paper.
type mend struct {
	from, to int
	ids      []tokenID
	why      string
	weight   int // tokens that agree, twice for the same character
}

// bestMend looks for what the pair at i may have been, wherever the paper has
// one of its two characters.
func (r *reader) bestMend(i int) mend {
	var best mend
	try := func(m mend) {
		if m.weight > best.weight {
			best = m
		}
	}
	a, b := r.toks[i].id, r.toks[i+1].id
	for _, at := range r.lib.places()[a] {
		toks, k := r.lib.passages[at.passage].tokens, int(at.token)
		if k+1 < len(toks) {
			if alikeHan(b, toks[k+1].id) {
				try(r.homophone(i, toks, k))
			}
			try(r.wrongChar(i+1, toks, k+1))
			try(r.missingChar(i, toks, k))
		}
	}
	for _, at := range r.lib.places()[b] {
		toks, k := r.lib.passages[at.passage].tokens, int(at.token)-1
		if k >= 0 {
			if alikeHan(a, toks[k].id) {
				try(r.homophone(i, toks, k))
			}
			try(r.wrongChar(i, toks, k))
		}
	}
	return best
}

// homophone compares by sound, and grows the match both ways.
func (r *reader) homophone(i int, toks []token, k int) mend {
	from, to, a := i, i+2, k
	for from > 0 && a > 0 && alikeHan(r.toks[from-1].id, toks[a-1].id) {
		from, a = from-1, a-1
	}
	for b := k + 2; to < len(r.toks) && b < len(toks) && alikeHan(r.toks[to].id, toks[b].id); b++ {
		to++
	}
	same := 0
	for n := from; n < to; n++ {
		if r.toks[n].id == toks[a+n-from].id {
			same++
		}
	}
	if same == 0 || to-from < 3 && r.runLength(i) > 4 {
		return mend{}
	}
	return mend{from, to, idsOf(toks[a : a+to-from]), WhyHomophone, 2*same + (to - from)}
}

func alikeHan(a, b tokenID) bool {
	return a == b && a != breakToken || isHan(rune(a)) && isHan(rune(b)) && alike(a, b)
}

// runLength is how many tokens stand around i without a break.
func (r *reader) runLength(i int) int {
	n := 0
	for k := i; k >= 0 && r.toks[k].id != breakToken; k-- {
		n++
	}
	for k := i + 1; k < len(r.toks) && r.toks[k].id != breakToken; k++ {
		n++
	}
	return n
}

// wrongChar takes the character at for a wrong one, when at least three
// around it agree. Numerals are not slips.
func (r *reader) wrongChar(at int, toks []token, k int) mend {
	if toks[k].id == breakToken || r.toks[at].id == toks[k].id || hanDigit(rune(r.toks[at].id)) >= 0 {
		return mend{}
	}
	left, right := r.agree(at-1, -1, toks, k-1), r.agree(at+1, 1, toks, k+1)
	if left == 0 || right == 0 || left+right < 3 {
		return mend{}
	}
	return mend{at - left, at + right + 1, idsOf(toks[k-left : k+right+1]), WhyTypo, 2*(left+right) - 1}
}

// missingChar takes one character left out between i and i+1.
func (r *reader) missingChar(i int, toks []token, k int) mend {
	if k+2 >= len(toks) || toks[k+1].id == breakToken {
		return mend{}
	}
	left, right := r.agree(i, -1, toks, k), r.agree(i+1, 1, toks, k+2)
	if left == 0 || right == 0 || left+right < 3 {
		return mend{}
	}
	return mend{i - left + 1, i + right + 1, idsOf(toks[k-left+1 : k+2+right]), WhyTypo, 2*(left+right) - 2}
}

// agree counts how far query and paper go together from tokens i and k on.
func (r *reader) agree(i, step int, toks []token, k int) int {
	n := 0
	for i >= 0 && k >= 0 && i < len(r.toks) && k < len(toks) && r.toks[i].id == toks[k].id && r.toks[i].id != breakToken {
		i, k, n = i+step, k+step, n+1
	}
	return n
}

func idsOf(toks []token) []tokenID {
	ids := make([]tokenID, len(toks))
	for i, t := range toks {
		ids[i] = t.id
	}
	return ids
}
