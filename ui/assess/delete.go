package assess

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/data/assess"
)

// askDelete asks before a run is deleted.
func (s *Screen) askDelete(id string) tea.Cmd {
	r, ok := s.run(id)
	if !ok {
		return nil
	}
	s.ask(askDeleteOne.F(r.when()), answerTo{text: keepAnswer.String()}, answerTo{text: deleteAnswer.String(), do: func() tea.Cmd {
		return s.remove(func() error { return s.env.Store.DeleteRun(id) }, false)
	}})
	return nil
}

func (s *Screen) confirmDeleteAll() tea.Cmd {
	s.ask(askDeleteAll.String(), answerTo{text: keepAnswer.String()}, answerTo{text: deleteAnswer.String(), do: func() tea.Cmd {
		return s.remove(s.env.Store.DeleteRuns, true)
	}})
	return nil
}

// remove deletes and says so; what could not be deleted is told.
func (s *Screen) remove(do func() error, all bool) tea.Cmd {
	st, bank, msg := s.env.Store, s.bank, savedMsg{id: s.saving.id, draft: s.draft}
	s.saving.busy = true
	var failed error
	s.saving.then = func() tea.Cmd {
		s.home(spot{page: start})
		if len(s.past) > 0 {
			s.open(spot{page: history})
		}
		if failed != nil {
			return toast(notDeleted.F(failed))
		}
		return toast(deletedToast.String())
	}
	return func() tea.Msg {
		failed = do()
		if all && failed == nil {
			msg.id, msg.draft = "", assess.Draft{Answers: assess.Answers{Mode: assess.Quick}}
		}
		msg.past = readPast(st, bank)
		msg.report(st)
		return msg
	}
}
