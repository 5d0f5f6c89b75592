package plain

import (
	"errors"
	"slices"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/search"
	"yunlan/search/answer"
	"yunlan/ui/answers"
)

// searching is one search after another.
type searching struct {
	*Program
	query string
}

// search asks for a query, unless one is given, and lists the hits.
func (p *Program) search(query string) error {
	s := &searching{p, query}
	for {
		err := s.once()
		if !errors.Is(err, errAgain) {
			return err
		}
	}
}

// once runs one search; errAgain asks for another one.
func (s *searching) once() error {
	if s.query == "" {
		return s.ask()
	}
	if runes := []rune(s.query); len(runes) > search.MaxRunes {
		s.Talk.Say(queryCut.F(search.MaxRunes, len(runes)-search.MaxRunes))
		s.query = string(runes[:search.MaxRunes])
	}
	result := s.engine.Search(search.Query{Text: s.query})
	card, answered := s.answers.Answer(result)
	if result.Total == 0 && !answered {
		return s.none(result)
	}
	_ = s.Store.SaveQuery(s.query) // the store keeps and reports what it cannot write
	return s.list(s.hits(result, card))
}

// exampleCells is how wide a heading may be that serves as an example.
const exampleCells = 24

// ask offers searches and takes any words.
func (s *searching) ask() error {
	offers := []string{exampleWords.String(), "zxqy", "4550"}
	if !edition.Has(s.Paper) {
		offers = s.Paper.ShortTitles(2, exampleCells)
	}
	past := s.Store.Queries()
	for _, q := range past {
		if len(offers) < listPage-1 && !slices.Contains(offers, q) {
			offers = append(offers, q)
		}
	}
	if len(past) == 0 {
		return s.offer(offers, askQuery.String())
	}
	l := s.offers(offers, askQuery.String())
	l.items, l.open = append(l.items, forgetPast.F(len(past))), func(i int) error {
		if i == len(offers) {
			return s.forget(len(past))
		}
		return s.again(offers[i])
	}
	return s.list(l)
}

// forget deletes the past searches after a confirmation.
func (s *searching) forget(past int) error {
	n, err := s.Talk.Menu(forgetAsk.F(past), []string{dropIt.String(), keepIt.String()}, enterKeeps.String())
	if errors.Is(err, errBack) || err == nil && n != 0 {
		return s.again("")
	}
	if err != nil {
		return err
	}
	if s.Store.DeleteQueries() == nil {
		s.Talk.Say(forgotten.String())
	}
	s.problems()
	return s.again("")
}

// none reports what was tried and offers similar searches with hits.
func (s *searching) none(r search.Result) error {
	s.Talk.Say("", noHits.F(content.Echo(s.query)))
	var near []string
	for _, n := range r.Nearest {
		near = append(near, n.Text)
	}
	if len(near) == 0 {
		s.Talk.Say(nothingNear.String())
		s.query = ""
		return errAgain
	}
	return s.offer(near, nearestAre.String())
}

// offer lists searches by number; any other input is a search itself.
func (s *searching) offer(queries []string, head string) error {
	return s.list(s.offers(queries, head))
}

func (s *searching) offers(queries []string, head string) list {
	return list{
		name: roomSearch.String(), head: []string{head}, items: queries, help: searchHelp.String(),
		open: func(i int) error { return s.again(queries[i]) },
		obey: s.words, free: true,
	}
}

// words uses input other than a number as the next search.
func (s *searching) words(c command) (bool, error) {
	return true, s.again(c.words())
}

func (s *searching) again(query string) error {
	s.query = query
	return errAgain
}

// hits is the list of what was found: the sentences that answer, if one card
// does, then the hits.
func (s *searching) hits(r search.Result, card answer.Card) list {
	l := list{name: hitsOf.F(content.Echo(s.query)), obey: s.words, free: true, help: searchHelp.String()}
	l.head = readings(r)
	if head := answers.Head(card); head != "" {
		l.head = append(l.head, head)
	}
	for _, said := range answers.Derived(card) {
		l.head = append(l.head, lang.Sentence(said))
	}
	if caveat := answers.Caveat(card); caveat != "" {
		l.head = append(l.head, lang.Sentence(caveat))
	}
	if r.Total > 0 {
		l.head = append(l.head, hitCount.F(r.Total))
	}
	var blocks []content.ID
	for _, it := range card.Items {
		l.items, blocks = append(l.items, s.answerLine(card, it)), append(blocks, it.Block)
	}
	for _, h := range r.Hits {
		b, _ := s.Paper.Block(h.ID)
		shown := h.Snippet(snippetCells)
		where := paged(s.named(b), shown.Page, shown.Last)
		if h.Alike {
			where += lang.Comma.String() + search.WhyName(search.WhyMeaning)
		}
		l.items, blocks = append(l.items, hitLine.F(where, strings.Join(answers.Shown(h, s.Program.words(), snippetCells), " "))), append(blocks, h.ID)
	}
	l.open = func(i int) error { return s.look(blocks[i]) }
	return l
}

// answerLine says a sentence that answers: what it gives, the sentence, its place
// and its footnotes.
func (s *searching) answerLine(c answer.Card, it answer.Item) string {
	w := s.Program.words()
	said := answerQuote.F(answers.Cited(s.Paper, it).Begun(w.Plain(it.Quote, it.Place)), answers.Where(s.Paper, it))
	if it.Fact != "" {
		said = lang.Sentence(strings.Join(append([]string{answers.Value(it, w)}, answers.About(it)...), lang.Comma.String())) + said
	}
	for _, note := range answers.Notes(s.Paper, c, it) {
		said += answers.Note(note, w)
	}
	if c.Kind == answer.NotGiven {
		return said
	}
	return answerIs.F(said)
}

// snippetCells is the length of a snippet: two lines of a common terminal.
const snippetCells = 150

// readings say how a query was read, a sentence each.
func readings(r search.Result) []string {
	var said []string
	for _, statement := range search.Explain(r) {
		said = append(said, lang.Sentence(string(statement)))
	}
	return said
}
