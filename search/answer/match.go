package answer

import (
	"math"
	"slices"
	"strings"
)

// match is a fact against a question.
type match struct {
	*profile
	name, measure, period, all bool // it agrees: in names, in what is measured, in years, in all other words
	other                      bool // it is about somebody or something that was not asked for
	shared                     int  // weight of the question's words that its subject and metric have
	unsaid                     int  // weight of the words of its subject and metric that the question lacks
	unsaidOfSubject            int  // of that, the subject's
}

// agrees reports a fact that the question may mean.
func (m match) agrees() bool { return m.name && m.measure && m.period && m.all && !m.other }

// score orders the facts that agree, the nearest first.
func (m match) score() int { return 2*m.shared - m.unsaid }

// match matches one fact. Of one that has not the names the rest is not looked
// at.
func (q question) match(p *profile) match {
	m := match{profile: p, period: q.asksPeriod(p), name: q.asksName(p)}
	if !m.name {
		return m
	}
	m.measure = q.asksMeasure(p)
	c := q.cover(&p.words.strong, &p.words.weak)
	m.shared, m.all = c.shared, c.all
	m.unsaidOfSubject = q.lacks(p.words.subject, c.said)
	m.unsaid = m.unsaidOfSubject + q.lacks(p.words.metric, c.said)
	if !m.all && m.unsaid == 0 && m.shared > 0 { // all of it is asked for, with a word more: 合作伙伴
		m.all = q.cover(&p.words.strong, p.words.block()).all
	}
	m.other = q.asksOther(m)
	return m
}

// matchAll matches every fact.
func (a *Answerer) matchAll(q question) []match {
	all := make([]match, len(a.facts))
	for i := range a.facts {
		all[i] = q.match(&a.facts[i])
	}
	return all
}

// asksName reports that every name is in the fact; a default subject may be left
// out of either. A sum is asked for by all its parts, also where something is measured by it.
func (q question) asksName(p *profile) bool {
	if q.lacks(p.summed.words, "") > 0 || slices.ContainsFunc(p.summed.names, func(s string) bool { return !slices.Contains(q.names, s) }) {
		return false
	}
	if p.sum {
		return !slices.ContainsFunc(p.subjects, func(s string) bool { return !slices.Contains(q.names, s) })
	}
	found := len(q.names) == 0
	for _, n := range q.names {
		switch {
		case slices.Contains(p.names, n):
			found = true
		case !slices.Contains(defaults, n), len(q.names) > 1 && q.flags&joining != 0: // 美国与中国: of both
			return false
		}
	}
	return found
}

// asksMeasure reports that the fact measures what is asked for. A number without
// a measure is a count or a share of what the metric says. How many firms use
// something may be asked for as a share, if the question says of what.
func (q question) asksMeasure(p *profile) bool {
	ofMetric := func() bool { return q.cover(&p.words.allMetric, &text{}).shared > 0 }
	switch {
	case q.currency != "" && currencyOf(p.Unit) != q.currency:
		return false
	case slices.Contains(q.classes, money) && !strings.HasSuffix(p.Unit, "元"):
		return false
	case q.class == money:
		return true
	case q.class == extent:
		return p.class == size || p.class == noClass && ofMetric()
	case q.class == ratio && p.class == adoption, q.class == adoption && p.class == ratio:
		return q.saysBase(p) && ofMetric()
	case q.class != noClass:
		return p.class == q.class && q.saysBase(p)
	case q.asks&askCount != 0:
		return p.class == noClass && !slices.Contains(noCounts, p.Unit) && ofMetric()
	case q.asks&askNumber != 0:
		return (p.class == noClass || p.class == ratio) && ofMetric()
	}
	return p.class == noClass && ofMetric()
}

// noCounts are the units of numbers that count no things.
var noCounts = []string{"%", "倍", "年", "位", "微秒", "周"}

// bases are the measures that another is of, where a question says so: the growth
// of spending is not that of a market.
var bases = []class{spending, budget, investment, subsidy}

// saysBase reports that the question says what a share is of, and that it is a
// share that grows, where the fact says so; and the fact what the question says.
func (q question) saysBase(p *profile) bool {
	for _, c := range bases {
		if slices.Contains(q.classes, c) && !slices.Contains(p.classes, c) {
			return false
		}
	}
	if q.grown && !slices.Contains(p.classes, ratio) {
		return false
	}
	for _, c := range p.classes {
		base := p.class == ratio && c != ratio && c != size || p.class == growth && c == ratio
		if base && !slices.Contains(q.classes, c) {
			return false
		}
	}
	return true
}

func (q question) asksPeriod(p *profile) bool {
	return !slices.ContainsFunc(q.years, func(w when) bool { return !p.time.dated || !p.time.holds(w) })
}

// asksValue reports that the fact is a number that the question says, if it says
// one.
func (q question) asksValue(m match) bool {
	return len(q.values) == 0 || slices.ContainsFunc(q.values, func(v float64) bool { return math.Abs(v-m.printed.number) <= 1e-9*v })
}

// asksOther reports that the fact's subject was not asked for: another name, or
// something narrower (the central firms of China). A question without names may
// find a subject by the words of the metric.
func (q question) asksOther(m match) bool {
	another, asked := false, false
	for _, s := range m.subjects {
		if !slices.Contains(defaults, s) {
			isAsked := slices.Contains(q.names, s)
			asked, another = asked || isAsked, another || !isAsked
		}
	}
	switch {
	case !asked && 2*m.unsaidOfSubject > weight(m.words.subject):
		return true
	case !another:
		return false
	case len(q.names) > 0:
		return !slices.ContainsFunc(q.names, func(n string) bool { return slices.Contains(m.names, n) })
	}
	return m.unsaid > 2 || m.shared < 2
}

// covered is what two texts have of a question.
type covered struct {
	shared int    // weight of the words in the strong text
	all    bool   // every other one is in the weak text or a stop word
	said   string // the words in the strong text, as it says them
}

// cover looks for the question's words, the longest stretch first.
func (q question) cover(strong, weak *text) covered {
	c := covered{all: true}
	for _, r := range q.runs {
		for i := 0; i < len(r.toks); {
			s, as, inStrong := r.has(i, strong, weak)
			switch {
			case s.n == 0 && !r.stop[i]:
				c.all = false
			case inStrong:
				c.shared += s.weight
				c.said += as
			case r.stop[i]:
				s.n = 1 // what follows may be in the strong text
			}
			i += max(s.n, 1)
		}
	}
	return c
}

// lacks is the weight of the words of a fact that are neither typed nor said.
func (q question) lacks(words []token, said string) int {
	var left []token
	for _, t := range words {
		same := func(typed token) bool { return typed.text == t.text }
		if !strings.Contains(said, "|"+t.text+"|") && !slices.ContainsFunc(q.runs, func(r run) bool { return slices.ContainsFunc(r.toks, same) }) {
			left = append(left, t)
		}
	}
	return weight(left)
}
