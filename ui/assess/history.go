package assess

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/sitting"
	"yunlan/ui/report"
)

// drawHistory is the score over time and the runs, the latest first.
func (s *Screen) drawHistory(p *page) {
	st := s.env.Styles
	p.say(historyHead.String(), st.Title)
	s.line(p)
	if len(s.pair) == 1 {
		p.say(chooseSecond.String(), st.Heading)
	}
	if len(s.past) == 0 {
		p.say(noRuns.String(), st.Muted)
	}
	p.air()
	for _, r := range slices.Backward(s.past) {
		p.pick(func() tea.Cmd { return s.chooseRun(r.ID) })
		lead := ""
		if slices.Contains(s.pair, r.ID) {
			lead = s.done() + " "
		}
		p.text(lead+s.runLine(r), st.Text, 2)
	}
	p.gap()
	if len(s.past) > 1 {
		p.pick(s.compareKey)
		p.says(compareDesc.String())
		p.text(compareChoice.String(), st.Heading, 2)
	}
	if len(s.past) > 0 || s.hasDraft() || len(s.others) > 0 {
		p.pick(s.confirmDeleteAll)
		p.says(deleteDesc.String())
		p.text(deleteAll.String(), st.Heading, 2)
	}
}

func (s *Screen) runLine(r sitting.Past) string {
	if r.Broken {
		return r.When + "  " + unreadableRun.String()
	}
	said := r.When + "  " + modeName(r.Run.Answers.Mode).String() + "  " + s.headlineOf(r.Run.Result)
	if r.Run.SpecVersion != s.bank.SpecVersion {
		said += "  " + otherVersion.F(content.Collapse(r.Run.SpecVersion))
	}
	return said
}

func modeName(m assess.Mode) lang.Text {
	if m == assess.Full {
		return fullName
	}
	return quickName
}

// chooseRun opens a run, or takes it as one of the two to compare.
func (s *Screen) chooseRun(id string) tea.Cmd {
	if len(s.pair) != 1 {
		return s.openResult(id)
	}
	if s.pair[0] == id {
		s.pair = nil
		return nil
	}
	first, second := s.pair[0], id
	s.pair = nil
	if s.index(first) > s.index(second) {
		first, second = second, first
	}
	s.open(spot{page: compared, item: first + "+" + second})
	return nil
}

func (s *Screen) index(id string) int {
	return slices.IndexFunc(s.past, func(p sitting.Past) bool { return p.ID == id })
}

// pointedRun is the run at the cursor.
func (s *Screen) pointedRun() (sitting.Past, bool) {
	if s.at.cursor >= len(s.past) {
		return sitting.Past{}, false
	}
	return s.past[len(s.past)-1-s.at.cursor], true
}

// compareKey begins a comparison with the run at the cursor, with the latest
// where the cursor is elsewhere.
func (s *Screen) compareKey() tea.Cmd {
	r, ok := s.pointedRun()
	if !ok {
		r, ok = sitting.Latest(s.past)
	}
	if !ok || r.Broken || len(s.past) < 2 {
		return toast(noCompare.String())
	}
	if len(s.pair) == 1 {
		return s.chooseRun(r.ID)
	}
	s.pair = []string{r.ID}
	s.at.cursor, s.at.turned = min(len(s.past)-1-s.index(r.ID)+1, len(s.past)-1), false
	return nil
}

// drawCompared sets two runs against each other, like with like only.
func (s *Screen) drawCompared(p *page) {
	first, second, ok := s.two()
	if !ok {
		return
	}
	c := assess.Compare(first.Run, second.Run)
	p.say(comparedHead.F(first.When, second.When), s.env.Styles.Title)
	item := -1
	var ids []string
	for _, q := range c.Questions {
		if q.Changed {
			ids = append(ids, q.Question)
		}
	}
	for _, b := range report.Comparison(c) {
		var do func() tea.Cmd
		if b.Kind == report.Item {
			item++
			p.air()
			if q, ok := assess.AnyQuestion(ids[min(item, len(ids)-1)]); ok {
				do = func() tea.Cmd { return s.openEvidence(&q.Evidence[0]) }
			}
		}
		p.pick(do)
		p.text(b.Text, s.env.Styles.Text, 2)
		for _, l := range b.Lines {
			p.under(l)
		}
	}
}

// two are the runs that are compared, the earlier first.
func (s *Screen) two() (first, second sitting.Past, ok bool) {
	for i := range s.past {
		for j := range s.past[i+1:] {
			if s.at.item == s.past[i].ID+"+"+s.past[i+1+j].ID {
				return s.past[i], s.past[i+1+j], !s.past[i].Broken && !s.past[i+1+j].Broken
			}
		}
	}
	return sitting.Past{}, sitting.Past{}, false
}
