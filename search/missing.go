package search

import "slices"

// readMissing notes the words of the query that the paper does not have and
// that nothing is known to stand for: whoever asks is told so.
func (r *reader) readMissing() {
	edges := r.lib.lexicon().cut(r.toks)
	for i := 0; i < len(r.toks); {
		from, to := r.missingAt(i, edges)
		if from == to {
			i++
			continue
		}
		r.lack(from, to)
		i = to
	}
}

func (r *reader) lack(from, to int) {
	if w := r.typed(from, to); !slices.Contains(r.plan.missing, w) {
		r.plan.missing = append(r.plan.missing, w)
	}
}

// missingAt returns the tokens of the word at i that the paper does not have;
// none when it has it.
func (r *reader) missingAt(i int, edges []bool) (from, to int) {
	if !r.strange(i, edges) {
		return i, i
	}
	from, to = i, i+1
	if r.toks[i].id.isWord() {
		return from, to
	}
	for to < len(r.toks) && !r.toks[to].id.isWord() && r.strange(to, edges) {
		to++
	}
	if to-from > 1 {
		return from, to
	}
	// One character says too little: with the word before it, 云计算机.
	if from > 0 && r.ofWord(from-1) && !r.explained[from-1] {
		for from--; from > 0 && !edges[from]; {
			from--
		}
		return from, to
	}
	if len(r.lib.places()[r.toks[i].id]) > 0 {
		return i, i
	}
	return from, to
}

func (r *reader) ofWord(i int) bool { return isHan(rune(r.toks[i].id)) && !isFunction(r.toks[i].id) }

// strange says whether token i takes no part in anything that the paper has:
// an unknown word, or a character outside every word of the paper that stands
// beside neither of its neighbours there.
func (r *reader) strange(i int, edges []bool) bool {
	id := r.toks[i].id
	switch {
	case id == breakToken || r.explained[i]:
		return false
	case id.isWord():
		return id == unknown
	case !edges[i] || !edges[i+1]:
		return false // within a word of the paper
	case len(r.lib.places()[id]) == 0:
		return true
	case isFunction(id), i > 0 && isUnit(id) && r.isNumber(r.toks[i-1]):
		return false
	}
	before := i > 0 && r.ofWord(i-1)
	after := i+1 < len(r.toks) && r.ofWord(i+1)
	switch {
	case before && r.lib.pairs()[term{r.toks[i-1].id, id}], after && r.lib.pairs()[term{id, r.toks[i+1].id}]:
		return false
	}
	return before || after
}
