package assess

import (
	"encoding/json"
	"errors"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/assess"
	"yunlan/data/store"
	"yunlan/ui/screen"
)

// maxHeld is how many keys wait for the disk; more were typed by a cat.
const maxHeld = 256

// saver writes one change after the other. What is shown follows what is
// saved: a page turns when the disk has the answer, and keys typed meanwhile
// wait. So whatever is on the screen survives the death of the program.
type saver struct {
	id      string // of the run in progress, "" for none
	live    bool   // it was on the disk
	busy    bool
	then    func() tea.Cmd // what is shown afterwards
	held    []tea.KeyPressMsg
	notices []string // what is the matter with the files
}

// change is something done to an assessment in progress.
type change func(*assess.Draft)

// savedMsg says that a change is on the disk, or kept in memory by the store.
type savedMsg struct {
	id    string
	draft assess.Draft
	past  []past // read anew when a run was finished or deleted
	told  []string
	said  []tea.Cmd // what is told on the bottom line
	err   error     // the change was refused: nothing is saved
}

func (v *saver) hold(msg tea.KeyPressMsg) {
	if len(v.held) < maxHeld {
		v.held = append(v.held, msg)
	}
}

// hasDraft reports whether an assessment is in progress. One that was only
// looked into is none.
func (s *Screen) hasDraft() bool { return s.saving.id != "" && !untouched(s.draft, s.past) }

// untouched reports a draft in which nothing was said; it begins with the
// profile of the latest run.
func untouched(d assess.Draft, all []past) bool {
	began, _ := latest(all)
	return d.Untouched(began.run.Answers.Profile)
}

// commit saves a change, and then shows what it leads to.
func (s *Screen) commit(c change, then func() tea.Cmd) tea.Cmd {
	s.saving.busy, s.saving.then = true, then
	return s.write(s.window(false), c)
}

// begin saves a new assessment in place of the one in progress.
func (s *Screen) begin(d assess.Draft, then func() tea.Cmd) tea.Cmd {
	s.saving.busy, s.saving.then = true, then
	w := s.window(true)
	w.mine, w.run.ID = d, s.newRunID(w.run.Date)
	return s.write(w, func(*assess.Draft) {})
}

// beginAs takes a finished run up again: finishing it will replace it.
func (s *Screen) beginAs(id string, d assess.Draft) tea.Cmd {
	s.saving.busy = true
	s.saving.then = func() tea.Cmd {
		s.home(s.stopped())
		return nil
	}
	w := s.window(true)
	w.mine, w.run.ID = d, id
	return s.write(w, func(*assess.Draft) {})
}

// window is what this window knows of the assessment in progress.
type window struct {
	run   store.Run
	mine  assess.Draft
	live  bool
	fresh bool // begun on purpose: what was in progress is given up
}

func (s *Screen) window(fresh bool) window {
	now := s.env.Clock()
	run := store.Run{ID: s.saving.id, Date: now, Version: s.bank.SpecVersion}
	if run.ID == "" {
		run.ID = s.newRunID(now)
	}
	return window{run, s.draft, s.saving.live, fresh}
}

// newRunID is told apart from that of a window opened at the same moment by
// nanoseconds.
func (s *Screen) newRunID(at time.Time) string {
	for ; ; at = at.Add(1) {
		id := at.UTC().Format("20060102T150405.000000000")
		if _, taken := s.run(id); !taken && id != s.saving.id {
			return id
		}
	}
}

func (s *Screen) write(w window, c change) tea.Cmd {
	st := s.env.Store
	return func() tea.Msg {
		msg := keep(st, w, c)
		msg.report(st)
		return msg
	}
}

// keep puts a change into the draft as it is on the disk.
func keep(st *store.Store, w window, c change) savedMsg {
	msg := savedMsg{draft: w.mine}
	c(&msg.draft)
	msg.id = w.run.ID
	err := st.SaveDraft(func(r *store.Run) error {
		next, d := w.join(*r)
		c(&d)
		payload, err := json.Marshal(d)
		if err != nil {
			return err
		}
		next.Payload = payload
		*r, msg.draft, msg.id = next, d, next.ID
		return nil
	})
	if err != nil && !errors.Is(err, store.ErrUnsaved) { // what could not be written is kept in memory and told
		msg.err = err
	}
	return msg
}

// join is the assessment that a change belongs to, given the one on the disk:
// another window may have answered other questions, begun its own or finished.
func (w window) join(disk store.Run) (store.Run, assess.Draft) {
	run := w.run
	var d assess.Draft
	if err := json.Unmarshal(disk.Payload, &d); err != nil || disk.ID == "" || w.fresh {
		if disk.ID == "" && w.live && !w.fresh {
			run.ID += "-" + store.NewID()[:6] // the other window finished this one
		}
		return run, w.mine
	}
	if disk.ID != run.ID { // two were begun: they become one, and no answer is lost
		d = d.Put(assess.Draft{At: d.At, Answers: assess.Answers{Mode: d.Answers.Mode, Profile: d.Answers.Profile}}, w.mine.Answers.Entries())
		run.ID = disk.ID
	}
	run.Date = disk.Date
	return run, d
}

// report collects what the store has to say: of the answers on the page, of
// anything else on the bottom line.
func (m *savedMsg) report(st *store.Store) { m.told, m.said = troubles(st) }

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
		return tea.Batch(append(cmds, screen.Send(screen.ToastMsg{Text: notSaved.F(msg.err)}))...)
	}
	s.draft, v.id, v.live = msg.draft, msg.id, msg.id != ""
	if msg.past != nil {
		s.past = msg.past
	}
	s.notice(msg.told)
	if then != nil {
		cmds = append(cmds, then())
	}
	return tea.Batch(append(cmds, s.release())...)
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

// refusedOnly passes the errors that say that nothing was kept at all.
func refusedOnly(err error) error {
	if errors.Is(err, store.ErrUnsaved) {
		return nil
	}
	return err
}
