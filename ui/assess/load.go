package assess

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/assess"
	"yunlan/data/sitting"
	"yunlan/data/store"
	"yunlan/ui/screen"
)

// found is what is on the disk: the assessments in progress and the finished
// runs.
type found struct {
	open []sitting.Session // the one to go on with first
	past []sitting.Past    // oldest first
}

// look reads them. The one that is gone on with already stays the first.
func look(st *store.Store, now sitting.Session) *found {
	open := slices.DeleteFunc(sitting.Unfinished(st), func(s sitting.Session) bool { return s.Broken })
	at := slices.IndexFunc(open, func(s sitting.Session) bool { return s.ID == now.ID })
	if at > 0 {
		open = append([]sitting.Session{open[at]}, slices.Delete(open, at, at+1)...)
	}
	return &found{open: open, past: sitting.History(st)}
}

// loadedMsg is what was found on the disk.
type loadedMsg struct {
	found
	sums map[string]string
	told []string
	said []tea.Cmd
}

func (s *Screen) load() tea.Cmd {
	st, now := s.env.Store, s.sitting
	return func() tea.Msg {
		msg := loadedMsg{found: *look(st, now), sums: leftSums(st)}
		msg.told, msg.said = troubles(st)
		return msg
	}
}

// loaded takes what was found.
func (s *Screen) loaded(msg loadedMsg) tea.Cmd {
	s.saving.busy = false
	s.goOn(msg.found)
	if !s.sum.edited {
		s.sum.left = msg.sums
	}
	s.notice(msg.told)
	s.toFull()
	return tea.Batch(append(msg.said, s.release())...)
}

// goOn takes what was found, and up the first of what is in progress.
func (s *Screen) goOn(f found) {
	s.sitting = sitting.Begin(s.env.Store, f.past, s.env.Clock(), assess.Quick)
	if len(f.open) > 0 {
		s.sitting = f.open[0]
	}
	s.found(f)
}

// found takes what was found beside the assessment that is gone on with.
func (s *Screen) found(f found) {
	s.past = f.past
	s.others = slices.DeleteFunc(slices.Clone(f.open), func(o sitting.Session) bool { return o.ID == s.sitting.ID })
}

// run finds a finished run.
func (s *Screen) run(id string) (sitting.Past, bool) {
	for _, p := range s.past {
		if p.ID == id {
			return p, true
		}
	}
	return sitting.Past{}, false
}

func problemText(p store.Problem) string {
	said := p.Message + " " + p.Hint
	if p.Path != "" {
		said += " " + p.Path
	}
	return content.Sanitize(said)
}

// finish saves the answers as a run and shows its result.
func (s *Screen) finish() tea.Cmd {
	st, from, past, now := s.env.Store, s.sitting, s.past, s.env.Clock()
	var run sitting.Past
	var left *found
	then := func() tea.Cmd {
		s.goOn(*left)
		s.home(spot{page: finished, item: run.ID})
		s.show(run.ID)
		return nil
	}
	return s.write(then, func() (msg savedMsg) {
		run, msg.meanwhile, msg.err = from.Finish(now)
		msg.sitting = sitting.Begin(st, past, now, assess.Quick)
		left = look(st, msg.sitting)
		return msg
	})
}

// toast says something on the bottom line.
func toast(text string) tea.Cmd { return screen.Send(screen.ToastMsg{Text: text}) }
