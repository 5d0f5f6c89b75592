package search

import (
	"sync"

	"yunlan/content"
	"yunlan/search/meaning"
)

// passage is a block of the paper, ready to be matched.
type passage struct {
	*text
	block   content.Block
	order   int    // of Paper.Blocks
	section string // title of the innermost section
	chapter content.ID
	heads   string // titles of the sections above, "。" between
}

// library is everything that is searched: the passages and their words.
type library struct {
	passages   []passage
	words      *vocabulary
	places     func() map[tokenID][]place // on first need, as all below
	quantities func() []printed
	phonetics  func() *phonetics
	pairs      func() map[term]bool
	lexicon    func() *lexicon
	aliases    func() thesaurus
	byHand     bool // somebody wrote aliases for this very document
	meanings   func() *meaning.Set
	alignment  func() *alignment
}

// newLibrary reads every block of p that has text.
func newLibrary(p *content.Paper) *library {
	l := &library{words: &vocabulary{ids: map[string]tokenID{}, open: true}}
	heads := headings(p)
	for i, b := range p.Blocks {
		h := heads[b.Section]
		l.passages = append(l.passages, passage{
			text:    analyze(b.Text, l.words),
			block:   b,
			order:   i,
			section: h.title,
			chapter: h.chapter,
			heads:   h.all,
		})
	}
	l.words.open = false
	l.places = sync.OnceValue(l.readPlaces)
	l.quantities = sync.OnceValue(l.readQuantities)
	l.phonetics = sync.OnceValue(l.readSounds)
	l.pairs = sync.OnceValue(l.readPairs)
	l.lexicon = sync.OnceValue(l.readLexicon)
	l.byHand = writtenFor(p.Title)
	l.aliases = sync.OnceValue(l.chooseAliases)
	l.meanings = sync.OnceValue(l.readMeanings)
	l.alignment = sync.OnceValue(l.readAlignment)
	return l
}

// heading is what a passage inherits from the section it stands in.
type heading struct {
	title   string
	chapter content.ID
	all     string // this and those above it, "。" between
}

func headings(p *content.Paper) map[content.ID]heading {
	heads := make(map[content.ID]heading, len(p.Sections))
	for _, s := range p.Sections {
		h := heading{title: s.Title, chapter: s.ID, all: s.Title}
		if up, ok := heads[s.Parent]; ok && s.Parent != "" {
			h.chapter, h.all = up.chapter, up.all+"。"+s.Title
		}
		heads[s.ID] = h
	}
	return heads
}

// tokenize cuts a constant of the program, or a guess, into the paper's tokens.
func (l *library) tokenize(s string) []tokenID {
	t := analyze(s, l.words)
	ids := make([]tokenID, len(t.tokens))
	for i, tok := range t.tokens {
		ids[i] = tok.id
	}
	return ids
}

// place is a token of a passage.
type place struct{ passage, token int32 }

// readPlaces lists where each token stands.
func (l *library) readPlaces() map[tokenID][]place {
	places := make(map[tokenID][]place, 2048)
	for i := range l.passages {
		for k, t := range l.passages[i].tokens {
			if t.id != breakToken {
				places[t.id] = append(places[t.id], place{int32(i), int32(k)})
			}
		}
	}
	return places
}

// find calls yield for each place where ids stand in a row, until it says no.
func (l *library) find(ids []tokenID, yield func(ps *passage, k int) bool) {
	if len(ids) == 0 {
		return
	}
	rarest := 0
	for i := range ids {
		if len(l.places()[ids[i]]) < len(l.places()[ids[rarest]]) {
			rarest = i
		}
	}
	for _, at := range l.places()[ids[rarest]] {
		ps, k := &l.passages[at.passage], int(at.token)-rarest
		if k >= 0 && ps.has(k, ids) && !yield(ps, k) {
			return
		}
	}
}

// contains says whether ids stand anywhere in ps.
func (ps *passage) contains(ids []tokenID) bool {
	for k := range ps.tokens {
		if ps.has(k, ids) {
			return true
		}
	}
	return false
}

// count says how often ids stand in a row in the paper.
func (l *library) count(ids []tokenID) int {
	n := 0
	l.find(ids, func(*passage, int) bool { n++; return true })
	return n
}

// knows says whether the paper uses ids as words of its own, among Chinese.
func (l *library) knows(ids []tokenID) bool {
	known := false
	l.find(ids, func(ps *passage, k int) bool {
		known = !ps.isWord(k-1) && !ps.isWord(k+len(ids))
		return !known
	})
	return known
}

// show returns how the paper prints ids, at their first place.
func (l *library) show(ids []tokenID) string {
	shown := ""
	l.find(ids, func(ps *passage, k int) bool {
		start, end := ps.bytes(ps.tokens[k].start, ps.tokens[k+len(ids)-1].end, ps.block.Text)
		shown = ps.block.Text[start:end]
		return false
	})
	return shown
}

func (t *text) isWord(k int) bool { return k >= 0 && k < len(t.tokens) && t.tokens[k].id.isWord() }

// bond says how much two neighbours are one word, 1 for wholly: a pair from
// the end of one word and the start of the next says little (重|视云|计算).
func (l *library) bond(a, b tokenID) float64 {
	n := min(len(l.places()[a]), len(l.places()[b]))
	if a.isWord() || b.isWord() || n == 0 {
		return 1
	}
	return float64(l.count([]tokenID{a, b})) / float64(n)
}
