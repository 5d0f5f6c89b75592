package assess

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/assess"
	"yunlan/ui/screen"
	"yunlan/ui/text"
)

const (
	minBar = 8 // of the progress
	maxBar = 28
)

// drawQuestion is the question with its answers under the progress.
func (s *Screen) drawQuestion(p *page) {
	q, ok := s.question()
	if !ok {
		return
	}
	st := s.env.Styles
	p.fixed = []string{"  " + s.progressRow(p.width), ""}
	for _, t := range s.branching(q) {
		p.say(t, st.Muted)
	}
	p.say(q.Text.String(), st.Heading)
	if q.Derived() {
		p.say(s.bank.DerivedNotice.String(), st.Muted)
	}
	if q.Source != nil {
		p.say(sourceFormat.F(q.Source.String()), st.Muted)
	}
	s.drawNotes(p, q)
	p.gap()
	for i, o := range options(q) {
		if i == len(q.Options) {
			p.air()
		}
		p.pick(func() tea.Cmd { return s.answer(i) })
		s.drawOption(p, o)
	}
}

// drawNotes are what is unfolded: the paper's sentence, and why it matters.
func (s *Screen) drawNotes(p *page, q assess.Question) {
	st := s.env.Styles
	if s.notes.quote {
		p.gap()
		e := q.Evidence[0]
		p.pick(func() tea.Cmd { return s.openEvidence(&e) })
		p.says(openQuoteDesc.String())
		p.text(s.quoted(e), st.Note, 0)
	}
	if s.notes.why {
		p.gap()
		p.pick(nil)
		p.text(whyFormat.F(s.bank.Because(q).String()), st.Note, 0)
	}
}

// quoted is a sentence of the paper with section and page.
func (s *Screen) quoted(e assess.Evidence) string {
	cited, err := s.env.Paper.Quoted(e.Section, e.Quote)
	if err != nil {
		return e.Quote
	}
	return quoteFormat.F(s.env.Words().Quote(cited), cited.Section, cited.Pages("–"))
}

// openEvidence opens the sentence in the reader.
func (s *Screen) openEvidence(e *assess.Evidence) tea.Cmd {
	place, ok := s.env.Paper.Locate(e.Section, e.Quote)
	if !ok {
		return nil
	}
	hit := screen.Hit{Block: place.Block, Start: place.Start, End: place.End}
	return s.env.Ask(screen.OpenBlockMsg{Block: place.Block, Offset: place.Start, Hits: []screen.Hit{hit}})
}

// drawOption draws one answer; the one that was given before has a mark.
func (s *Screen) drawOption(p *page, o option) {
	st, amb := s.env.Styles, s.env.Ambiguous
	style := st.Text
	if p.on() {
		style = st.Selected
	}
	mark := " "
	if s.sitting.Draft.Answers.Given[s.at.item] == o.value {
		mark = s.env.Glyphs.Dot
	}
	for i, l := range text.Wrap(o.text, text.Options{Width: max(p.width-4, 2), Spacing: text.SpacingAuto, Ambiguous: amb}) {
		number := "    "
		if i == 0 {
			number = st.Key.Render(o.key) + text.Pad(mark, 3, amb)
		}
		p.row(number + style.Render(l.Text()))
	}
}

// branching says why there are fewer or more questions than were announced.
// It follows from the answers alone, so that it is there again after a restart.
func (s *Screen) branching(q assess.Question) []string {
	a := s.sitting.Draft.Answers
	at := s.position(q.ID)
	_, of := s.progress(q.ID)
	if at == 0 {
		plain := len(s.bank.Possible(assess.Answers{Mode: a.Mode}))
		most := len(s.bank.Possible(assess.Answers{Mode: a.Mode, Profile: a.Profile}))
		if most > plain {
			return []string{moreQuestions.F(most-plain, of)}
		}
		return nil
	}
	if at < 0 {
		return nil
	}
	before := s.bank.Visible(a)[at-1].ID
	if fewer := len(s.bank.Visible(a.With(before, "4"))) - len(s.bank.Visible(a)); fewer > 0 {
		return []string{fewerQuestions.F(fewer, of)}
	}
	return nil
}

// progressRow says which question this is and how far the way goes.
func (s *Screen) progressRow(w int) string {
	st, amb := s.env.Styles, s.env.Ambiguous
	q, _ := s.question()
	at, of := s.progress(q.ID)
	left := text.Truncate(progressFormat.F(at, of)+"  "+s.bank.Dimension(q.Dimension).Name.String(), w, "", amb)
	row := st.Muted.Render(left)
	if room := w - text.Width(left, amb) - 2; room >= minBar && of > 0 {
		row += "  " + s.progressBar(min(room, maxBar), at, of)
	}
	return row
}

// progressBar fills as many cells as there are questions behind, this one
// included; the fill is heavier as well as coloured.
func (s *Screen) progressBar(room, at, of int) string {
	full, rest := "━", "─"
	if s.env.ASCII() {
		full, rest = "=", "-"
	}
	done := room * at / of
	return s.env.Styles.Accent.Render(strings.Repeat(full, done)) + s.env.Styles.Faint.Render(strings.Repeat(rest, room-done))
}
