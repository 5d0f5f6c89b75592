package assess

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/assess"
	"yunlan/data/disk"
	"yunlan/data/sitting"
	"yunlan/data/store"
	"yunlan/ui/screen"
)

// maxHeld is how many keys wait for the disk; nobody means to type more ahead.
const maxHeld = 256

// saver writes one change after the other. What is shown follows what is
// saved: a page turns when the disk has the answer, and keys typed meanwhile
// wait. So whatever is on the screen survives the death of the program.
type saver struct {
	busy      bool
	then      func() tea.Cmd // what is shown afterwards
	held      []tea.KeyPressMsg
	notices   []string          // what is the matter with the files
	meanwhile sitting.Meanwhile // what another program did before the last save
}

// savedMsg says that a change is on the disk, or kept in memory by the store.
type savedMsg struct {
	sitting   sitting.Session
	read      *found // what is on the disk besides, where that changed too
	meanwhile sitting.Meanwhile
	told      []string
	said      []tea.Cmd // what is told on the bottom line
	err       error     // the change was refused: nothing is saved
}

func (v *saver) hold(msg tea.KeyPressMsg) {
	if len(v.held) < maxHeld {
		v.held = append(v.held, msg)
	}
}

// hasDraft reports whether an assessment is in progress. One that was only
// looked into is none.
func (s *Screen) hasDraft() bool { return s.sitting.Live }

// commit saves a change, and then shows what it leads to.
func (s *Screen) commit(change func(*assess.Draft), then func() tea.Cmd) tea.Cmd {
	st, from, now := s.env.Store, s.sitting, s.env.Clock()
	return s.write(then, func() (msg savedMsg) {
		msg.sitting, msg.meanwhile, msg.err = from.Put(now, change)
		if msg.meanwhile != sitting.Nothing {
			msg.read = look(st, msg.sitting)
		}
		return msg
	})
}

// begin goes on with another assessment, at a page. The one in progress is
// given up, unless somebody went on with it elsewhere.
func (s *Screen) begin(next sitting.Session, at string) tea.Cmd {
	st, old, now := s.env.Store, s.sitting, s.env.Clock()
	then := func() tea.Cmd {
		s.home(s.stopped())
		return nil
	}
	return s.write(then, func() (msg savedMsg) {
		if old.Live {
			if err := old.Delete(); errors.Is(err, sitting.ErrChanged) {
				msg.said = append(msg.said, toast(keptOther.String()))
			}
		}
		msg.sitting, msg.meanwhile, msg.err = next.Put(now, func(d *assess.Draft) { d.At = at })
		msg.read = look(st, msg.sitting)
		return msg
	})
}

// write runs what saves, in a command, and shows then when it is done.
func (s *Screen) write(then func() tea.Cmd, do func() savedMsg) tea.Cmd {
	st := s.env.Store
	s.saving.busy, s.saving.then = true, then
	return func() tea.Msg {
		msg := do()
		told, said := troubles(st)
		msg.told, msg.said = told, append(msg.said, said...)
		return msg
	}
}

// troubles collects what the store has to say: of the answers on the page, of
// anything else on the bottom line.
func troubles(st *store.Store) (told []string, said []tea.Cmd) {
	for _, p := range st.Problems() {
		if p.Kind == "draft" || p.Kind == "runs" {
			told = append(told, problemText(p))
			continue
		}
		said = append(said, screen.Send(screen.ToastMsg{Text: problemText(p)}))
	}
	for _, kind := range st.Unsaved() {
		if len(told) == 0 && (kind == "draft" || kind == "runs") {
			told = append(told, inMemory.String())
		}
	}
	return told, said
}

// saved shows what the change led to, and runs the keys that waited.
func (s *Screen) saved(msg savedMsg) tea.Cmd {
	v := &s.saving
	then := v.then
	v.busy, v.then = false, nil
	cmds := msg.said
	if msg.err != nil {
		v.held = nil
		return tea.Batch(append(cmds, toast(notSaved.F(whyNot(msg.err))))...)
	}
	s.sitting, v.meanwhile = msg.sitting, msg.meanwhile
	if msg.read != nil {
		s.found(*msg.read)
	}
	s.notice(msg.told)
	if then != nil {
		cmds = append(cmds, then())
	}
	return tea.Batch(append(cmds, s.release())...)
}

// whyNot says in words why something was refused.
func whyNot(err error) string {
	if errors.Is(err, sitting.ErrChanged) {
		return changedElsewhere.String()
	}
	return disk.Reason(err)
}

// notice keeps what was told until all is on the disk again.
func (s *Screen) notice(told []string) {
	if len(told) > 0 && (len(s.saving.notices) == 0 || told[0] != inMemory.String()) {
		s.saving.notices = told
	}
}

// release runs the keys that waited, as far as they do not save again.
func (s *Screen) release() tea.Cmd {
	var cmds []tea.Cmd
	for len(s.saving.held) > 0 && !s.saving.busy {
		next := s.saving.held[0]
		s.saving.held = s.saving.held[1:]
		cmds = append(cmds, s.press(next))
	}
	return tea.Batch(cmds...)
}
