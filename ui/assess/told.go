package assess

import (
	"errors"
	"maps"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/assess"
	"yunlan/data/firm"
	"yunlan/data/policy"
	"yunlan/data/sitting"
	"yunlan/ui/widget"
)

// What a rule must know of the firm is asked for on the page of the result, and kept
// with the run.

// maxSum bounds the characters of an amount.
const maxSum = 30

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
		s.sum = widget.NewField(maxSum)
		s.sum.Focus()
		s.open(spot{page: sum, item: f.Name})
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

func (s *Screen) drawFact(p *page) {
	f, _ := firm.Named(s.at.item)
	st := s.env.Styles
	p.say(f.Label.String(), st.Heading)
	p.say(factWhat.String(), st.Muted)
	p.air()
	for i, word := range f.Words(yes, no) {
		value := f.Offered()[i].Value
		p.pick(func() tea.Cmd { return s.tell(f.Name, value) })
		p.text(word, st.Text, 2)
	}
	p.pick(func() tea.Cmd { return s.tell(f.Name, "") })
	p.text(notSaying.String(), st.Text, 2)
}

func (s *Screen) drawSum(p *page) {
	f, _ := firm.Named(s.at.item)
	st := s.env.Styles
	p.say(f.Label.String(), st.Heading)
	p.say(sumWhat.String(), st.Muted)
	p.air()
	p.pick(s.tellSum)
	p.row(s.sum.View(p.width, st.Heading, s.env.Ambiguous))
}

// tellSum keeps the amount that was typed.
func (s *Screen) tellSum() tea.Cmd {
	if s.sum.Value() == "" {
		return s.tell(s.at.item, "")
	}
	fen, _, err := policy.ParseTyped(s.sum.Value())
	if err != nil {
		return toast(err.Error())
	}
	return s.tell(s.at.item, strconv.FormatInt(fen, 10))
}

// tell keeps a value of a field with the run, "" for none.
func (s *Screen) tell(field, value string) tea.Cmd {
	return s.keepTold(func(p *assess.Profile) {
		p.SubsidyFacts = maps.Clone(p.SubsidyFacts)
		if p.SubsidyFacts == nil {
			p.SubsidyFacts = firm.Profile{}
		}
		delete(p.SubsidyFacts, field)
		if value != "" {
			p.SubsidyFacts[field] = value
		}
	})
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
