package search

import (
	"errors"
	"runtime"
	"slices"
	"sync"

	"yunlan/content"
	"yunlan/search/meaning"
)

// passage is a block of the corpus, ready to be matched.
type passage struct {
	*text
	origin
	stored
	order  int // of library.passages
	number int // of the corpus
}

// library is everything that is searched: the passages and their words. Of a
// large one only a sample is kept in memory, from which queries are read; every
// passage is in the index.
type library struct {
	corpus
	passages   []passage // the sample; of one paper all
	complete   bool      // the sample is all there is
	words      *vocabulary
	cuts       []byte                     // the words of the sample as the index keeps them; nil where it does not
	elsewhere  func([]tokenID) int        // how often ids stand outside the sample; nil where nothing does
	places     func() map[tokenID][]place // on first need, as all below
	quantities func() []printed
	phonetics  func() *phonetics
	pairs      func() map[term]bool
	lexicon    func() *lexicon
	meanings   func() *meaning.Set
	alignment  func() *alignment
	manner
}

// manner is how queries are read.
type manner struct {
	passes      []pass
	aliases     func() thesaurus
	own         string                      // the aliases that somebody wrote for this very document
	inflections func() map[string][]tokenID // English words by their roots
	english     func() *library             // the translation, to which what is in English is led; nil where there is none
}

// sampleSize bounds the bytes of text that are kept ready for reading queries:
// four papers.
const sampleSize = 1 << 18

// newLibrary reads the blocks of p, or a sample spread over all of them. own is the
// layer of aliases written for it.
func newLibrary(p *content.Paper, own string) *library {
	c := newOnePaper(p)
	step := 1 + c.bytes()/sampleSize
	var sample []int
	for n := 0; n < c.size(); n += step {
		sample = append(sample, n)
	}
	l := readLibrary(c, sample, step == 1)
	l.own = own
	return l
}

// readLibrary makes a corpus ready for reading queries, from a sample of it.
func readLibrary(c corpus, sample []int, complete bool) *library {
	l := &library{corpus: c, complete: complete, words: &vocabulary{ids: map[string]tokenID{}, open: true}}
	for _, n := range sample {
		ps, err := l.analyze(n)
		if err != nil { // a search will say so
			l.complete = false
			continue
		}
		ps.order = len(l.passages)
		l.passages = append(l.passages, ps)
	}
	l.words.open = false
	l.passes = passes
	l.inflections = sync.OnceValue(l.readInflections)
	l.places = sync.OnceValue(l.readPlaces)
	l.quantities = sync.OnceValue(l.readQuantities)
	l.phonetics = sync.OnceValue(l.readSounds)
	l.pairs = sync.OnceValue(l.readPairs)
	l.lexicon = sync.OnceValue(l.readLexicon)
	l.aliases = sync.OnceValue(l.chooseAliases)
	l.meanings = sync.OnceValue(l.readMeanings)
	l.alignment = sync.OnceValue(l.readAlignment)
	return l
}

// prepare reads what most queries need.
func (l *library) prepare() {
	l.lexicon()
	l.aliases()
	l.places()
	l.phonetics()
}

// readAs chooses how queries are read.
func (l *library) readAs(passes []pass, aliases func() thesaurus) {
	l.passes, l.aliases = passes, aliases
}

// join lets a library take from the index what was kept there, and one larger
// than its sample ask the index what it has.
func (l *library) join(ix *index) {
	l.cuts = ix.cuts
	if l.complete {
		return
	}
	l.words.learned = map[string]tokenID{}
	l.words.more = func(word string) bool {
		n, err := ix.df(charField, word)
		return err == nil && n > 0
	}
	l.elsewhere = func(ids []tokenID) int {
		if slices.Contains(ids, unknown) || slices.Contains(ids, breakToken) || len(ids) == 0 {
			return 0
		}
		n, err := ix.dfOf(&want{tokens: ids}, l)
		if err != nil {
			return 0
		}
		return n
	}
}

func (l *library) analyze(number int) (passage, error) {
	s, err := l.read(number)
	if err != nil {
		return passage{}, err
	}
	return passage{text: analyze(s.block.Text, l.words), origin: l.origin(number), stored: s, number: number}, nil
}

// at is the passage with a number.
func (l *library) at(number int) (*passage, error) {
	if l.complete {
		return &l.passages[number], nil
	}
	ps, err := l.analyze(number)
	return &ps, err
}

// readAll is at for some candidates. What is not in memory is unpacked by all processors:
// that is half of what a word costs.
func (l *library) readAll(list []candidate) ([]*passage, error) {
	all, errs := make([]*passage, len(list)), make([]error, len(list))
	workers := min(runtime.GOMAXPROCS(0), len(list)/fewToRead)
	if l.complete || workers < 2 {
		workers = 1
	}
	var wait sync.WaitGroup
	for w := range workers {
		read := func() {
			for i := w; i < len(list); i += workers {
				all[i], errs[i] = l.at(int(list[i].passage))
			}
		}
		if w+1 < workers {
			wait.Go(read)
		} else {
			read()
		}
	}
	wait.Wait()
	return all, errors.Join(errs...)
}

// fewToRead is for how many passages another processor is asked.
const fewToRead = 8

// tokenize cuts a constant of the program, or a guess, into the paper's tokens.
func (l *library) tokenize(s string) []tokenID {
	t := analyze(s, l.words)
	ids := make([]tokenID, len(t.tokens))
	for i, tok := range t.tokens {
		ids[i] = tok.id
	}
	return ids
}

// term is two neighbours.
type term struct{ a, b tokenID }

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

// count says how often ids stand in a row in the paper; in a library larger than
// the sample, how often in the sample and in how many passages at least once
// where it has none.
func (l *library) count(ids []tokenID) int {
	n := 0
	l.find(ids, func(*passage, int) bool { n++; return true })
	if n == 0 && l.elsewhere != nil {
		return l.elsewhere(ids)
	}
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
