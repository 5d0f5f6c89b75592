package search

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// printed is a quantity as the document has it.
type printed struct {
	quantity
	ids    []tokenID
	shown  string
	behind tokenID // the token behind it; breakToken for none
}

// readNumerals adds what the document prints for each quantity of the query
// that it does not have to the letter.
func readNumerals(q *tokens) []reading {
	var list []reading
	for i := 0; i < len(q.tokens); {
		v, ok := q.wholeInterval(i)
		if !ok || q.taken[i] {
			i++
			continue
		}
		i = v.to
		r := q.number(v)
		r.from, r.to = v.from, v.to
		list = append(list, r)
	}
	return list
}

// wholeInterval reads the number that starts at token i and is no part of a word.
func (q *tokens) wholeInterval(i int) (interval, bool) {
	v, ok := q.intervalAt(i)
	if ok && !q.endsWhole(v) {
		var number quantity
		number, ok = q.quantityAt(i)
		v = exactly(number)
	}
	return v, ok && q.wholeNumber(v)
}

// endsWhole reports whether what makes a number rough behind it is a word of its
// own: 50% 以上海为主, 4500亿上下游 and 30 多云 only begin like one.
func (q *tokens) endsWhole(v interval) bool {
	number, ok := q.quantityAt(v.from)
	if !ok || number.to >= v.to || q.words[v.to] {
		return true
	}
	_, n := q.roughWord(number.to, behind)
	return n == 0 && q.touches(number.to) // 20多年
}

// wholeNumber reports whether a quantity in Chinese numerals ends where words
// end: 八大 and 上百度 hold none. Before what is counted one ends though a
// dictionary has a word across it (四万家, 万家).
func (q *tokens) wholeNumber(v interval) bool {
	counts := v.to < len(q.tokens) && (isCounted(q.tokens[v.to].id) || strings.ContainsRune("元位年倍", rune(q.tokens[v.to].id))) && q.unit(v.to-1) > 0
	return q.isNumber(v.from) || q.words[v.from] && (q.words[v.to] || counts)
}

// isCounted says whether a character stands between a number and the things that
// it counts.
func isCounted(id tokenID) bool {
	return strings.ContainsRune("家个项款人次座所条户名台套", rune(id))
}

// roughly is what a number is worth that only lies where the query says, beside
// the number that the query names.
const roughly = 0.6

// number reads one quantity.
func (q *tokens) number(v interval) reading {
	there := q.lib.count(q.ids(v.from, v.to))
	if there > 0 && q.isNumber(v.from) && v.exact() {
		return reading{keeps: true}
	}
	list, why := q.lib.fitting(v)
	r := reading{why: why, guess: isGuess(why), absent: isGuess(why), lacks: len(list) == 0 && there == 0}
	for i, p := range list {
		switch {
		case i == 0:
			r.shown, r.count = p.shown, q.lib.count(p.ids)
		case v.exact():
		case i < maxSaid:
			r.shown += "、" + p.shown
			r.count += q.lib.count(p.ids)
		default:
			r.shown = strings.TrimSuffix(r.shown, "…") + "…"
			r.count += q.lib.count(p.ids)
		}
		f := form{ids: p.ids, factor: 1, why: why}
		if p.value != v.value {
			f.factor = roughly
		}
		r.forms = append(r.forms, f)
	}
	// A piece of it (千亿 of 4.55千亿) is another number, unless the text has it
	// as it was typed (几十).
	r.replaces = len(list) > 0 && there == 0
	return r
}

// fitting lists the document's quantities that v may be, and why.
func (l *library) fitting(v interval) (list []printed, why string) {
	if !v.exact() {
		list = l.quantitiesThat(func(p printed) bool { return p.like(v.quantity) && v.holds(p.value) && v.counts(p) })
		slices.SortStableFunc(list, func(a, b printed) int {
			return cmp.Compare(math.Abs(a.value-v.value), math.Abs(b.value-v.value))
		})
		return list, WhyRange
	}
	if list = l.quantitiesThat(func(p printed) bool { return p.like(v.quantity) && far(p, v.quantity) < 1e-6 }); len(list) > 0 {
		return list, WhyNumeral
	}
	if list = l.faces(v.quantity); len(list) > 0 {
		return list, WhyNumeral
	}
	if q := v.quantity; q.value < 1 && q.unit == "" && !q.percent { // 0.84 is 84%
		q.percent, q.value = true, 100*q.value
		if list = l.quantitiesThat(func(p printed) bool { return p.like(q) && far(p, q) < 1e-6 }); len(list) > 0 {
			return list, WhyNumeral
		}
	}
	return l.rounded(v.quantity), WhyRounded
}

// like reports whether two quantities count in the same: percent or not, and by
// the same Latin unit.
func (p printed) like(q quantity) bool { return p.percent == q.percent && p.unit == q.unit }

// counts reports whether p counts what v counts (年 of 近 5 年), as far as that is
// said.
func (v interval) counts(p printed) bool { return v.measure == breakToken || p.behind == v.measure }

// faces lists the document's numbers that q is when it has no unit: 4,910 of
// 4,910亿 for 四千九百一十.
func (l *library) faces(q quantity) []printed {
	if q.percent || q.unit != "" || q.value != q.face || q.isYear() {
		return nil
	}
	list := l.quantitiesThat(func(p printed) bool { return !p.percent && p.unit == "" && p.face == q.face && p.ids[0].isWord() })
	for i := range list {
		list[i].ids = list[i].ids[:1]
		list[i].shown = l.show(list[i].ids)
	}
	return list[:min(1, len(list))]
}

// rounded returns the document's quantities that q may be rounded from. A year
// is not rounded.
func (l *library) rounded(q quantity) []printed {
	if q.isYear() {
		return nil
	}
	return l.quantitiesThat(func(p printed) bool {
		return p.like(q) && q.value > 10 && far(p, q) < 0.05 && math.Abs(p.value-q.value) < q.step
	})
}

// isYear reports whether q may be a year: four digits without a unit.
func (q quantity) isYear() bool {
	return !q.percent && q.unit == "" && q.to == q.from+1 && q.value >= 1900 && q.value < 2100
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

// readQuantities lists every quantity of the document.
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
			p := printed{quantity: q, ids: idsOf(ps.tokens[q.from:q.to])}
			start, end := ps.bytes(ps.tokens[q.from].start, ps.tokens[q.to-1].end, ps.block.Text)
			if q.to < len(ps.tokens) {
				p.behind = ps.tokens[q.to].id
			}
			p.shown = ps.block.Text[start:end]
			list = append(list, p)
			k = q.to
		}
	}
	return list
}
