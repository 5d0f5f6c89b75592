package assess

import (
	"encoding/json"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/assess"
	"yunlan/data/store"
	"yunlan/ui/screen"
)

// dayFormat is how the date of a past run is said.
const dayFormat = "2006-01-02"

// saver writes one answer after the other, in their order: commands run side by
// side, and the last answer must stay the last.
type saver struct {
	id      string // of the run
	busy    bool
	waiting []assess.Entry
	ended   *assess.Run // to be saved when all answers are
}

type (
	loadedMsg struct {
		id      string
		draft   assess.Draft
		past    *assess.Run
		pastDay string
	}
	savedMsg struct{}
)

// load reads the draft and the last run.
func (s *Screen) load() tea.Msg {
	var msg loadedMsg
	if run, ok := s.env.Store.Draft(); ok && json.Unmarshal(run.Payload, &msg.draft) == nil {
		msg.id = run.ID
	}
	runs := s.env.Store.Runs()
	for i := len(runs) - 1; i >= 0 && msg.past == nil; i-- {
		var run assess.Run
		if json.Unmarshal(runs[i].Payload, &run) == nil {
			msg.past, msg.pastDay = &run, runs[i].Date.Format(dayFormat)
		}
	}
	return msg
}

// loaded takes what was saved, unless the reader has begun meanwhile.
func (s *Screen) loaded(msg loadedMsg) {
	s.past, s.pastDay = msg.past, msg.pastDay
	if msg.id == "" || s.phase != intro || len(s.answers.Given) > 0 {
		return
	}
	s.save.id, s.answers, s.asked = msg.id, msg.draft.Answers, msg.draft.At
	s.answers.Mode = assess.Quick
}

// keep saves an answer, and the whole run when it was the last one.
func (s *Screen) keep(id string, v assess.Value) tea.Cmd {
	s.save.waiting = append(s.save.waiting, assess.Entry{Question: id, Value: v})
	return s.keepRun()
}

// keepRun saves what waits, with the run when its result is shown.
func (s *Screen) keepRun() tea.Cmd {
	if s.phase == finished {
		run := s.bank.Record(s.answers)
		s.save.ended, s.past = &run, &run
		s.pastDay = s.env.Clock().Format(dayFormat)
	}
	return s.write()
}

// write saves what waits, in one command at a time.
func (s *Screen) write() tea.Cmd {
	v := &s.save
	if v.busy || len(v.waiting) == 0 && v.ended == nil {
		return nil
	}
	now := s.env.Clock()
	if v.id == "" {
		v.id = now.UTC().Format("20060102T150405.000000000")
	}
	run := store.Run{ID: v.id, Date: now, Version: s.bank.SpecVersion}
	mine := assess.Draft{Answers: s.answers, At: s.asked}
	entries, ended, st := v.waiting, v.ended, s.env.Store
	v.busy, v.waiting, v.ended = true, nil, nil
	return func() tea.Msg {
		// The store keeps what it cannot write, and reports it.
		_ = st.SaveDraft(func(r *store.Run) error { return changed(r, run, mine, entries) })
		if ended != nil {
			_ = finishRun(st, run, ended)
		}
		return savedMsg{}
	}
}

// changed puts answers into the draft as it is on disk: another window may
// have answered other questions. A draft that is not of this run gets all of
// this window's answers.
func changed(r *store.Run, run store.Run, mine assess.Draft, entries []assess.Entry) error {
	var d assess.Draft
	_ = json.Unmarshal(r.Payload, &d) // a payload that is no draft is begun anew
	if r.ID != run.ID {
		entries = append(mine.Answers.Entries(), entries...)
	}
	d = d.Put(mine, entries)
	payload, err := json.Marshal(d)
	if err != nil {
		return err
	}
	*r = run
	r.Payload = payload
	return nil
}

// finishRun moves the draft to the finished runs.
func finishRun(st *store.Store, run store.Run, ended *assess.Run) error {
	payload, err := json.Marshal(ended)
	if err != nil {
		return err
	}
	run.Payload = payload
	if err := st.SaveRun(run); err != nil {
		return err
	}
	return st.SaveDraft(func(r *store.Run) error {
		if r.ID == run.ID {
			*r = store.Run{}
		}
		return nil
	})
}

// saved goes on with what came meanwhile.
func (s *Screen) saved() tea.Cmd {
	s.save.busy = false
	return tea.Batch(s.write(), screen.Send(screen.StoredMsg{}))
}

// again begins a new run; the one that was finished stays in the history.
func (s *Screen) again() {
	s.answers, s.asked = assess.Answers{Mode: assess.Quick}, ""
	s.save.id = ""
	s.begin()
}
