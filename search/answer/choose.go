package answer

import (
	"math"
	"slices"
	"strings"

	"yunlan/search"
)

// number answers with the facts that agree with the question.
func (a *Answerer) number(q question, r search.Result) (Card, bool) {
	all := a.matchAll(q)
	best := a.best(q, all)
	if len(best) == 0 {
		parts, some := q.each(func(one question) []match { return a.best(one, a.matchAll(one)) })
		if some && len(parts) == 0 {
			return Card{}, false // the paper has one of what is asked for and not the other
		}
		best = a.distinct(parts)
	}
	if len(best) == 0 {
		best = a.byOtherName(q)
	}
	if c, ok := a.reached(q, all); ok && len(best) == 0 {
		return c, true
	}
	switch {
	case len(best) == 0:
		if c, ok := a.follows(q); ok {
			return c, true
		}
		return a.absent(q, all, r)
	case len(best) > maxItems:
		return Card{}, false
	}
	return a.card(best), true
}

// best are the facts that agree and are nearest to the question. What is still
// to come is meant where the question asks for it, by a word or by its year.
func (a *Answerer) best(q question, all []match) []match {
	var out []match
	for _, m := range all {
		if m.agrees() && q.saysEnough(m) && q.asksValue(m) {
			out = append(out, m)
		}
	}
	out = a.distinct(out)
	if q.class == noClass { // how many zones is a count before it is a share of them
		out = prefer(out, func(m match) bool { return m.class == noClass })
	}
	top := math.MinInt
	for _, m := range out {
		top = max(top, m.score())
	}
	out = slices.DeleteFunc(out, func(m match) bool { return m.score() < top })
	if len(q.years) > 0 {
		return out
	}
	return prefer(out, func(m match) bool { return m.time.forecast == (q.flags&forecast != 0) })
}

// quantities are the units of what is measured rather than counted: a question
// for it need not say of what.
var quantities = []string{"微秒", "G"}

// prefer keeps the facts that are something, where one is.
func prefer(all []match, is func(match) bool) []match {
	if !slices.ContainsFunc(all, is) {
		return all
	}
	return slices.DeleteFunc(all, func(m match) bool { return !is(m) })
}

// saysEnough reports that the question says enough of a fact: half of its own
// words are in the fact's subject or metric, and it lacks few of theirs. In a
// table the row says the rest.
func (q question) saysEnough(m match) bool {
	words := q.weight()
	switch {
	case !q.measures():
		counts := strings.HasSuffix(m.Metric, "数") && !strings.HasSuffix(q.typed, "数") // 华为云伙伴 is a topic, K2时延 a measure
		known := len(q.names) > 0 || m.class == noClass && slices.Contains(quantities, m.Unit)
		return known && words > 0 && !counts && m.unsaid <= 4 && m.shared >= words
	case q.class == date:
		return (m.shared > 0 || q.namesObject(m)) && m.unsaid <= max(4, 2*m.shared)
	case m.printed.row && q.class != noClass:
		return len(q.names) > 0 || words > 0
	case words > 2*m.shared && !q.namesOne():
		return false
	case q.class == noClass && q.namesOne():
		return m.unsaid-m.unsaidOfSubject <= max(6, 3*m.shared/2)
	case q.class == noClass:
		return m.unsaid-m.unsaidOfSubject <= max(4, 3*m.shared/2)
	case q.class == ratio || q.class == adoption:
		return m.unsaid <= max(2, m.shared)
	}
	asked := len(q.names) > 0 || words > 0 || len(q.runs) > 0 && q.asks != 0 || q.saysMetric(m)
	return asked && (m.unsaid <= max(3, 2*m.shared) || q.namesObject(m))
}

// saysMetric reports that the question has the metric whole, its remark apart: 云计算市场规模,
// whose words are of every size in the paper.
func (q question) saysMetric(m match) bool {
	metric, _, _ := strings.Cut(m.Metric, "(")
	return metric != "" && strings.Contains(q.typed, metric)
}

// namesObject reports a name in the metric that is not the subject: when CIPU
// was published.
func (q question) namesObject(m match) bool {
	return slices.ContainsFunc(q.names, func(n string) bool { return slices.Contains(m.names, n) && !slices.Contains(m.subjects, n) })
}

// distinct drops the facts that say the same as another. The body of the paper
// is cited rather than its preface; else what comes first.
func (a *Answerer) distinct(all []match) []match {
	var out []match
	for _, m := range all {
		i := slices.IndexFunc(out, func(o match) bool { return o.says(m.profile) })
		if i < 0 {
			out = append(out, m)
			continue
		}
		shared, unsaid := max(m.shared, out[i].shared), min(m.unsaid, out[i].unsaid)
		if a.inPreface(out[i]) && !a.inPreface(m) {
			out[i] = m
		}
		out[i].shared, out[i].unsaid = shared, unsaid
	}
	return out
}

// says reports the same value of the same subject.
func (p *profile) says(o *profile) bool {
	return p.printed.number == o.printed.number && p.Text == o.Text &&
		(p.Unit == "%") == (o.Unit == "%") && slices.Equal(p.subjects, o.subjects)
}

// preface is the section in front of the body.
const preface = "0"

func (a *Answerer) inPreface(m match) bool {
	b, _ := a.paper.Block(m.Fact.Place.Block)
	return b.Section == preface
}
