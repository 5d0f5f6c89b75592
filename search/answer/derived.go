package answer

import (
	"slices"
	"strings"
)

// Derived is a number that follows from facts and stands nowhere in the paper.
type Derived struct {
	Fact    // its Place is not looked at
	Sign    string
	Formula string
	From    []string // the IDs of the facts, of a share the part's first
}

// Derivation is a derived number as a card shows it: never as what the paper says.
type Derivation struct {
	Value   float64 `json:"value"`
	Unit    string  `json:"unit"`
	Sign    string  `json:"sign"` // ≈ before what rounded numbers give; "" for none
	Subject string  `json:"subject"`
	Metric  string  `json:"metric"`
	Period  string  `json:"period"`
	Formula string  `json:"formula"` // with the numbers in it
	From    []Item  `json:"from"`    // the facts that it follows from
	Fact    string  `json:"fact"`    // its ID
}

// following is a derived number as questions meet it, with what it follows from.
type following struct {
	profile
	Derived
	from []*profile
}

// follow reads a derived number; false where a fact that it follows from is not shown.
func (a *Answerer) follow(d Derived) (following, bool) {
	f := following{Derived: d, profile: profile{Fact: d.Fact}}
	if d.Value == nil || len(d.From) == 0 {
		return f, false
	}
	for _, id := range d.From {
		i := slices.IndexFunc(a.facts, func(p profile) bool { return p.ID == id })
		if i < 0 {
			return f, false
		}
		f.from = append(f.from, &a.facts[i])
	}
	p := &f.profile
	p.printed.number = d.quantity().Number()
	p.time.span, p.time.dated = spanOf(d.Period)
	a.lexicon.describe(p)
	p.words.weak = textOf(bounded(cut(d.Period)))
	p.words.block = func() *text { return &text{} }
	return f, true
}

// follows answers a question that no fact agrees with by what follows from the numbers
// of the paper: that this is not given, the derivations, and the sentences behind them.
func (a *Answerer) follows(q question) (Card, bool) {
	if len(q.values) > 0 || q.flags&baseline != 0 || q.asks&(askDefine|askWhen) != 0 {
		return Card{}, false
	}
	best := a.bestDerived(q)
	if len(best) == 0 {
		best, _ = q.each(a.bestDerived)
	}
	if len(best) == 0 || len(best) > maxItems {
		return Card{}, false
	}
	c := notGiven(q)
	for _, m := range best {
		i := slices.IndexFunc(a.derived, func(f following) bool { return f.profile.ID == m.ID })
		c.Derived = append(c.Derived, a.derivation(a.derived[i]))
	}
	for _, d := range c.Derived {
		for _, it := range d.From {
			if !slices.ContainsFunc(c.Items, func(o Item) bool { return o.Place == it.Place }) {
				c.Items = append(c.Items, it)
			}
		}
	}
	return c, true
}

func (a *Answerer) bestDerived(q question) []match {
	var all []match
	for i := range a.derived {
		f := &a.derived[i]
		if m := q.match(&f.profile); m.agrees() && q.mayFollow(f, m) {
			all = append(all, m)
		}
	}
	return a.best(q, all)
}

// scopes are words that a fact may lack, but that say of what a size or a share is.
var scopes = []string{"企业", "产业", "政策", "业务", "enterprise"}

// mayFollow reports that a question may mean a derived number, which nobody wrote a sentence
// about: every name and scope is its own, also 中国 beside 全球; another year than that of
// its facts is asked for; and of a share the whole is said, and is no part.
func (q question) mayFollow(f *following, m match) bool {
	alien := func(word string) bool {
		return strings.Contains(q.typed, word) && !strings.Contains(f.words.strong.words, bounded(cut(word)))
	}
	switch {
	case slices.ContainsFunc(q.names, func(n string) bool { return !slices.Contains(f.names, n) }), slices.ContainsFunc(scopes, alien):
		return false
	case len(q.years) == 0 && f.Derived.Period != f.from[0].Period:
		return false
	case f.class == ratio && m.unsaid > 0:
		return false
	}
	part, _, ofWhole := strings.Cut(f.Derived.Metric, "占")
	if !ofWhole {
		return true
	}
	if part == "" {
		part = f.Derived.Subject
		for _, name := range f.subjects {
			part = strings.TrimSpace(strings.TrimPrefix(part, name))
		}
	}
	return !q.asWhole(part)
}

// asWhole reports that a question has a word as what another is a share of: 占公有云,
// 公有云中, in the public cloud; and of it, where no other whole follows.
func (q question) asWhole(word string) bool {
	toks := slices.DeleteFunc(cutTyped(q.typed), func(t token) bool { return t.text == "the" || t.text == "了" || t.text == "到" })
	texts := make([]string, len(toks))
	for i, t := range toks {
		texts[i] = t.text
	}
	want := bounded(cut(word))
	for i := range toks {
		for n := 1; n <= min(longestPhrase, len(toks)-i); n++ {
			if !slices.Contains(q.means.variants(toks[i:i+n]), want) {
				continue
			}
			before, after := "", texts[i+n:]
			if i > 0 {
				before = texts[i-1]
			}
			switch {
			case slices.Contains(within, before), len(after) > 0 && slices.Contains(inside, after[0]):
				return true
			case before == "of" && !slices.ContainsFunc(after, func(t string) bool { return slices.Contains(within, t) }):
				return true
			}
		}
	}
	return false
}

// within stand before what something is a share of, inside behind it.
var (
	within = []string{"占", "在", "in", "within", "among"}
	inside = []string{"中", "里", "内", "当"}
)

func (a *Answerer) derivation(f following) Derivation {
	d := Derivation{
		Value: *f.Derived.Value, Unit: f.Derived.Unit, Sign: f.Sign, Subject: f.Derived.Subject, Metric: f.Derived.Metric, Period: f.Derived.Period,
		Formula: f.Formula, Fact: f.Derived.ID,
	}
	for _, p := range f.from {
		d.From = append(d.From, a.item(p))
	}
	return d
}
