package report

import (
	"strconv"
	"strings"

	"yunlan/content/lang"
	"yunlan/data/assess"
)

// changes says what is different from the run before, like with like only.
func (w *writer) changes(c *assess.Comparison) Section {
	s := Section{ID: "change", Title: changeHead.String()}
	if c == nil {
		s.add(Note, noPrevious.String())
		return s
	}
	day := w.Previous.Date.Format(dayFormat)
	if day == w.Date.Format(dayFormat) { // which of two runs of one day
		day = w.Previous.Date.Local().Format(dayFormat + " 15:04")
	}
	s.add(Line, previousWords.F(day))
	s.Blocks = append(s.Blocks, Comparison(*c)...)
	return s
}

// Comparison is two runs set against each other, question by question.
func Comparison(c assess.Comparison) []Block {
	var s Section
	if basis, ok := basisWords[c.Basis]; ok {
		s.add(Note, basis.String())
	}
	if c.LevelDelta != nil && c.Before.Level != nil && c.After.Level != nil {
		score, level := scoreChange, levelChange
		if c.Basis == assess.QuickOnly {
			score, level = sharedScore, sharedLevel
		}
		s.add(Line, score.F(scoreOf(c.Before), scoreOf(c.After), Signed(c.ScoreDelta)))
		s.add(Line, level.F(*c.Before.Level, *c.After.Level))
		s.Blocks = append(s.Blocks, unsureChange(c)...)
		s.Blocks = append(s.Blocks, sideChanges(c.Sides)...)
	} else {
		s.add(Line, notComparable.String())
	}
	if c.ProfileChanged {
		s.add(Note, profileChanged.String())
	}
	same := 0
	for _, q := range c.Questions {
		question, ok := assess.AnyQuestion(q.Question)
		if !q.Changed || !ok {
			same++
			continue
		}
		s.add(Item, question.Text.String(), fromWords.F(describe(question, q.Before).String()), toWords.F(describe(question, q.After).String()))
	}
	s.add(Note, sameWords.F(same))
	return s.Blocks
}

// scoreOf is a score with the upper bound that unsure answers leave open.
func scoreOf(h assess.Headline) string {
	if h.Potential > h.Confirmed {
		return spanWords.F(h.Confirmed, h.Potential)
	}
	return strconv.Itoa(h.Confirmed)
}

// unsureChange says how many answers changed between “not sure”, which counts
// 0, and a definite one: that part of the difference is knowledge.
func unsureChange(c assess.Comparison) []Block {
	var s Section
	cleared, lost := 0, 0
	for _, q := range c.Questions {
		_, was := q.Before.Points()
		_, is := q.After.Points()
		switch {
		case q.Before == assess.Unsure && is:
			cleared++
		case was && q.After == assess.Unsure:
			lost++
		}
	}
	if cleared > 0 {
		s.add(Note, clearedWords.F(cleared))
	}
	if lost > 0 {
		s.add(Note, lostWords.F(lost))
	}
	return s.Blocks
}

// sideChanges says which dimensions moved.
func sideChanges(sides []assess.SideChange) []Block {
	var moved []string
	for _, c := range sides {
		if c.Before == c.After {
			continue
		}
		said := sideChange.F(assess.AnyDimension(c.Dimension).Name.String(), c.Before, c.After)
		if c.Single {
			said += singleMark.String()
		}
		moved = append(moved, said)
	}
	var s Section
	switch {
	case len(moved) > 0:
		s.add(Line, sidesMoved.F(lang.Statements(moved)))
	case len(sides) > 0:
		s.add(Line, sidesSame.String())
	}
	return s.Blocks
}

// describe is an answer in words, whatever a file holds.
func describe(q assess.Question, v assess.Value) assess.Text {
	if !q.Accepts(v) {
		v = ""
	}
	return q.Describe(v)
}

// Signed is a difference with its sign, without decimals that say nothing.
func Signed(delta string) string {
	delta = strings.TrimSuffix(delta, ".00")
	if delta == "" || delta[0] == '-' || delta == "0" {
		return delta
	}
	return "+" + delta
}

// team lists the questions on which several people lie far apart.
func (w *writer) team() Section {
	s := Section{ID: "team", Title: teamHead.String()}
	if w.Team == nil {
		return s
	}
	s.add(Note, medianWords.String())
	for _, d := range w.Team.Disagreements {
		q, ok := w.bank.Question(d.Question)
		if !ok {
			continue
		}
		b := Block{Kind: Item, Text: q.Text.String()}
		for _, v := range d.Votes {
			b.Lines = append(b.Lines, voteWords.F(v.Role, describe(q, v.Answer).String()))
		}
		s.Blocks = append(s.Blocks, b)
	}
	if len(w.Team.Disagreements) == 0 {
		s.add(Line, noDisagreement.String())
	}
	if len(w.Team.ProfileConflicts) > 0 {
		s.add(Line, conflictWords.F(w.profileNames(w.Team.ProfileConflicts)))
	}
	return s
}
