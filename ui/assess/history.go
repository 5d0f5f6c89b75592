package assess

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/ui/key"
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
		p.pick(func() tea.Cmd { return s.chooseRun(r.id) })
		lead := ""
		if slices.Contains(s.pair, r.id) {
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
	if len(s.past) > 0 || s.hasDraft() {
		p.pick(s.confirmDeleteAll)
		p.says(deleteDesc.String())
		p.text(deleteAll.String(), st.Heading, 2)
	}
}

func (s *Screen) runLine(r past) string {
	if r.broken {
		return r.when() + "  " + unreadableRun.String()
	}
	said := r.when() + "  " + modeName(r.run.Answers.Mode).String() + "  " + s.headlineOf(r.run.Result)
	if r.run.SpecVersion != s.bank.SpecVersion {
		said += "  " + otherVersion.F(oneLine(r.run.SpecVersion))
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
	return slices.IndexFunc(s.past, func(p past) bool { return p.id == id })
}

// pointedRun is the run at the cursor.
func (s *Screen) pointedRun() (past, bool) {
	if s.at.cursor >= len(s.past) {
		return past{}, false
	}
	return s.past[len(s.past)-1-s.at.cursor], true
}

// compareKey begins a comparison with the run at the cursor, with the latest
// where the cursor is elsewhere.
func (s *Screen) compareKey() tea.Cmd {
	r, ok := s.pointedRun()
	if !ok {
		r, ok = s.last()
	}
	if !ok || r.broken || len(s.past) < 2 {
		return toast(noCompare.String())
	}
	if len(s.pair) == 1 {
		return s.chooseRun(r.id)
	}
	s.pair = []string{r.id}
	s.at.cursor, s.at.turned = min(len(s.past)-1-s.index(r.id)+1, len(s.past)-1), false
	return nil
}

func (s *Screen) pressHistory(msg tea.KeyPressMsg) (tea.Cmd, bool) {
	k := s.keys
	switch {
	case key.Matches(msg, k.Compare):
		return s.compareKey(), true
	case key.Matches(msg, k.Delete):
		if r, ok := s.pointedRun(); ok {
			return s.askDelete(r.id), true
		}
	default:
		return nil, false
	}
	return nil, true
}

// drawCompared sets two runs against each other, like with like only.
func (s *Screen) drawCompared(p *page) {
	first, second, ok := s.two()
	if !ok {
		return
	}
	c := s.bank.Compare(first.run, second.run)
	p.say(comparedHead.F(first.when(), second.when()), s.env.Styles.Title)
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
			if q, ok := s.bank.Question(ids[min(item, len(ids)-1)]); ok {
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
func (s *Screen) two() (first, second past, ok bool) {
	for i := range s.past {
		for j := range s.past[i+1:] {
			if s.at.item == s.past[i].id+"+"+s.past[i+1+j].id {
				return s.past[i], s.past[i+1+j], !s.past[i].broken && !s.past[i+1+j].broken
			}
		}
	}
	return past{}, past{}, false
}
