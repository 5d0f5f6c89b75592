package assess

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/assess"
	"yunlan/data/firm"
	"yunlan/data/policy"
	"yunlan/data/sitting"
	"yunlan/ui/report"
	"yunlan/ui/screen"
)

// shown is the run whose result is shown, and its report.
type shown struct {
	sitting.Past
	report  *report.Report
	amounts bool // sums of money are shown, as at first: it is the owner's own screen
}

// show makes the result of a run ready; false when there is no such run.
func (s *Screen) show(id string) bool {
	p, ok := s.run(id)
	if !ok || p.Broken {
		return false
	}
	amounts := s.shown.amounts || s.shown.ID != id
	if s.shown.ID != id {
		s.file.amounts = false
	}
	s.shown = shown{Past: p, report: s.reportOf(p, amounts), amounts: amounts}
	s.drawn.old = true
	return true
}

// reportOf says a run in words; the numbers are those of every other report.
func (s *Screen) reportOf(p sitting.Past, amounts bool) *report.Report {
	src := report.Source{Paper: s.env.Paper, Run: p.Run, Date: p.Date, Amounts: amounts}
	if before, ok := sitting.Previous(s.past, p.ID); ok {
		src.Previous = &report.Past{Run: before.Run, Date: before.Date}
	}
	return report.New(src)
}

func (s *Screen) openResult(id string) tea.Cmd {
	if !s.show(id) {
		return toast(unreadableRun.String())
	}
	s.open(spot{page: finished, item: id})
	return nil
}

// onward is what can be done with a result, for a reader of arrows and Enter.
func (s *Screen) onward() []answerTo {
	var all []answerTo
	change := anewChoice
	if !s.earlier() {
		all, change = []answerTo{{tryChoice.String(), s.openTrial, tryDesc.String()}}, changeChoice
	}
	all = append(all,
		answerTo{exportChoice.String(), func() tea.Cmd { return s.openPage(format) }, exportDesc.String()},
		answerTo{change.String(), s.changeAnswers, changeDesc.String()})
	if s.shown.Run.Answers.Mode != assess.Full && !s.earlier() {
		more := len(s.bank.Pending(s.shown.Run.Answers.Promote()))
		all = append(all, answerTo{promoteAnswer.String() + " " + s.env.Glyphs.Dot + " " + promoteWhat.F(more), s.promoteRun, promoteDesc.String()})
	}
	all = append(all, answerTo{deleteOne.String(), func() tea.Cmd { return s.askDelete(s.shown.ID) }, deleteDesc.String()})
	amounts, says := showAmounts, showDesc
	if s.shown.amounts {
		amounts, says = hideAmounts, hideDesc
	}
	all = append(all, answerTo{amounts.String(), s.toggleAmounts, says.String()})
	if len(s.past) > 1 {
		all = append(all, answerTo{historyChoice.String(), func() tea.Cmd { return s.openPage(history) }, historyDesc.String()})
	}
	home := func() tea.Cmd { return s.env.Ask(screen.ShowScreenMsg{Screen: screen.Home}) }
	return append(all, answerTo{homeChoice.String(), home, openDesc.String()}) // where G lands, which does no harm
}

// earlier reports that the shown run answered an earlier edition: nothing is
// scored by that any more.
func (s *Screen) earlier() bool { return s.shown.Run.SpecVersion != s.bank.SpecVersion }

// toggleAmounts hides sums of money, or shows them again: those of the page, or
// where a file is about to be saved, those of the file.
func (s *Screen) toggleAmounts() tea.Cmd {
	if s.at.page == format {
		return s.toggleFiled()
	}
	s.shown.amounts, s.at.turned = !s.shown.amounts, false
	s.shown.report = s.reportOf(s.shown.Past, s.shown.amounts)
	return s.saysAmounts(s.shown.amounts, s.shown.report)
}

// toggleFiled puts sums of money into the file, or leaves them out as at first:
// others may read it.
func (s *Screen) toggleFiled() tea.Cmd {
	s.file.amounts = !s.file.amounts
	return s.saysAmounts(s.file.amounts, s.reportOf(s.shown.Past, s.file.amounts))
}

func (s *Screen) saysAmounts(on bool, r *report.Report) tea.Cmd {
	switch {
	case !on:
		return toast(amountsOff.String())
	case !computed(r):
		return toast(amountsOnNone.String())
	}
	return toast(amountsOn.String())
}

