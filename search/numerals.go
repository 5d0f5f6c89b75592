package search

import "math"

// printed is a quantity as the paper has it.
type printed struct {
	quantity
	ids   []tokenID
	shown string
}

// readNumerals adds what the paper prints for each quantity of the query that
// it does not have to the letter.
func (r *reader) readNumerals() {
	for i := 0; i < len(r.toks); {
		q, ok := r.query.quantityAt(i)
		if !ok {
			i++
			continue
		}
		i = q.to
		for k := q.from; k < q.to; k++ {
			r.explained[k] = true
		}
		if r.lib.count(r.ids(q.from, q.to)) > 0 && q.plainDigits(r) {
			continue
		}
		r.addQuantities(q)
	}
}

// plainDigits says that the query writes the number as the paper would.
func (q quantity) plainDigits(r *reader) bool { return r.isNumber(r.toks[q.from]) }

func (r *reader) addQuantities(q quantity) {
	r.groups++
	for i, p := range r.lib.nearest(q) {
		if i == 0 {
			r.note(r.typed(q.from, q.to), p.shown, WhyNumeral, p.ids)
		}
		r.alts = append(r.alts, alt{tokens: p.ids, from: q.from, to: q.to, factor: 1, group: r.groups})
	}
}

// nearest returns the paper's quantities that equal q; when there are none,
// those that q may be rounded from.
func (l *library) nearest(q quantity) []printed {
	var same, near []printed
	seen := map[string]bool{}
	for _, p := range l.quantities() {
		if p.percent != q.percent || seen[p.shown] {
			continue
		}
		d := math.Abs(p.value-q.value) / math.Max(q.value, 1e-9)
		switch {
		case d < 1e-6:
			same = append(same, p)
		case d < 0.05 && math.Abs(p.value-q.value) < q.step && q.value > 10:
			near = append(near, p)
		default:
			continue
		}
		seen[p.shown] = true
	}
	if len(same) > 0 {
		return same
	}
	return near
}

// readQuantities lists every quantity of the paper.
func (l *library) readQuantities() []printed {
	var list []printed
	for i := range l.passages {
		ps := &l.passages[i]
		for k := 0; k < len(ps.tokens); {
			q, ok := ps.quantityAt(k)
			if !ok {
				k++
				continue
			}
			p := printed{quantity: q}
			for _, t := range ps.tokens[q.from:q.to] {
				p.ids = append(p.ids, t.id)
			}
			start, end := ps.bytes(ps.tokens[q.from].start, ps.tokens[q.to-1].end, ps.block.Text)
			p.shown = ps.block.Text[start:end]
			list = append(list, p)
			k = q.to
		}
	}
	return list
}
