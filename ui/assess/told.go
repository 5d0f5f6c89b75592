package assess

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/assess"
	"yunlan/data/firm"
	"yunlan/data/sitting"
)

// What a rule must know of the firm is asked for on the page of the result, and kept
// with the run.

// asksOf is the first thing that the nth rule must know and the firm can say.
func (s *Screen) asksOf(n int) (firm.Field, bool) {
	verdicts := s.shown.report.Subsidies()
	if n >= len(verdicts) || s.earlier() {
		return firm.Field{}, false
	}
	byFirm, _ := verdicts[n].ToSay()
	if len(byFirm) == 0 {
		return firm.Field{}, false
	}
	return firm.Named(byFirm[0])
}

// openFact asks for a thing: where the firm is as the profile does, an amount in a
// field, anything else as a list.
func (s *Screen) openFact(f firm.Field) tea.Cmd {
	switch f.Kind {
	case firm.Place:
		return s.openField("region")
	case firm.Money:
		s.openSum(f.Name)
	default:
		s.open(spot{page: fact, item: f.Name})
	}
	return nil
}

// telling reports that a thing is asked for a finished run.
func (s *Screen) telling() bool {
	n := len(s.under)
	return n > 0 && (s.under[n-1].page == finished || isPart(s.under[n-1].page))
}

// said is the profile that a field is about.
func (s *Screen) said() assess.Profile {
	if s.telling() {
		return s.shown.Run.Answers.Profile
	}
	return s.sitting.Draft.Answers.Profile
}

// asked draws the question for the field of the page, and what the answer is for.
func (s *Screen) asked(p *page, what string) firm.Field {
	f, _ := firm.Named(s.at.item)
	p.say(f.Asked(), s.env.Styles.Heading)
	p.say(what, s.env.Styles.Muted)
	p.air()
	return f
}

func (s *Screen) drawFact(p *page) {
	f, st := s.asked(p, factWhat.String()), s.env.Styles
	for i, word := range f.Words(saidYes, saidNo) {
		value := f.Offered()[i].Value
		p.pick(func() tea.Cmd { return s.tell(f.Name, value) })
		p.text(word, st.Text, 2)
	}
	p.pick(func() tea.Cmd { return s.tell(f.Name, "") })
	p.text(notSaying.String(), st.Text, 2)
}

// tell keeps a value of a field with the run, "" for none.
func (s *Screen) tell(field, value string) tea.Cmd {
	s.sum.forget(field)
	return s.keepTold(func(p *assess.Profile) { *p = sitting.With(*p, firm.Profile{field: value}) })
}

// keepTold writes what was told and shows the result with it.
func (s *Screen) keepTold(change func(*assess.Profile)) tea.Cmd {
	st, from, run := s.env.Store, s.sitting, s.shown.Past
	var failed error
	var left *found
	then := func() tea.Cmd {
		s.goOn(*left)
		s.leave()
		switch {
		case errors.Is(failed, sitting.ErrChanged):
			return toast(changedElsewhere.String())
		case failed != nil:
			return toast(notSaved.F(failed))
		}
		s.show(run.ID)
		return nil
	}
	return s.write(then, func() savedMsg {
		failed = run.Tell(st, change)
		left = look(st, from)
		return savedMsg{sitting: from}
	})
}
