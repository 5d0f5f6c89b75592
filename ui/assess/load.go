package assess

import (
	"encoding/json"
	"reflect"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/assess"
	"yunlan/data/store"
	"yunlan/ui/screen"
)

// dayFormat is how the date of a past run is said.
const dayFormat = "2006-01-02"

// past is a finished run of the history.
type past struct {
	id     string
	date   time.Time
	run    assess.Run
	broken bool // its answers cannot be read; it is kept
}

func (p past) day() string { return p.date.Format(dayFormat) }

// when tells two runs of one day apart.
func (p past) when() string { return p.date.Local().Format(dayFormat + " 15:04") }

// loadedMsg is what was found on the disk.
type loadedMsg struct {
	id    string
	draft assess.Draft
	past  []past
	told  []string
	said  []tea.Cmd
}

func (s *Screen) load() tea.Cmd {
	st, bank := s.env.Store, s.bank
	return func() tea.Msg {
		msg := loadedMsg{past: readPast(st, bank)}
		msg.draft.Answers.Mode = assess.Quick
		if run, ok := st.Draft(); ok {
			if d, err := assess.ReadDraft(run.Payload); err == nil {
				msg.id, msg.draft = run.ID, d
			}
		}
		if msg.id != "" && untouched(msg.draft, msg.past) {
			_ = endDraft(st, msg.id) // what stays for want of a disk is hidden all the same
			msg.id, msg.draft = "", assess.Draft{Answers: assess.Answers{Mode: assess.Quick}}
		}
		msg.told, msg.said = troubles(st)
		return msg
	}
}

// readPast reads the finished runs. What a run of this question bank gave is
// worked out anew, so that no number on the screen comes from a file.
func readPast(st *store.Store, bank *assess.Bank) []past {
	all := []past{}
	for _, r := range st.Runs() {
		p := past{id: r.ID, date: r.Date}
		if json.Unmarshal(r.Payload, &p.run) != nil {
			p.broken = true
		}
		if p.run.SpecVersion == bank.SpecVersion {
			p.run.Result = bank.Score(p.run.Answers)
		}
		if l := p.run.Result.Level; l != nil && (*l < 1 || *l > len(bank.Levels)) {
			p.run.Result.Status, p.run.Result.Level = assess.Insufficient, nil
		}
		if p.run.Result.Level == nil {
			p.run.Result.Status = assess.Insufficient
		}
		all = append(all, p)
	}
	return all
}

// loaded takes what was found.
func (s *Screen) loaded(msg loadedMsg) tea.Cmd {
	s.saving.busy = false
	s.past = msg.past
	s.draft, s.saving.id, s.saving.live = msg.draft, msg.id, msg.id != ""
	s.notice(msg.told)
	s.toFull()
	return tea.Batch(append(msg.said, s.release())...)
}

// run finds a finished run.
func (s *Screen) run(id string) (past, bool) {
	for _, p := range s.past {
		if p.id == id {
			return p, true
		}
	}
	return past{}, false
}

// last is the latest run that can be read.
func (s *Screen) last() (past, bool) { return latest(s.past) }

func latest(all []past) (past, bool) {
	for _, p := range slices.Backward(all) {
		if !p.broken {
			return p, true
		}
	}
	return past{}, false
}

// before is the latest readable run older than one.
func (s *Screen) before(id string) (past, bool) {
	var found past
	ok := false
	for _, p := range s.past {
		if p.id == id {
			break
		}
		if !p.broken {
			found, ok = p, true
		}
	}
	return found, ok
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
	st, bank, w := s.env.Store, s.bank, s.window(false)
	var id string
	s.saving.busy = true
	s.saving.then = func() tea.Cmd {
		s.home(spot{page: finished, item: id})
		s.show(id)
		return nil
	}
	return func() tea.Msg {
		msg := savedMsg{}
		if id = finishedElsewhere(st, bank, w); id == "" {
			msg = keep(st, w, func(d *assess.Draft) { d.At = string(review) })
		}
		if msg.err == nil && id == "" {
			id = msg.id
			msg.err = finishRun(st, bank, msg, w.run.Date)
		}
		msg.id, msg.draft = "", assess.Draft{Answers: assess.Answers{Mode: assess.Quick}}
		msg.past = readPast(st, bank)
		msg.report(st)
		return msg
	}
}

// finishedElsewhere is the run when another window finished it with the same
// answers; "" otherwise.
func finishedElsewhere(st *store.Store, bank *assess.Bank, w window) string {
	if _, open := st.Draft(); open || !w.live {
		return ""
	}
	for _, p := range readPast(st, bank) {
		if p.id == w.run.ID && reflect.DeepEqual(p.run.Answers, w.mine.Answers) {
			return p.id
		}
	}
	return ""
}

// finishRun moves the draft to the finished runs. A refusal of the disk is the
// store's to tell; it keeps the run in memory.
func finishRun(st *store.Store, bank *assess.Bank, m savedMsg, now time.Time) error {
	payload, err := json.Marshal(bank.Record(m.draft.Answers))
	if err != nil {
		return err
	}
	run := store.Run{ID: m.id, Date: now, Version: bank.SpecVersion, Payload: payload}
	if err := refusedOnly(st.SaveRun(run)); err != nil {
		return err
	}
	return refusedOnly(endDraft(st, m.id))
}

// endDraft ends the assessment in progress if it is still that one.
func endDraft(st *store.Store, id string) error {
	return st.SaveDraft(func(r *store.Run) error {
		if r.ID == id {
			*r = store.Run{}
		}
		return nil
	})
}

// toast says something on the bottom line.
func toast(text string) tea.Cmd { return screen.Send(screen.ToastMsg{Text: text}) }
