package assess

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/assess"
	"yunlan/ui/widget"
)

// What an action does depends on the page.

// walk moves the cursor: by rows in the overview, by lines or pages elsewhere.
func (s *Screen) walk(m widget.Motion) tea.Cmd {
	switch {
	case m.Unit == widget.Line && s.at.page == overview:
		s.stepRow(m.By)
	case m.Unit == widget.Line:
		s.step(m.By)
	case m.Unit == widget.Edge && m.By < 0:
		s.toStart()
	case m.Unit == widget.Edge:
		s.toEnd()
	default:
		s.turnPage(m)
	}
	return nil
}

// toLine goes to the nth line.
func (s *Screen) toLine(n int) tea.Cmd {
	s.toStart()
	s.step(n - 1)
	return nil
}

// sideways goes to another cell of the overview, or tries another answer.
func (s *Screen) sideways(by int) tea.Cmd {
	if s.at.page == trying {
		return s.turnAnswer(by)
	}
	s.step(by)
	return nil
}

// pressDigit answers with a digit and reports whether msg was one.
func (s *Screen) pressDigit(msg tea.KeyPressMsg) (tea.Cmd, bool) {
	if !s.keys.Matches(msg, "assess.Answer") {
		return nil, false
	}
	at := strings.IndexRune("12345", digit(msg))
	if s.at.page == trying {
		return s.tryAnswer(assess.Value(strconv.Itoa(at))), true
	}
	return s.answer(at), true
}

func (s *Screen) answerUnsure() tea.Cmd { return s.answerOr(assess.Unsure) }
func (s *Screen) answerNA() tea.Cmd     { return s.answerOr(assess.NA) }

// answerOr answers the question, or tries the answer.
func (s *Screen) answerOr(v assess.Value) tea.Cmd {
	if s.at.page == trying {
		return s.tryAnswer(v)
	}
	return s.answerWith(v)
}

// undo takes back what was tried on the question at the cursor.
func (s *Screen) undo() {
	if q, ok := s.pointedTrial(); ok {
		delete(s.trial.changes, q.ID)
		s.reckon()
	}
}

// toggleOverview opens the overview at the question that is shown, or closes it.
func (s *Screen) toggleOverview() {
	switch s.at.page {
	case overview:
		s.leave()
	case review:
		s.open(spot{page: overview})
	default:
		at, _ := s.progress(s.at.item)
		s.open(spot{page: overview, cursor: max(at-1, 0)})
	}
}

// lastQuestion goes from the review back to the last question.
func (s *Screen) lastQuestion() tea.Cmd {
	shown := s.bank.Visible(s.sitting.Draft.Answers)
	return s.move(shown[len(shown)-1].ID)
}

// compare chooses a run to be compared, or shows those to choose from.
func (s *Screen) compare() tea.Cmd {
	if s.at.page == history {
		return s.compareKey()
	}
	return s.openPage(history)
}

// deleteRun asks whether the run that is shown or pointed at is to go.
func (s *Screen) deleteRun() tea.Cmd {
	if s.at.page != history {
		return s.askDelete(s.shown.ID)
	}
	if r, ok := s.pointedRun(); ok {
		return s.askDelete(r.ID)
	}
	return nil
}
