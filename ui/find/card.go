package find

import (
	"slices"
	"strings"
	"unicode/utf8"

	"yunlan/content"
	"yunlan/data/english"
	"yunlan/data/market"
	"yunlan/search/answer"
	"yunlan/ui/answers"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/theme"

	tea "charm.land/bubbletea/v2"
)

// card is the answer above the list, and which of its statements is selected.
type card struct {
	answer.Card
	shown bool
	at    int // of Items; outside is -1
	rows  []cardRow
	drawn cardSize
}

// cardRow is a row of the card and the statement that it is of, -1 for none.
type cardRow struct {
	row  string
	item int
}

// cardSize is what a drawn card depends on, besides the answer.
type cardSize struct {
	h, at   int
	focused bool
	set     text.Options
	styles  *theme.Styles
	read    english.Text
}

// onCard reports that a statement of the card is selected.
func (s *Screen) onCard() bool { return s.list.focused && s.card.at >= 0 }

// item is the selected statement.
func (s *Screen) item() (answer.Item, bool) {
	if !s.onCard() {
		return answer.Item{}, false
	}
	return s.card.Items[s.card.at], true
}

// toCard selects a statement, if the card has it.
func (s *Screen) toCard(at int) bool {
	if at < 0 || at >= s.cardItems() {
		return false
	}
	s.card.at = at
	return true
}

// walkCard moves by a line among the statements, from the card into the list and
// from the first hit into the card; false where the list moves by itself.
func (s *Screen) walkCard(by int) bool {
	switch {
	case s.onCard() && by > 0 && !s.toCard(s.card.at+1):
		if s.count() > 0 {
			s.card.at, s.list.At = -1, 0
		}
	case s.onCard() && by < 0 && !s.toCard(s.card.at-1):
		return false
	case !s.onCard() && by < 0 && s.list.At == 0:
		return s.toCard(s.cardItems() - 1)
	default:
		return s.onCard()
	}
	return true
}

// openItem opens the selected statement, its sentence lit.
func (s *Screen) openItem(it answer.Item) tea.Cmd { return s.opened(s.leadTo(it)) }

func (s *Screen) leadTo(it answer.Item) screen.OpenBlockMsg {
	hit := screen.Hit{Block: it.Block, Start: it.Place.Start, End: it.Place.End}
	return screen.OpenBlockMsg{Block: it.Block, Offset: it.Place.Start, Hits: []screen.Hit{hit}, Query: s.field.query()}
}

// citeItem is the sentence in quotation marks with its place.
func (s *Screen) citeItem(it answer.Item) string {
	return s.env.Paper.CiteAs(content.CitePlain, s.env.Paper.CitationOf(content.Passage{it.Place}))
}

// restoreItem selects the statement that was open.
func (s *Screen) restoreItem(p screen.Place) bool {
	return s.toCard(slices.IndexFunc(s.card.Items, func(it answer.Item) bool {
		return p.Offset > 0 && it.Block == p.Block && it.Place.Start == p.Offset-1
	}))
}

// cardLimits are the most rows of a sentence and of a caveat, by the height of
// the window and the number of statements. One alone that gives no number has the
// row of that as well.
func (s *Screen) cardLimits() (quote, caveat int) {
	one, more := len(s.card.Items) == 1, 0
	if one && s.card.Items[0].Fact == "" {
		more = 1
	}
	switch {
	case s.h >= airFrom && one:
		return 4 + more, 3
	case s.h >= airFrom:
		return 2, 2
	case s.h >= airBelow+4 && one:
		return 2 + more, 2
	}
	return 1 + more, 1
}

// cardItems is how many statements of the card are drawn: of points no more than leave
// room for the hits.
func (s *Screen) cardItems() int {
	if !s.card.Listed() {
		return len(s.card.Items)
	}
	return min(len(s.card.Items), max(s.h/2-1, 2))
}

