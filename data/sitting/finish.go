package sitting

import (
	"encoding/json"
	"slices"
	"time"

	"yunlan/data/assess"
	"yunlan/data/store"
)

// Finish makes the answers a run of the history and ends the draft. Where
// another program finished it with the same answers, that run is returned. The
// errors are those of Put.
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

// finished is the run of a Session that is not there any more because another
// program finished it as it is.
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

// record adds the run. The one of its ID is replaced only where it is the very
// one that was taken up.
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

// end removes the draft unless somebody answered in it since.
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

// sweep removes the drafts of some runs that dead programs could not end.
func sweep(st *store.Store, past []Past) error {
	dead := func(r store.Run) bool { return over(r, past) }
	if !slices.ContainsFunc(st.Drafts(), dead) {
		return nil
	}
	return refused(st.UpdateDrafts(func(all []store.Run) ([]store.Run, error) {
		return slices.DeleteFunc(all, dead), nil
	}))
}
