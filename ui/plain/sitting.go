package plain

import (
	"encoding/json"
	"errors"
	"time"

	"yunlan/data/assess"
	"yunlan/data/store"
)

// sitting is the assessment in progress and its place on the disk. The screen
// writes the same draft, so either may go on where the other stopped.
type sitting struct {
	store *store.Store
	clock func() time.Time
	bank  *assess.Bank
	id    string // of the run, "" before the first answer
	draft assess.Draft
}

// resume takes up the draft on the disk; false when there is none.
func (s *sitting) resume() bool {
	run, ok := s.store.Draft()
	d, err := assess.ReadDraft(run.Payload)
	if !ok || err != nil {
		s.draft = assess.Draft{}
		return false
	}
	s.id, s.draft = run.ID, d
	return true
}

// put saves entries, the mode, the profile and the place at once. What another
// window answered meanwhile is kept and taken over.
func (s *sitting) put(entries ...assess.Entry) error {
	now := s.clock()
	if s.id == "" {
		s.id = now.UTC().Format("20060102T150405.000000000")
	}
	mine, id := s.draft, s.id
	err := s.store.SaveDraft(func(r *store.Run) error {
		d, keep := mine, id
		var disk assess.Draft
		if r.ID != "" && json.Unmarshal(r.Payload, &disk) == nil {
			d, keep = disk, r.ID
			if r.ID != id { // two were begun: they become one
				d = d.Put(mine, mine.Answers.Entries())
			}
		}
		d = d.Put(mine, entries)
		payload, err := json.Marshal(d)
		if err != nil {
			return err
		}
		*r = store.Run{ID: keep, Date: now, Version: s.bank.SpecVersion, Payload: payload}
		s.id, s.draft = keep, d
		return nil
	})
	return told(err)
}

// finish moves the draft to the finished runs and returns the run.
func (s *sitting) finish() (assess.Run, error) {
	run := s.bank.Record(s.draft.Answers)
	payload, err := json.Marshal(run)
	if err != nil {
		return run, err
	}
	done := store.Run{ID: s.id, Date: s.clock(), Version: s.bank.SpecVersion, Payload: payload}
	if err := told(s.store.SaveRun(done)); err != nil {
		return run, err
	}
	return run, told(s.store.SaveDraft(func(r *store.Run) error {
		if r.ID == s.id {
			*r = store.Run{}
		}
		return nil
	}))
}

// told leaves out what the store keeps in memory and reports by itself.
func told(err error) error {
	if errors.Is(err, store.ErrUnsaved) {
		return nil
	}
	return err
}
