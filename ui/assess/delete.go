package assess

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/data/sitting"
)

// askDelete asks before a run is deleted.
func (s *Screen) askDelete(id string) tea.Cmd {
	r, ok := s.run(id)
	if !ok {
		return nil
	}
	s.ask(askDeleteOne.F(r.When), answerTo{text: keepAnswer.String()}, answerTo{text: deleteAnswer.String(), do: func() tea.Cmd {
		return s.remove(func() error { return r.Delete(s.env.Store) })
	}})
	return nil
}

func (s *Screen) confirmDeleteAll() tea.Cmd {
	s.ask(askDeleteAll.String(), answerTo{text: keepAnswer.String()}, answerTo{text: deleteAnswer.String(), do: func() tea.Cmd {
		return s.remove(func() error { return sitting.DeleteAll(s.env.Store) })
	}})
	return nil
}

// remove deletes and says so; what could not be deleted is told.
func (s *Screen) remove(do func() error) tea.Cmd {
	st, from := s.env.Store, s.sitting
	var failed error
	var left *found
	then := func() tea.Cmd {
		s.goOn(*left)
		s.home(spot{page: start})
		if len(s.past) > 0 {
			s.open(spot{page: history})
		}
		if failed != nil {
			return toast(notDeleted.F(whyNot(failed)))
		}
		return toast(deletedToast.String())
	}
	return s.write(then, func() savedMsg {
		failed = do()
		left = look(st, from)
		return savedMsg{sitting: from}
	})
}
