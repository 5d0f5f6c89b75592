package assess

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/assess"
)

// drawReview lists all answers before the result: Enter changes one and comes
// back to its line.
func (s *Screen) drawReview(p *page) {
	st := s.env.Styles
	a := s.sitting.Draft.Answers
	shown, open := s.bank.Visible(a), s.bank.Pending(a)
	p.say(reviewHead.String(), st.Title)
	p.say(reviewWhat.F(len(shown)), st.Muted)
	if carried := s.bank.Carried(a); carried != "" {
		p.say(carried, st.Muted)
	}
	p.air()
	p.choice(resultAnswer.String(), s.reviewState(len(open)), s.finishOrGoOn)
	for i, q := range shown {
		p.air()
		p.pick(func() tea.Cmd { return s.edit(q.ID) })
		p.text(strconv.Itoa(i+1)+"  "+q.Text.String(), st.Text, 3)
		p.text(q.Describe(a.Given[q.ID]).String(), st.Muted, 3)
	}
	p.air()
	if a.Mode == assess.Quick {
		more := len(s.bank.Pending(a.Promote()))
		p.choice(promoteAnswer.String(), promoteWhat.F(more), s.promote)
	}
	p.choice(profileChoice.String(), saidCount.F(len(s.profileSaid())), func() tea.Cmd { return s.openPage(profile) })
}

func (s *Screen) reviewState(open int) string {
	if open > 0 {
		return openCount.F(open)
	}
	unsure := 0
	for _, q := range s.bank.Visible(s.sitting.Draft.Answers) {
		if s.sitting.Draft.Answers.Given[q.ID] == assess.Unsure {
			unsure++
		}
	}
	if unsure > 0 {
		return unsureCount.F(unsure)
	}
	return allAnswered.String()
}

// finishOrGoOn shows the result once everything has an answer.
func (s *Screen) finishOrGoOn() tea.Cmd {
	if open := s.bank.Pending(s.sitting.Draft.Answers); len(open) > 0 {
		return s.move(open[0].ID)
	}
	return s.finish()
}

func (s *Screen) edit(id string) tea.Cmd {
	s.reviewed = true
	return s.commit(func(d *assess.Draft) { d.At = id }, func() tea.Cmd {
		s.under = []spot{{page: start}, s.at}
		s.turn(s.questionSpot(id))
		return nil
	})
}
