package find

import (
	"slices"
	"strings"

	"yunlan/content"
	"yunlan/content/sentence"
	"yunlan/data/english"
	"yunlan/search"
	"yunlan/ui/answers"
	"yunlan/ui/screen"
	"yunlan/ui/typeset"
	"yunlan/ui/widget"

	tea "charm.land/bubbletea/v2"
)

// list is the selection among the hits, or among the offers where there are no
// hits.
type list struct {
	focused bool
	widget.Window
}

// lit are the matches of a result in reading order, and by block.
type lit struct {
	all   []screen.Hit
	marks map[content.ID][]typeset.Mark

	english map[content.ID][]typeset.Mark // of the blocks whose English matches
}

func newLit(hits []search.Hit) lit {
	hits = slices.Clone(hits)
	slices.SortFunc(hits, func(a, b search.Hit) int { return a.Order - b.Order })
	l := lit{marks: make(map[content.ID][]typeset.Mark, len(hits)), english: map[content.ID][]typeset.Mark{}}
	for _, h := range hits {
		for _, span := range inChinese(h) {
			l.all = append(l.all, screen.Hit{Block: h.ID, Start: span.Start, End: span.End})
			l.marks[h.ID] = append(l.marks[h.ID], typeset.Mark{Start: span.Start, End: span.End, Look: typeset.Found})
		}
		if h.English == nil {
			continue
		}
		for _, span := range h.English.Spans {
			l.english[h.ID] = append(l.english[h.ID], typeset.Mark{Start: span.Start, End: span.End, Look: typeset.Found, English: true})
		}
	}
	return l
}

// inChinese are the matches of a hit; of one that only its English finds, the sentence.
func inChinese(h search.Hit) []content.Span {
	if h.English == nil || len(h.Spans) > 0 {
		return h.Spans
	}
	from, to := sentence.Around(h.Text, h.At(), h.At()+1)
	return []content.Span{{Start: from, End: to}}
}

// of are the marks of a block in the text that is read.
func (l lit) of(block content.ID, read english.Text) []typeset.Mark {
	if marks := l.english[block]; read == english.English && len(marks) > 0 {
		return marks
	}
	return l.marks[block]
}

// seek searches for what stands in the field.
func (s *Screen) seek() {
	var found search.Result
	if query := s.field.query(); query != "" {
		found = s.env.Search.Search(search.Query{Text: query})
	}
	s.list = list{focused: s.list.focused}
	s.show(found)
}

// show makes a result the one on the screen.
func (s *Screen) show(found search.Result) {
	s.result, s.entries, s.shown = found, entries{}, drawn{}
	s.card = card{at: -1}
	s.card.Card, s.card.shown = s.env.Answers.Answer(found)
	s.lit = newLit(found.Hits)
	s.offer()
}

// again repeats the search and keeps the selected hit.
func (s *Screen) again() {
	hit, ok := s.hit()
	s.seek()
	if ok {
		s.selectHit(hit.ID)
	}
}

// count is the number of entries in the list.
func (s *Screen) count() int { return len(s.result.Hits) + len(s.offers) }

// inLibrary looks for the query in all documents of the library.
func (s *Screen) inLibrary() tea.Cmd {
	return s.env.Ask(screen.FindInLibraryMsg{Query: s.field.query()})
}

// hit is the selected hit.
func (s *Screen) hit() (search.Hit, bool) {
	if s.list.At >= len(s.result.Hits) {
		return search.Hit{}, false
	}
	return s.result.Hits[s.list.At], true
}

func (s *Screen) selectHit(id content.ID) bool {
	i := slices.IndexFunc(s.result.Hits, func(h search.Hit) bool { return h.ID == id })
	if i >= 0 {
		s.list.At = i
	}
	return i >= 0
}

