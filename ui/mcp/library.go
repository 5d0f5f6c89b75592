package mcp

import (
	"runtime"
	"slices"
	"sync"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/shelf"
	"yunlan/data/store"
	"yunlan/search"
	"yunlan/ui/cli/command"
	"yunlan/ui/collection"
)

// library is the reader's library while it is served. Who uses it has the turn of the
// server.
type library struct {
	*collection.Collection
	run  *command.Program
	open []*document // the one that was used last at the end
}

// mostOpen is how many documents of a library are kept open.
const mostOpen = 32

func newLibrary(run *command.Program) *library {
	return &library{Collection: collection.Open(store.DefaultDirs()), run: run}
}

func (l *library) close() {
	for _, d := range l.open {
		_ = d.engine.Close() // the process ends
	}
	_ = l.Close()
}

// list is the documents of the library. Its error is in the program's own words: what
// the library says of itself names files.
func (l *library) list() ([]shelf.Document, error) {
	list, err := l.Documents()
	if err != nil {
		return nil, command.Usage(msgNoLibrary.String(), hintNoLibrary.String())
	}
	return list, nil
}

// document opens a document as it was read into the library.
func (l *library) document(entry shelf.Document) (*document, error) {
	if i := l.index(entry); i >= 0 {
		d := l.open[i]
		l.open = append(slices.Delete(l.open, i, i+1), d)
		return d, nil
	}
	paper, err := l.Paper(entry)
	if err != nil {
		return nil, command.Usage(msgUnkept.F(entry.ID), hintUnkept.String())
	}
	return l.keep(entry, paper), nil
}

// index is where a document stands among those that are open, -1 for one that is not.
func (l *library) index(entry shelf.Document) int {
	return slices.IndexFunc(l.open, func(d *document) bool { return d.id == entry.ID && d.entry.Hash == entry.Hash })
}

// openAll opens documents that are not open yet, as many as are kept and on all cores:
// half of a search is reading the documents of its hits. What cannot be read is left to
// document.
func (l *library) openAll(entries []shelf.Document) {
	entries = slices.DeleteFunc(entries, func(d shelf.Document) bool { return l.index(d) >= 0 })
	for i, paper := range l.papers(entries) {
		if paper != nil {
			l.keep(entries[i], paper)
		}
	}
}

// papers reads the first mostOpen of some documents, on all cores; nil stands for what
// cannot be read.
func (l *library) papers(entries []shelf.Document) []*content.Paper {
	papers := make([]*content.Paper, min(len(entries), mostOpen))
	var all sync.WaitGroup
	cores := make(chan struct{}, runtime.GOMAXPROCS(0))
	for i := range papers {
		cores <- struct{}{}
		all.Go(func() {
			papers[i], _ = l.Paper(entries[i]) // document says what is wrong with it
			<-cores
		})
	}
	all.Wait()
	return papers
}

// keep adds an open document, in the place of the one that was used longest ago.
func (l *library) keep(entry shelf.Document, paper *content.Paper) *document {
	if len(l.open) == mostOpen {
		_ = l.open[0].engine.Close() // it was only read
		l.open = slices.Delete(l.open, 0, 1)
	}
	d := another(entry.ID, l.run, paper)
	d.entry = entry
	l.open = append(l.open, d)
	return d
}

// The most that a search of the library lists: passages of one document, and of all.
const (
	eachDocument = 3
	mostFound    = 300
)

// search searches the library where no document is named.
func (s *server) search(c *call, in searchIn) (searchOut, error) {
	if s.library == nil || in.Document != "" {
		return c.search(in)
	}
	if len(in.Chapters) > 0 {
		return searchOut{}, command.Usage(msgWhichDocument.String(), hintChapters.String())
	}
	query, err := c.run.Query(in.Query, in.Kinds, nil)
	if err != nil {
		return searchOut{}, err
	}
	list, err := s.library.list()
	if err != nil {
		return searchOut{}, err
	}
	if len(list) == 0 {
		return searchOut{}, command.Usage(msgEmptyLibrary.String(), hintEmptyLibrary.F(lang.List(s.ids())))
	}
	query.Limit, query.Each = mostFound, eachDocument
	found, err := s.library.Search(query)
	if err != nil || found.Searched == 0 {
		return searchOut{}, command.Usage(msgNoIndex.String(), hintNoLibrary.String())
	}
	out := outOf(found.Result)
	c.size = sizeOf(out)
	hits := byDocument(found.Documents)
	from, to, err := in.bounds(len(hits))
	if err != nil {
		return out, err
	}
	s.library.openAll(entriesOf(hits[from:to], list))
	out.list, err = pagedOf(c, in.paging, len(hits), func(i int) hit { return s.hitIn(found.Result, hits[i], list) })
	out.noted(s.aboutSearch(found, list, len(hits))...)
	return out, err
}

// placed is a passage with its document.
type placed struct {
	search.Hit
	in search.Group
}

// byDocument are the passages that are listed, those of a document together.
func byDocument(groups []search.Group) []placed {
	var out []placed
	for _, g := range groups {
		for _, h := range g.Hits[:min(len(g.Hits), eachDocument)] {
			out = append(out, placed{h, g})
		}
	}
	return out
}

// entriesOf are the documents of passages, each once, as far as the library lists them.
func entriesOf(hits []placed, list []shelf.Document) []shelf.Document {
	var entries []shelf.Document
	for i, h := range hits {
		if i > 0 && hits[i-1].in.ID == h.in.ID {
			continue
		}
		if at := slices.IndexFunc(list, func(d shelf.Document) bool { return d.ID == h.in.ID }); at >= 0 {
			entries = append(entries, list[at])
		}
	}
	return entries
}

// hitIn is a passage with its source; without a citation of the place where nothing of
// its document is left but the index.
func (s *server) hitIn(r search.Result, p placed, list []shelf.Document) hit {
	out := hit{Kind: p.Kind, Alike: p.Alike, Guessed: guessed(r, p.Hit), Title: titled(p.in.Title), Passages: max(p.in.Total, len(p.in.Hits))}
	i := slices.IndexFunc(list, func(d shelf.Document) bool { return d.ID == p.in.ID })
	if i >= 0 {
		if d, err := s.library.document(list[i]); err == nil {
			out.source = d.source(d.call().words(p.Hit))
			return out
		}
	}
	stub := content.Paper{Title: titled(p.in.Title)}
	out.source = source{
		Document: p.in.ID, Section: p.Section, Page: p.Page, Block: p.ID, Quote: p.Snippet(shownCells).Text, Cut: true,
		Citation: stub.Reference(content.Citation{Page: p.Page}),
	}
	return out
}

// aboutSearch says what a search of the library looked at and what it lists.
func (s *server) aboutSearch(f collection.Found, list []shelf.Document, listed int) []string {
	var others []string
	for _, d := range s.documents {
		if !slices.ContainsFunc(list, func(in shelf.Document) bool { return in.Hash == d.entry.Hash }) {
			others = append(others, d.id)
		}
	}
	notes := []string{searchedLibrary.F(f.Searched, eachDocument, lang.List(others))}
	if f.Lacking > 0 {
		notes = append(notes, msgLacking.F(f.Lacking))
	}
	if listed >= mostFound {
		notes = append(notes, moreFound.F(f.Total, listed))
	}
	return notes
}
