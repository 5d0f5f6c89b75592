package assess

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/ui/report"
	"yunlan/ui/text"
)

// trial is a what-if: a few answers changed, nothing saved.
type trial struct {
	changes map[string]assess.Value
	what    assess.WhatIf
}

func (s *Screen) openTrial() tea.Cmd {
	if s.earlier() {
		return toast(noTrial.String())
	}
	s.trial = trial{changes: map[string]assess.Value{}}
	s.reckon()
	s.open(spot{page: trying, item: s.shown.ID})
	return nil
}

// reckon works the changes out; they are valid and few.
func (s *Screen) reckon() {
	if w, err := s.bank.WhatIf(s.shown.Run.Answers, s.trial.changes); err == nil {
		s.trial.what = w
	}
}

// tried are the questions of the trial: those that the changed answers show.
func (s *Screen) tried() []assess.Question { return s.bank.Visible(s.triedAnswers()) }

func (s *Screen) triedAnswers() assess.Answers {
	a := s.shown.Run.Answers
	for id, v := range s.trial.changes {
		a = a.With(id, v)
	}
	return a
}

// drawTrial shows the score and the level as they would be over the questions.
func (s *Screen) drawTrial(p *page) {
	st := s.env.Styles
	s.drawTrialHead(p)
	a := s.triedAnswers()
	for i, q := range s.tried() {
		p.air()
		p.pick(func() tea.Cmd { return s.turnAnswer(1) })
		p.text(strconv.Itoa(i+1)+"  "+q.Text.String(), st.Text, 3)
		answer := q.Describe(a.Given[q.ID]).String()
		if _, changed := s.trial.changes[q.ID]; changed {
			p.text(triedFormat.F(q.Describe(s.shown.Run.Answers.Given[q.ID]).String(), answer), st.Heading, 3)
			continue
		}
		p.text(answer, st.Muted, 3)
	}
}

// leastList is how many rows of a what-if are left to its questions.
const leastList = 6

// drawTrialHead is the outcome in as many rows as it takes, then the rest as far
// as the questions keep some room.
func (s *Screen) drawTrialHead(p *page) {
	st, amb := s.env.Styles, s.env.Ambiguous
	style := st.Heading
	for _, t := range s.trialHead() {
		rows := text.Wrap(t, text.Options{Width: p.width, Spacing: text.SpacingAuto, Ambiguous: amb})
		room := max(s.h-s.above()-len(p.fixed)-1-leastList, 1)
		for i, l := range rows[:min(room, len(rows))] {
			row := l.Text()
			if i == room-1 && room < len(rows) {
				row = text.Truncate(row+"……", p.width, "…", amb)
			}
			p.fixed = append(p.fixed, "  "+style.Render(row))
		}
		style = st.Muted
	}
	p.fixed = append(p.fixed, "")
}

// trialHead says what the changes come to.
func (s *Screen) trialHead() []string {
	w := s.trial.what
	heads := []string{s.outcome(w)}
	gates := trialHint.F(len(s.trial.changes), assess.MaxChanges)
	if names := s.gateNames(w.After.Caps); names != "" && len(s.trial.changes) > 0 {
		gates = stillFormat.F(names)
	}
	if names := s.gateNames(w.Lifted); names != "" {
		gates = liftedFormat.F(names)
	}
	if names := s.gateNames(w.Hit); names != "" {
		gates = addedFormat.F(names)
	}
	if n := len(w.Opened); n > 0 && len(s.trial.changes) > 0 {
		gates += lang.Semicolon.String() + openedFormat.F(n)
	}
	return append(heads, gates)
}

// outcome is where the changes lead, and behind it where the firm stands.
func (s *Screen) outcome(w assess.WhatIf) string {
	now := s.headlineOf(w.Before)
	if len(s.trial.changes) == 0 {
		return trialNow.F(now)
	}
	then := trialThen.F(s.headlineOf(w.After))
	if w.ScoreDelta != "" {
		then += lang.Brackets.F(report.Signed(w.ScoreDelta))
	}
	return then + lang.Semicolon.String() + trialStands.F(now)
}

// gateNames says gates in their own words.
func (s *Screen) gateNames(ids []string) string {
	var names []string
	for _, g := range s.bank.Gates {
		for _, id := range ids {
			if g.ID == id {
				names = append(names, g.Text.String())
			}
		}
	}
	return lang.Statements(names)
}

// headlineOf is level and score in a few words.
func (s *Screen) headlineOf(r assess.Result) string {
	if r.Status != assess.OK || r.Level == nil {
		return noLevel.String()
	}
	level, name := s.bank.Standing(r.Headline)
	if r.Potential > r.Confirmed {
		return headlineRange.F(level, name, r.Confirmed, r.Potential)
	}
	return headlineFormat.F(level, name, r.Confirmed)
}

func (s *Screen) pointedTrial() (assess.Question, bool) {
	all := s.tried()
	if s.at.cursor >= len(all) {
		return assess.Question{}, false
	}
	return all[s.at.cursor], true
}

// turnAnswer takes the next or the former answer of the question at the cursor.
func (s *Screen) turnAnswer(by int) tea.Cmd {
	q, ok := s.pointedTrial()
	if !ok {
		return nil
	}
	all := options(q)
	at := 0
	for i, o := range all {
		if o.value == s.triedAnswers().Given[q.ID] {
			at = i
		}
	}
	return s.tryAnswer(all[(at+by+len(all))%len(all)].value)
}

// tryAnswer changes an answer for the trial; back to the given one is no change.
func (s *Screen) tryAnswer(v assess.Value) tea.Cmd {
	q, ok := s.pointedTrial()
	if !ok {
		return nil
	}
	if !q.Accepts(v) {
		return toast(naRefused.String())
	}
	_, changed := s.trial.changes[q.ID]
	switch {
	case v == s.shown.Run.Answers.Given[q.ID]:
		delete(s.trial.changes, q.ID)
	case !changed && len(s.trial.changes) >= assess.MaxChanges:
		return toast(tooManyTried.F(assess.MaxChanges))
	default:
		s.trial.changes[q.ID] = v
	}
	s.reckon()
	return nil
}
