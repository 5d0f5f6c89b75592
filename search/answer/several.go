package answer

import (
	"fmt"
	"slices"
	"strconv"

	"yunlan/content/numeral"
)

// each answers each of several things that are asked for at once, if it can
// answer all; some reports that it could answer one.
func (q question) each(answer func(question) []match) (all []match, some bool) {
	parts := q.parts()
	for _, one := range parts {
		if best := answer(one); len(best) == 1 {
			all = append(all, best...)
		}
	}
	if len(all) < len(parts) {
		return nil, len(all) > 0
	}
	return all, len(all) > 0
}

// parts are the questions for each of several names, or of several Latin words
// in a row (IaaS、PaaS); none where there is one.
func (q question) parts() []question {
	var out []question
	if len(q.names) > 1 {
		for _, name := range q.names {
			one := q
			one.names = []string{name}
			out = append(out, one)
		}
		return out
	}
	for i, r := range q.runs {
		if len(r.toks) < 2 || slices.ContainsFunc(r.toks, func(t token) bool { return !t.latin() }) {
			continue
		}
		for k := range r.toks {
			one := q
			one.runs = slices.Clone(q.runs)
			one.runs[i] = q.means.run(r.toks[k : k+1])
			out = append(out, one)
		}
		return out
	}
	return nil
}

// byOtherName answers for another name that may be meant: 移动云 by 中国移动. A
// name that facts are about stands for itself: 欧洲 is not 欧盟.
func (a *Answerer) byOtherName(q question) []match {
	for i, name := range q.names {
		if slices.ContainsFunc(a.facts, func(p profile) bool { return slices.Contains(p.subjects, name) }) {
			continue
		}
		for _, other := range a.lexicon.otherNames(name) {
			one := q
			one.names = slices.Clone(q.names)
			one.names[i] = other
			if best := a.best(one, a.matchAll(one)); len(best) > 0 {
				return best
			}
		}
	}
	return nil
}

// reached answers when a number is reached: with the years of the facts that are
// this number and have all words of the question (破万亿), one of each subject.
func (a *Answerer) reached(q question, all []match) (Card, bool) {
	if q.asks&askWhen == 0 {
		return Card{}, false
	}
	var out []match
	for _, m := range all {
		year := m.time.dated && m.time.from == m.time.to
		if m.name && m.all && !m.other && m.class != date && year && q.saysNumber(m) {
			out = append(out, m)
		}
	}
	out = a.distinct(out)
	if len(out) == 0 || len(out) > maxItems {
		return Card{}, false
	}
	c := a.card(out)
	for i, m := range out {
		if !c.Items[i].turnToYear(m.time.from) || slices.ContainsFunc(out[:i], func(o match) bool { return slices.Equal(o.subjects, m.subjects) }) {
			return Card{}, false
		}
	}
	return c, true
}

// turnToYear makes an item say when its number is reached; false where its sentence
// does not.
func (it *Item) turnToYear(at when) bool {
	month := float64(at.year*100 + at.month)
	start, end, ok := numeral.Quantity{Value: &month, Unit: numeral.YearMonth}.Find(it.Quote)
	if !ok {
		return false
	}
	it.Value, it.Unit, it.Text = fmt.Sprintf("%d-%02d", at.year, at.month), numeral.YearMonth, it.Quote[start:end]
	if at.month == 0 {
		it.Value, it.Unit = strconv.Itoa(at.year), "年"
	}
	return true
}

// saysNumber reports that the question says the fact's number, in figures or as
// it is printed.
func (q question) saysNumber(m match) bool {
	return len(q.values) > 0 && q.asksValue(m) ||
		slices.ContainsFunc(q.runs, func(r run) bool { return r.says(m.printed.bounded) })
}
