package search

import (
	"sync"

	"yunlan/content"
)

// passage is a block of the paper, ready to be matched.
type passage struct {
	*text
	block   content.Block
	order   int    // of Paper.Blocks
	section string // title of the innermost section
	chapter content.ID
	chain   []tokenID // of the headings it stands under, outermost first
}

// library is everything that is searched: the passages and their words.
type library struct {
	passages   []passage
	words      *vocabulary
	quantities func() []printed  // on first need
	sounds     func() *phonetics // on first need
	pairs      func() map[term]bool
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
		})
	}
	for i := range l.passages {
		ps := &l.passages[i]
		ps.chain = l.chainOf(ps, heads)
	}
	l.words.open = false
	l.quantities = sync.OnceValue(l.readQuantities)
	l.sounds = sync.OnceValue(l.readSounds)
	l.pairs = sync.OnceValue(l.readPairs)
	return l
}

// heading is what a passage inherits from the section it stands in.
type heading struct {
	title   string
	chapter content.ID
	parents []content.ID // outermost first, itself last
}

func headings(p *content.Paper) map[content.ID]heading {
	heads := make(map[content.ID]heading, len(p.Sections))
	for _, s := range p.Sections {
		h := heading{title: s.Title, chapter: s.ID, parents: []content.ID{s.ID}}
		if up, ok := heads[s.Parent]; ok && s.Parent != "" {
			h.chapter = up.chapter
			h.parents = append(append([]content.ID{}, up.parents...), s.ID)
		}
		heads[s.ID] = h
	}
	return heads
}

// chainOf joins the headings above a passage, breaks between them; a row and
// a source also stand under the caption of their table or figure.
func (l *library) chainOf(ps *passage, heads map[content.ID]heading) []tokenID {
	var chain []tokenID
	for _, id := range heads[ps.block.Section].parents {
		if id != ps.block.ID {
			chain = append(chain, l.tokensOf(id)...)
		}
	}
	if ps.block.Parent != "" {
		chain = append(chain, l.tokensOf(ps.block.Parent)...)
	}
	return chain
}

func (l *library) tokensOf(id content.ID) []tokenID {
	var ids []tokenID
	for i := range l.passages {
		if l.passages[i].block.ID != id {
			continue
		}
		for _, t := range l.passages[i].tokens {
			ids = append(ids, t.id)
		}
		return append(ids, breakToken)
	}
	return nil
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

// count says how often ids stand in a row in the paper.
func (l *library) count(ids []tokenID) int {
	if len(ids) == 0 {
		return 0
	}
	n := 0
	for i := range l.passages {
		ps := &l.passages[i]
		for k := range ps.tokens {
			if ps.tokens[k].id == ids[0] && ps.has(k, ids) {
				n++
			}
		}
	}
	return n
}

// knows says whether the paper uses ids as words of its own, among Chinese.
func (l *library) knows(ids []tokenID) bool {
	for i := range l.passages {
		ps := &l.passages[i]
		for k := range ps.tokens {
			if ps.tokens[k].id == ids[0] && ps.has(k, ids) && !ps.isWord(k-1) && !ps.isWord(k+len(ids)) {
				return true
			}
		}
	}
	return false
}

func (t *text) isWord(k int) bool { return k >= 0 && k < len(t.tokens) && t.tokens[k].id.isWord() }
