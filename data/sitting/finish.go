package sitting

import (
	"encoding/json"
	"slices"
	"time"

	"yunlan/data/assess"
	"yunlan/data/store"
)

// Finish adds the answers to the history as a run and removes the draft. If
// another program finished it with the same answers, that run is returned. Errors
// are those of Put.
func (s Session) Finish(now time.Time) (Past, Meanwhile, error) {
	if done, ok := s.finished(); ok {
		return done, Nothing, nil
	}
	next, meanwhile, err := s.Put(now, func(*assess.Draft) {})
	if err != nil {
		return Past{}, Nothing, err
	}
	if err := sweep(s.store, History(s.store)); err != nil {
		return Past{}, Nothing, err
	}
	run, err := next.record(now)
	if err != nil {
		return Past{}, Nothing, err
	}
	if err := next.end(); err != nil {
		return Past{}, Nothing, err
	}
	return readRun(run), meanwhile, nil
}

// finished returns the run that another program made of the same answers.
func (s Session) finished() (Past, bool) {
	if s.Live && index(s.store.Drafts(), s.ID) >= 0 {
		return Past{}, false
	}
	for _, p := range History(s.store) {
		if (p.ID == s.ID || p.ID == s.revises.ID) && !p.Broken && alike(p.Run.Answers, s.Draft.Answers) {
			return p, true
		}
	}
	return Past{}, false
}

// record adds the run. It replaces the run with its ID only if that is the version
// that was reopened.
func (s Session) record(now time.Time) (store.Run, error) {
	bank := assess.Load()
	payload, err := json.Marshal(bank.Record(s.Draft.Answers))
	if err != nil {
		return store.Run{}, err
	}
	run, other := store.Run{}, newID(now)
	err = s.store.UpdateRuns(func(all []store.Run) ([]store.Run, error) {
		run = store.Run{ID: s.ID, Date: now, Version: bank.SpecVersion, Payload: payload}
		taken, mine := index(all, s.revises.ID), index(all, s.ID)
		switch {
		case taken >= 0 && s.revises.of(readRun(all[taken])):
			run.ID = s.revises.ID
		case mine >= 0 && alike(readRun(all[mine]).Run.Answers, s.Draft.Answers):
			run = all[mine]
			return all, nil
		case mine >= 0:
			run.ID = other
		}
		return append(without(all, run.ID), run), nil
	})
	return run, refused(err)
}

// end removes the draft unless another program answered in it since.
func (s Session) end() error {
	if !s.Live {
		return nil
	}
	return refused(s.store.UpdateDrafts(func(all []store.Run) ([]store.Run, error) {
		return slices.DeleteFunc(all, func(r store.Run) bool {
			k, err := decode(r)
			return err == nil && r.ID == s.ID && alike(k.Answers, s.Draft.Answers)
		}), nil
	}))
}

// sweep removes drafts of finished runs, which killed programs left.
func sweep(st *store.Store, past []Past) error {
	dead := func(r store.Run) bool { return over(r, past) }
	if !slices.ContainsFunc(st.Drafts(), dead) {
		return nil
	}
	return refused(st.UpdateDrafts(func(all []store.Run) ([]store.Run, error) {
		return slices.DeleteFunc(all, dead), nil
	}))
}