// computed reports that a report holds a sum of money.
func computed(r *report.Report) bool {
	return slices.ContainsFunc(r.Subsidies(), func(v policy.Verdict) bool { return v.AmountFen != nil || v.Prospect != "" })
}

// changeAnswers takes the answers of the result up again: the run is changed,
// not a second one made.
func (s *Screen) changeAnswers() tea.Cmd {
	return s.takeUp(sitting.Revise(s.env.Store, s.shown.Past, s.env.Clock()), string(review))
}

// promoteRun goes on in full mode from a quick result, as a run of its own.
func (s *Screen) promoteRun() tea.Cmd {
	next := sitting.Extend(s.env.Store, s.shown.Past, s.env.Clock())
	return s.takeUp(next, s.nextOpen(next.Draft.Answers))
}

// takeUp goes on with answers of a finished run, after asking where that would
// give up another assessment.
func (s *Screen) takeUp(next sitting.Session, at string) tea.Cmd {
	if s.hasDraft() {
		s.ask(draftOpen.String(), answerTo{text: goOnAnswer.String(), do: s.resume},
			answerTo{text: anewAnswer.String(), do: func() tea.Cmd { return s.begin(next, at) }})
		return nil
	}
	return s.begin(next, at)
}

// section draws one section of the report.
func (s *Screen) section(p *page, sec report.Section) {
	item := -1
	for i, b := range sec.Blocks {
		if b.Kind == report.Item || b.Kind == report.Step || b.Kind == report.Bar {
			item++
		}
		if sec.ID == "subsidies" && i == len(sec.Blocks)-1 && !s.shown.amounts {
			continue // the line above the list says it, and which key shows them
		}
		s.block(p, sec, b, item)
		if sec.ID == "subsidies" && i == 0 && !s.earlier() {
			s.placeLine(p)
		}
		if sec.ID == "subsidies" && i == 0 && len(s.rulesHere()) > 0 {
			s.amountsLine(p)
		}
	}
}

// rulesHere are the verdicts of the firm's place, none before that is given.
func (s *Screen) rulesHere() []policy.Verdict {
	if len(s.shown.Run.Answers.Profile.Region) == 0 {
		return nil
	}
	return s.shown.report.Subsidies()
}

// placeLine says where the firm is and leads to the question.
func (s *Screen) placeLine(p *page) {
	place := notSaid.String()
	if at, ok := policy.ParseRegion(firm.PlaceOf(s.shown.Run.Answers.Profile.Region)); ok {
		place = policy.PlaceName(at.String())
	}
	p.pick(func() tea.Cmd { return s.openField("region") })
	p.says(tellDesc.String())
	p.text(placeIs.F(place), s.env.Styles.Text, 0)
}

// amountsLine says why there are no sums of money, and what shows them. It is
// there either way: the cursor must not slip when it is chosen.
func (s *Screen) amountsLine(p *page) {
	text, says := amountsHidden, showDesc
	if s.shown.amounts {
		text, says = amountsShown, hideDesc
		if !computed(s.shown.report) {
			text = amountsNone
		}
	}
	p.pick(s.toggleAmounts)
	p.says(says.String())
	p.text(text.String(), s.env.Styles.Muted, 0)
}

// leadsTo is what Enter does on a block: its sentence. It is looked up when asked
// for: the page is drawn far more often.
func (s *Screen) leadsTo(sec report.Section, b report.Block, item int) func() tea.Cmd {
	return func() tea.Cmd {
		if e := s.sentenceOf(sec, b, item); e != nil {
			return s.openEvidence(e)
		}
		return nil
	}
}

// sentenceOf is the sentence that a block rests on, nil for none.
func (s *Screen) sentenceOf(sec report.Section, b report.Block, item int) *assess.Evidence {
	if b.Quote != nil {
		return &assess.Evidence{Section: b.Quote.Section, Quote: b.Quote.Text}
	}
	return s.evidenceOf(sec.ID, b.Kind, item)
}

// openPolicy shows the policies at the row of a rule, where its calculator is.
func (s *Screen) openPolicy(item int) tea.Cmd {
	id := s.policyOf(item)
	if id == "" {
		return nil
	}
	return s.env.Ask(screen.ReckonMsg{Policy: id, Firm: s.bank.Firm(s.shown.Run.Answers)})
}