// cardRows draws the card, and a blank row under it. In a low window it makes room
// while the hits are walked.
func (s *Screen) cardRows() []cardRow {
	if !s.card.shown || s.h < airBelow && s.list.focused && !s.onCard() {
		return nil
	}
	w, st := max(min(s.w-4, maxMeasure+20), 1), s.env.Styles
	size := cardSize{s.h, s.card.at, s.list.focused, s.proseText(w), st, s.env.Text()}
	if s.card.rows != nil && s.card.drawn == size {
		return s.card.rows
	}
	quote, caveat := s.cardLimits()
	var rows []cardRow
	add := func(item int, drawn string) { rows = append(rows, cardRow{s.cardLead(item) + drawn, item}) }
	for _, l := range s.cardLines(answers.Head(s.card.Card), text.Options{Width: w}, 2) {
		add(-1, st.Heading.Render(l.Text()))
	}
	for i, it := range s.card.Items[:s.cardItems()] {
		if it.Fact != "" {
			add(i, s.valueRow(it, i, w))
		}
		for _, said := range s.env.Words().Lines(answers.Cited(s.env.Paper, it)) {
			for _, l := range s.cardLines(said, s.proseText(w), quote) {
				add(i, s.paint(l, valueMark(said, it)))
			}
		}
		if s.card.Listed() && i+1 < s.cardItems() { // one place for all points
			continue
		}
		if s.cardItems() < len(s.card.Items) {
			add(i, st.Muted.Render("…"))
		}
		add(i, st.Muted.Render(text.Truncate(s.placeOf(it), w, "…", s.env.Ambiguous)))
	}
	mark := market.Derived.Mark()
	if s.env.ASCII() {
		mark = market.Derived.ASCII()
	}
	for _, said := range answers.Derived(s.card.Card) {
		for _, l := range s.cardLines(mark+" "+said, text.Options{Width: w, Hang: 2}, caveat) {
			add(-1, st.Note.Render(l.Text()))
		}
	}
	for _, l := range s.cardLines(answers.Caveat(s.card.Card), text.Options{Width: w}, caveat) {
		add(-1, st.Note.Render(l.Text()))
	}
	s.card.rows, s.card.drawn = append(rows, cardRow{"", -1}), size
	return s.card.rows
}

// cardLead is the bar before the selected statement, and the margin before others.
func (s *Screen) cardLead(item int) string {
	if s.onCard() && item == s.card.at {
		return s.bar()
	}
	return "  "
}

// valueRow is the value, and what it is of.
func (s *Screen) valueRow(it answer.Item, i, w int) string {
	st, amb := s.env.Styles, s.env.Ambiguous
	value := text.Truncate(text.Wrap(answers.Value(it, s.env.Words()), s.proseText(1<<10))[0].Text(), w, "…", amb)
	style := st.Title
	if s.onCard() && i == s.card.at {
		style = st.Selected
	}
	about := strings.Join(answers.About(it), " "+s.env.Glyphs.Dot+" ")
	about = text.Truncate(about, max(w-text.Width(value, amb)-3, 0), "…", amb)
	return style.Render(value) + "   " + st.Muted.Render(about)
}

// valueMark lights the value in its sentence, as the paper prints it.
func valueMark(said string, it answer.Item) []text.Mark {
	at := strings.Index(said, it.Text)
	if at < 0 || it.Text == "" {
		return nil
	}
	return []text.Mark{{Start: at, End: at + len(it.Text), Style: 1}}
}

// placeOf says where a statement stands, with the beginning of its footnote.
func (s *Screen) placeOf(it answer.Item) string {
	parts := []string{answers.Where(s.env.Paper, it)}
	for _, note := range answers.Notes(s.env.Paper, s.card.Card, it) {
		parts = append(parts, answers.Note(note, s.env.Words()))
	}
	return strings.Join(parts, " "+s.env.Glyphs.Dot+" ")
}

// proseText sets the paper's words.
func (s *Screen) proseText(w int) text.Options {
	return text.Options{Width: w, Spacing: text.SpacingNamed(s.env.Settings.Spacing), Ambiguous: s.env.Ambiguous}
}

// cardLines breaks a text into at most n lines; the last one ends in … where more
// follows.
func (s *Screen) cardLines(said string, o text.Options, n int) []text.Line {
	if said == "" {
		return nil
	}
	o.Ambiguous = s.env.Ambiguous
	lines := text.Wrap(said, o)
	if len(lines) <= n {
		return lines
	}
	for cut := lines[n-1].End(); cut > 0 && len(lines) > n; {
		_, size := utf8.DecodeLastRuneInString(said[:cut])
		cut -= size
		lines = text.Wrap(said[:cut]+"…", o)
	}
	return lines
}
