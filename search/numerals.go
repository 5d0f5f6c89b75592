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
	list, why := r.lib.equal(q), WhyNumeral
	if len(list) == 0 {
		list, why = r.lib.rounded(q), WhyRounded
	}
	if len(list) == 0 && r.lib.count(r.ids(q.from, q.to)) == 0 {
		r.lack(q.from, q.to)
	}
	if len(list) > 0 {
		r.replace(q.from, q.to) // a piece of it (千亿 of 4.55千亿) is another number
	}
	r.groups++
	for i, p := range list {
		if i == 0 {
			r.note(r.typed(q.from, q.to), p.shown, why, p.ids)
		}
		r.alts = append(r.alts, alt{tokens: p.ids, from: q.from, to: q.to, factor: 1, group: r.groups, guess: isGuess(why)})
	}
}

// equal returns the paper's quantities of the same value as q.
func (l *library) equal(q quantity) []printed {
	return l.quantitiesThat(func(p printed) bool { return p.percent == q.percent && far(p, q) < 1e-6 })
}

// rounded returns the paper's quantities that q may be rounded from. A year is
// not rounded.
func (l *library) rounded(q quantity) []printed {
	if q.isYear() {
		return nil
	}
	return l.quantitiesThat(func(p printed) bool {
		return p.percent == q.percent && q.value > 10 && far(p, q) < 0.05 && math.Abs(p.value-q.value) < q.step
	})
}

// isYear says whether q may be a year: four digits without a unit.
func (q quantity) isYear() bool {
	return !q.percent && q.to == q.from+1 && q.value >= 1900 && q.value < 2100
}

// far is how far p is from q, as a part of q.
func far(p printed, q quantity) float64 {
	return math.Abs(p.value-q.value) / math.Max(q.value, 1e-9)
}

// quantitiesThat lists the quantities that pass, each way to print one once.
func (l *library) quantitiesThat(pass func(printed) bool) []printed {
	var list []printed
	seen := map[string]bool{}
	for _, p := range l.quantities() {
		if pass(p) && !seen[p.shown] {
			seen[p.shown] = true
			list = append(list, p)
		}
	}
	return list
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
