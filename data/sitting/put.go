package sitting

import (
	"encoding/json"
	"errors"
	"maps"
	"time"

	"yunlan/data/assess"
	"yunlan/data/store"
)

// Put applies change to the draft as it is on disk now and returns the next
// Session. change may be called more than once and must not modify a map in place.
// The errors are those of the store that mean that nothing was stored.
func (s Session) Put(now time.Time, change func(*assess.Draft)) (Session, Meanwhile, error) {
	next := s
	if change(&next.Draft); !s.Live && next.idle(next.Draft) {
		return next, Nothing, nil
	}
	other := newID(now)
	err := s.store.UpdateDrafts(func(all []store.Run) ([]store.Run, error) {
		next = s.found(all, other)
		change(&next.Draft)
		next.Live, next.Date = !next.idle(next.Draft), now
		all = without(all, next.ID)
		if !next.Live {
			return all, nil
		}
		payload, err := json.Marshal(kept{next.Draft, next.revises})
		return append(all, store.Run{ID: next.ID, Date: now, Version: assess.Load().SpecVersion, Payload: payload}), err
	})
	if err := refused(err); err != nil {
		return s, Nothing, err
	}
	if said := changed(s.Draft.Answers.Profile.Firm(), next.Draft.Answers.Profile.Firm()); len(said) > 0 {
		if err := Tell(s.store, said); err != nil {
			return next, Nothing, err
		}
	}
	if next.ID != s.ID {
		return next, s.gone(), nil
	}
	return next, Nothing, nil
}

// found merges the Session with its draft on disk. If the draft was stored and is
// gone, the Session becomes a new one. Stored answers win over an older draft,
// which a restored backup may hold.
func (s Session) found(all []store.Run, other string) Session {
	at := index(all, s.ID)
	if at < 0 {
		if s.Live {
			s.ID, s.revises, s.began = other, edition{}, assess.Answers{}
		}
		return s
	}
	k, err := decode(all[at])
	if err != nil {
		return s
	}
	given := maps.Clone(s.Draft.Answers.Given)
	if given == nil {
		given = map[string]assess.Value{}
	}
	maps.Copy(given, k.Answers.Given)
	s.Draft = k.Draft
	s.Draft.Answers.Given = given
	return s
}

// gone returns what another program did with a Session whose draft is gone.
func (s Session) gone() Meanwhile {
	for _, p := range History(s.store) {
		if p.ID == s.ID || p.ID == s.revises.ID && !s.revises.of(p) {
			return FinishedElsewhere
		}
	}
	return DeletedElsewhere
}

// refused returns err only if it means that nothing was stored. ErrUnsaved, kept in
// memory, is reported by the store.
func refused(err error) error {
	if errors.Is(err, store.ErrUnsaved) {
		return nil
	}
	return err
}
