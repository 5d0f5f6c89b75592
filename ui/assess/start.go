package assess

import (
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/assess"
	"yunlan/data/sitting"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// drawStart says what this is, what it is not, and how it begins.
func (s *Screen) drawStart(p *page) {
	st := s.env.Styles
	p.say(introHead.String(), st.Title)
	p.say(introWhat.String(), st.Muted)
	p.air()
	if s.hasDraft() {
		p.choice(resumeChoice.String(), s.standsAt(), s.resume)
		if carried := s.bank.Carried(s.sitting.Draft.Answers); carried != "" {
			p.under(carried)
		}
		p.choice(profileChoice.String(), saidCount.F(len(s.profileSaid())), func() tea.Cmd { return s.openPage(profile) })
	}
	for i, stands := range s.standOthers() {
		p.choice(resumeChoice.String(), stands, func() tea.Cmd { return s.resumeOther(i) })
	}
	if s.hasDraft() || len(s.others) > 0 {
		p.air()
	}
	p.choice(quickChoice.String(), quickWhat.F(s.count(assess.Quick)), func() tea.Cmd { return s.startNew(assess.Quick) })
	p.choice(fullChoice.String(), fullWhat.F(s.bank.Fewest(assess.Full), len(s.bank.Questions)), func() tea.Cmd { return s.startNew(assess.Full) })
	if last, ok := sitting.Latest(s.past); ok {
		p.air()
		p.choice(lastChoice.String(), last.When+" "+s.env.Glyphs.Dot+" "+s.headlineOf(last.Run.Result), func() tea.Cmd { return s.openResult(last.ID) })
	}
	if len(s.past) > 0 || s.hasDraft() || len(s.others) > 0 {
		runs := runCount.F(len(s.past))
		if len(s.past) == 0 {
			runs = noneYet.String()
		}
		p.choice(historyChoice.String(), runs, func() tea.Cmd { return s.openPage(history) })
	}
	for _, t := range []string{introPrivate.String(), introUnsure.String(), s.bank.Disclaimer.String(), s.bank.NotOfficial.String()} {
		p.gap()
		p.pick(nil)
		p.text(t, st.Muted, 0)
	}
}

// choice adds something to choose and, muted, what it is.
func (p *page) choice(what, more string, do func() tea.Cmd) {
	p.pick(do)
	p.pair(what, more, p.s.env.Styles.Heading)
}

// pair adds what a line is about with more of it behind, or below where both
// do not fit.
func (p *page) pair(what, more string, style theme.Style) {
	st, amb := p.s.env.Styles, p.s.env.Ambiguous
	if text.Width(what, amb)+text.Width(more, amb)+2 > p.width {
		p.text(what, style, 2)
		p.text(more, st.Muted, 2)
		return
	}
	if p.on() {
		style = st.Selected
	}
	row := style.Render(what)
	if more != "" {
		row += "  " + st.Muted.Render(more)
	}
	p.row(row)
	p.fresh = false
}

// wantsFull is a start page that was asked for with the full mode in mind.
const wantsFull = "full"

// toFull puts the cursor on the full assessment where that was asked for.
func (s *Screen) toFull() {
	if s.at.page != start || s.at.item != wantsFull || s.saving.busy {
		return
	}
	s.at.item, s.at.cursor = "", 1+len(s.others)
	if s.hasDraft() { // its two lines come first
		s.at.cursor += 2
	}
}

func (s *Screen) openPage(to name) tea.Cmd {
	s.open(spot{page: to})
	return nil
}

// count is how many questions a firm that said nothing is asked.
func (s *Screen) count(m assess.Mode) int {
	return len(s.bank.Possible(assess.Answers{Mode: m}))
}

// standsAt says where the assessment in progress stopped.
func (s *Screen) standsAt() string {
	answered := len(s.bank.Visible(s.sitting.Draft.Answers)) - len(s.bank.Pending(s.sitting.Draft.Answers))
	if q, ok := s.bank.Question(s.sitting.Draft.At); ok && s.isShown(q.ID) {
		at, of := s.progress(q.ID)
		return stoppedAt.F(at, of, answered)
	}
	return answeredCount.F(answered)
}

// standOthers says when each of the other assessments in progress was answered
// last, and how far it came.
func (s *Screen) standOthers() []string {
	dates := make([]time.Time, len(s.others))
	for i, o := range s.others {
		dates[i] = o.Date
	}
	said := sitting.Times(dates)
	for i, o := range s.others {
		given := s.bank.Visible(o.Draft.Answers)
		said[i] += " " + s.env.Glyphs.Dot + " " + modeName(o.Draft.Answers.Mode).String() + " " + s.env.Glyphs.Dot + " " +
			answeredCount.F(len(given)-len(s.bank.Pending(o.Draft.Answers)))
	}
	return said
}

// resumeOther goes on with another of the assessments in progress.
func (s *Screen) resumeOther(i int) tea.Cmd {
	now := s.sitting
	s.sitting = s.others[i]
	s.others = slices.Delete(slices.Clone(s.others), i, i+1)
	if now.Live {
		s.others = append([]sitting.Session{now}, s.others...)
	}
	s.reviewed = false
	return s.resume()
}

// resume shows the page that the assessment in progress stopped at.
func (s *Screen) resume() tea.Cmd {
	s.home(s.stopped())
	return nil
}

func (s *Screen) stopped() spot {
	at := s.sitting.Draft.At
	switch open := s.bank.Pending(s.sitting.Draft.Answers); {
	case s.isShown(at):
		return s.questionSpot(at)
	case at == string(profile):
		return spot{page: profile}
	case at == string(review) || len(open) == 0:
		return spot{page: review}
	default:
		return s.questionSpot(open[0].ID)
	}
}

// startNew begins anew; what is in progress is given up only after asking.
func (s *Screen) startNew(m assess.Mode) tea.Cmd {
	switch {
	case !s.hasDraft():
		return s.beginNew(m)
	case m == assess.Full && s.sitting.Draft.Answers.Mode == assess.Quick:
		s.ask(draftOpen.String(), answerTo{text: goOnAnswer.String(), do: s.resume}, answerTo{text: promoteAnswer.String(), do: s.promote},
			answerTo{text: anewAnswer.String(), do: func() tea.Cmd { return s.beginNew(m) }})
	default:
		s.ask(draftOpen.String(), answerTo{text: goOnAnswer.String(), do: s.resume},
			answerTo{text: anewAnswer.String(), do: func() tea.Cmd { return s.beginNew(m) }})
	}
	return nil
}

// beginNew begins with what the firm said of itself the last time.
func (s *Screen) beginNew(m assess.Mode) tea.Cmd {
	s.reviewed = false
	return s.begin(sitting.Begin(s.env.Store, s.past, s.env.Clock(), m), string(profile))
}

// promote goes on in full mode with the answers that were given.
func (s *Screen) promote() tea.Cmd {
	full := s.sitting.Draft.Answers.Promote()
	to := s.nextOpen(full)
	return s.commit(func(d *assess.Draft) { d.Answers, d.At = d.Answers.Promote(), to }, func() tea.Cmd {
		s.home(s.stopped())
		return nil
	})
}

// nextOpen is the first question without an answer, the review when all have one.
func (s *Screen) nextOpen(a assess.Answers) string {
	if open := s.bank.Pending(a); len(open) > 0 {
		return open[0].ID
	}
	return string(review)
}
