package policy

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/widget"
)

// What an action does, and what the last line calls it, depends on what has the
// keys.

// open shows the policy, its passage, the field of a name or the next question; in
// the name it saves.
func (s *Screen) open() tea.Cmd {
	switch s.mode() {
	case nameMode:
		return s.save()
	case formatMode:
		return s.toName()
	case amountMode:
		s.stepAsk(1)
		return nil
	case detailMode:
		return s.openPassage()
	case moneyMode:
		return s.takePick()
	}
	s.openDetail()
	return nil
}

func (s *Screen) openHint() string {
	switch s.mode() {
	case nameMode:
		return saveDesc.String()
	case formatMode:
		return toNameDesc.String()
	case amountMode:
		return ""
	case detailMode:
		return passageDesc.String()
	case moneyMode:
		return s.pickHint()
	}
	return openDesc.String()
}

// nextAsk goes to another question, or between the format and the name of a file.
func (s *Screen) nextAsk(by int) tea.Cmd {
	switch {
	case s.export == nil:
		s.stepAsk(by)
	case by > 0:
		return s.toName()
	default:
		s.export.naming = false
		s.export.name.Blur()
	}
	return nil
}

// toName gives the keyboard to the name of the file.
func (s *Screen) toName() tea.Cmd {
	s.export.naming = true
	return s.export.name.Focus()
}

func (s *Screen) asks() bool { return s.export == nil && s.reckon != nil }

func (s *Screen) prevAskHint() string {
	switch {
	case s.asks():
		return prevShort.String()
	case s.mode() == nameMode:
		return toFormatDesc.String()
	}
	return ""
}

func (s *Screen) openFilter() tea.Cmd {
	s.filter.open = true
	return s.filter.input.Focus()
}

// closeFilter gives the keyboard back to the list, which stays narrowed.
func (s *Screen) closeFilter() {
	s.filter.open = false
	s.filter.input.Blur()
}

// sideways chooses another cell, or another format.
func (s *Screen) sideways(by int) tea.Cmd {
	if s.export != nil {
		s.export.choose(by)
	} else {
		s.stepColumn(by)
	}
	return nil
}

// noCell reports that whole policies are chosen, no cell of one.
func (s *Screen) noCell() bool {
	_, ok := s.column()
	return !ok
}

func (s *Screen) orderHint() string {
	c, chosen := s.column()
	switch {
	case chosen:
		return orderByDesc.F(header(c))
	case s.view.timeline:
		return ""
	}
	return orderDesc.String()
}

func (s *Screen) timelineHint() string {
	switch {
	case !s.noCell():
		return ""
	case s.view.timeline:
		return tableDesc.String()
	}
	return timelineDesc.String()
}

func (s *Screen) copyHint() string {
	c, chosen := s.column()
	switch {
	case s.mode() == questionsMode:
		return ""
	case s.compare.open:
		return copyCellDesc.F(compareCopied)
	case chosen && s.mode() == listMode:
		return copyCellDesc.F(header(c))
	}
	return copyDesc.String()
}

func (s *Screen) rightHint() string {
	switch {
	case s.mode() == formatMode:
		return formatDesc.String()
	case s.view.timeline:
		return ""
	}
	return rightDesc.String()
}

// hasRule reports whether the selected policy promises money by a rule.
func (s *Screen) hasRule() bool {
	p, _ := s.selected()
	_, ok := s.ruleOf(p)
	return ok
}

func (s *Screen) hasRelated() bool {
	p, _ := s.selected()
	return len(s.related(p)) > 0
}

// move walks the questions, the detail or the list.
func (s *Screen) move(m widget.Motion) tea.Cmd {
	t, h := &s.table, s.tableHeight()
	pane := s.paneHeight()
	switch {
	case s.reckon != nil && m.Unit == widget.Line:
		s.stepAsk(m.By)
	case s.reckon != nil && m.Unit == widget.Edge:
		s.scrollToEdge(m.By)
	case s.reckon != nil:
		s.scrollAsks(m.Lines(widget.Page(pane), 0))
	case s.compare.open:
		s.walkCompare(m)
	case s.money.open:
		s.walkMoney(m)
	case s.detail.open:
		s.detail.scroll(m.Lines(widget.Page(pane), len(s.detail.lines)), pane)
	case m.Unit == widget.Line:
		t.step(m.By, h)
	case m.Unit == widget.Edge && m.By < 0:
		t.choose(0, h)
	case m.Unit == widget.Edge:
		t.choose(len(t.starts)-1, h)
	default:
		t.page(m.Lines(widget.Page(h), 0), h)
	}
	return nil
}

// toLine goes to the nth policy, or row of the detail.
func (s *Screen) toLine(n int) tea.Cmd {
	if s.compare.open {
		s.compare.Scroll(n-1-s.compare.Top, len(s.compare.rows), s.h)
		return nil
	}
	if s.money.open {
		s.money.Move(n-1-s.money.At, len(s.money.picks))
		return nil
	}
	if s.detail.open {
		s.detail.Top = 0
		s.detail.scroll(n-1, s.paneHeight())
		return nil
	}
	s.table.choose(min(n, len(s.table.starts))-1, s.tableHeight())
	return nil
}
