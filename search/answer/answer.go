package answer

import (
	"cmp"
	"slices"
	"sync"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/search"
)

// Answerer answers questions about one paper. Its methods are safe for
// concurrent use.
type Answerer struct {
	paper     *content.Paper
	lexicon   *lexicon
	facts     []profile
	derived   []following
	terms     map[string]*Term     // by the keys of their names
	termNames []string             // the longest first
	findings  map[string]lang.Text // by the ID of a fact
	title     text
	titleHan  string
	blocks    []text // of Paper.Blocks
	firms     []string
	regions   []string
}

// New reads what is known of a paper, which takes some milliseconds. A fact
// whose number does not stand in its sentence is left out.
func New(s Source) *Answerer {
	if s.Means == nil {
		s.Means = search.Means("")
	}
	a := &Answerer{
		paper: s.Paper, lexicon: newLexicon(s.Names, s.Places, s.Means),
		terms: map[string]*Term{}, findings: map[string]lang.Text{}, firms: s.Firms, regions: s.Regions,
	}
	a.title, a.titleHan = textOf(bounded(cut(s.Paper.Title))), hanOf(s.Paper.Title)
	for _, b := range s.Paper.Blocks {
		a.blocks = append(a.blocks, textOf(bounded(cut(b.Text))))
	}
	parted := map[content.ID]func() *text{}
	for _, f := range s.Facts {
		if p, ok := a.lexicon.profile(s.Paper, f); ok {
			b := f.Place.Block
			if parted[b] == nil {
				said := s.Paper.Blocks[s.Paper.Index(b)].Text
				parted[b] = sync.OnceValue(func() *text { t := textOf(a.lexicon.parted(cut(said))); return &t })
			}
			p.words.block = parted[b]
			a.facts = append(a.facts, p)
		}
	}
	for _, d := range s.Derived {
		if f, ok := a.follow(d); ok {
			a.derived = append(a.derived, f)
		}
	}
	for _, t := range s.Terms {
		t = explained(s.Paper, t)
		for _, name := range t.Names {
			if k := key(cut(name)); a.terms[k] == nil && len(t.Places) > 0 {
				a.terms[k] = &t
			}
		}
	}
	for _, t := range a.terms {
		a.termNames = append(a.termNames, t.Names...)
	}
	slices.SortFunc(a.termNames, func(x, y string) int { return cmp.Or(len(y)-len(x), cmp.Compare(x, y)) })
	a.termNames = slices.DeleteFunc(slices.Compact(a.termNames), func(name string) bool { return name == "" })
	for _, f := range s.Findings {
		for _, id := range f.Facts {
			if _, ok := a.findings[id]; !ok {
				a.findings[id] = f.Text
			}
		}
	}
	return a
}

// Answer answers the query of a result; false where no one card can.
func (a *Answerer) Answer(r search.Result) (Card, bool) {
	q, ok := a.lexicon.question(r)
	switch {
	case !ok:
		return Card{}, false
	case q.asks&askBroad != 0: // 影响评估 is no question for effects
		return a.listed(q, a.list(q), r)
	case q.asks&(askList|askHow) != 0 && (q.asks&askNumber == 0 || q.class == noClass):
		return a.passage(q, r)
	case q.asks&askDefine != 0 && !q.measures():
		return a.define(q)
	}
	return a.number(q, r)
}

// Asks reports a question for what one sentence can give: a number, a date, what
// something is. Words to look for are none.
func (a *Answerer) Asks(r search.Result) bool {
	q, ok := a.lexicon.question(r)
	if !ok || q.asks&askBroad != 0 {
		return false
	}
	return q.asks&(askNumber|askWhen|askDefine) != 0 || q.measures() && len(q.years) > 0
}