// choose opens the selected statement or hit, or searches for the selected offer.
func (s *Screen) choose() tea.Cmd {
	if it, ok := s.item(); ok {
		return s.openItem(it)
	}
	hit, ok := s.hit()
	switch {
	case ok:
		return s.open(hit)
	case s.list.At < len(s.offers):
		s.field.set(s.offers[s.list.At].query)
		s.seek()
		return s.edit()
	}
	return nil
}

func (s *Screen) open(hit search.Hit) tea.Cmd { return s.opened(s.lead(hit)) }

// opened keeps the query and leads to what is opened.
func (s *Screen) opened(lead screen.OpenBlockMsg) tea.Cmd {
	query := s.field.query()
	s.field.remember(query)
	save := func() tea.Msg {
		_ = s.env.Store.SaveQuery(query) // the store reports what it cannot keep
		return screen.StoredMsg{}
	}
	return tea.Batch(s.env.Ask(lead), save)
}

// lead is what the reader is asked to show of a hit.
func (s *Screen) lead(hit search.Hit) screen.OpenBlockMsg {
	return screen.OpenBlockMsg{Block: hit.ID, Offset: hit.At(), Hits: s.lit.all, Query: s.field.query()}
}

// Sentence is the selected statement or passage for a text beside the list, lit.
func (s *Screen) Sentence() (screen.OpenBlockMsg, bool) {
	if it, ok := s.item(); ok {
		return s.leadTo(it), true
	}
	hit, ok := s.hit()
	if !ok {
		return screen.OpenBlockMsg{}, false
	}
	return s.lead(hit), true
}

// copyPassage copies the selected sentence or passage.
func (s *Screen) copyPassage() tea.Cmd {
	if it, ok := s.item(); ok {
		return screen.Send(screen.CopyMsg{Text: strings.Join(s.env.Words().Lines(answers.Cited(s.env.Paper, it)), "\n"), What: sentenceCopied.String()})
	}
	hit, ok := s.hit()
	if !ok {
		return nil
	}
	return screen.Send(screen.CopyMsg{Text: s.env.Words().Plain(hit.Text, content.Place{Block: hit.ID, End: len(hit.Text)}), What: passageCopied.String()})
}

// copyQuote copies it in quotation marks with its place.
func (s *Screen) copyQuote() tea.Cmd {
	if it, ok := s.item(); ok {
		return screen.Send(screen.CopyMsg{Text: s.citeItem(it), What: quoteCopied.String()})
	}
	hit, ok := s.hit()
	if !ok {
		return nil
	}
	b, _ := s.env.Paper.Block(hit.ID)
	quote := s.env.Paper.CiteAs(content.CitePlain, s.env.Paper.CitationOf(s.env.Paper.Passage(b)))
	return screen.Send(screen.CopyMsg{Text: quote, What: quoteCopied.String()})
}

// Place is the query and the selected hit; of a statement also the byte behind
// that at which its sentence begins, which no hit has.
func (s *Screen) Place() screen.Place {
	if it, ok := s.item(); ok {
		return screen.Place{Screen: screen.Find, Block: it.Block, Offset: it.Place.Start + 1, Item: s.field.query()}
	}
	hit, _ := s.hit()
	return screen.Place{Screen: screen.Find, Block: hit.ID, Item: s.field.query()}
}

// Restore brings a query back with its list and the hit that was selected.
func (s *Screen) Restore(p screen.Place) tea.Cmd {
	if p.Item != s.field.query() {
		s.field.set(p.Item)
		s.seek()
	}
	if s.restoreItem(p) {
		s.list.focused = true
		s.field.input.Blur()
		return nil
	}
	if p.Block != "" && s.selectHit(p.Block) {
		s.toList()
		s.card.at = -1
	}
	return nil
}

// countLabel is "3/21", "21 条" before the list was walked, or nothing.
func (s *Screen) countLabel() string {
	switch n := len(s.result.Hits); {
	case n == 0:
		return ""
	case s.list.focused && !s.onCard():
		return positionFormat.F(s.list.At+1, n)
	default:
		return totalFormat.F(n)
	}
}
