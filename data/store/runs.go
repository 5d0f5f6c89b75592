package store

import (
	"encoding/json"
	"errors"
	"slices"
	"time"
)

// Run is an assessment, finished or in progress. Payload is any JSON value; the
// store does not read it.
type Run struct {
	ID      string          `json:"id"`
	Date    time.Time       `json:"date"`
	Version string          `json:"version"` // of the question bank that Payload answers
	Payload json.RawMessage `json:"payload"`
}

type runs struct {
	Runs []Run `json:"runs"` // oldest first
}

type drafts struct {
	Drafts []Run `json:"drafts"`
	Draft  Run   `json:"draft,omitzero"` // the only one that schema 1 has; it is moved to Drafts
}

func (d drafts) all() []Run {
	if d.Draft.ID == "" {
		return d.Drafts
	}
	return append(slices.Clone(d.Drafts), d.Draft)
}

// Runs returns the finished assessments, oldest first; nil if they cannot be read.
func (s *Store) Runs() []Run {
	r, err := s.runs().Load()
	if err != nil {
		return nil // reported
	}
	return r.Runs
}

// UpdateRuns changes the finished assessments as they are now and sorts them
// by date. Errors: ErrNoID, change's own, and those of Kind.Update.
func (s *Store) UpdateRuns(change func([]Run) ([]Run, error)) error {
	return s.runs().Update(func(r *runs) error {
		all, err := changed(r.Runs, change)
		slices.SortStableFunc(all, func(a, b Run) int { return a.Date.Compare(b.Date) })
		r.Runs = all
		return err
	})
}

// Drafts returns the assessments in progress; nil if they cannot be read.
func (s *Store) Drafts() []Run {
	d, err := s.drafts().Load()
	if err != nil {
		return nil // reported
	}
	return d.all()
}

// GlanceAtRuns is Runs without repairing or reporting anything.
func (s *Store) GlanceAtRuns() []Run {
	r, _ := s.runs().Glance()
	return r.Runs
}

// GlanceAtDrafts is Drafts without repairing or reporting anything.
func (s *Store) GlanceAtDrafts() []Run {
	d, _ := s.drafts().Glance()
	return d.all()
}

// UpdateDrafts changes the assessments in progress as they are on disk now. Errors:
// ErrNoID, change's own, and those of Kind.Update.
func (s *Store) UpdateDrafts(change func([]Run) ([]Run, error)) error {
	return s.drafts().Update(func(d *drafts) error {
		all, err := changed(d.all(), change)
		*d = drafts{Drafts: all}
		return err
	})
}

// changed applies a change to a copy of a list. The result is never nil.
func changed(all []Run, change func([]Run) ([]Run, error)) ([]Run, error) {
	next, err := change(slices.Clone(all))
	if err == nil && slices.ContainsFunc(next, func(r Run) bool { return r.ID == "" }) {
		err = ErrNoID
	}
	return append([]Run{}, next...), err
}

// ForgetRuns removes backups of assessments, which may hold deleted ones.
func (s *Store) ForgetRuns() error {
	return errors.Join(s.clearDrafts(), s.runs().Forget(), s.drafts().Forget())
}

// DeleteRuns removes every assessment, finished or in progress, and all copies.
func (s *Store) DeleteRuns() error {
	return errors.Join(s.drafts().Delete(), s.runs().Delete())
}

// clearDrafts removes the file of drafts if it has none. It checks
// under the lock, because another program may have begun one.
func (s *Store) clearDrafts() error {
	return s.drafts().file.update(func(old []byte) ([]byte, error) {
		if d, err := decode[drafts](old); err != nil || len(d.all()) > 0 {
			return old, err
		}
		return nil, nil
	})
}

func (s *Store) runs() *Kind[runs] { return NewKind[runs](s, "runs", 1, Data) }

// drafts has schema 2, a list; schema 1 had one draft.
func (s *Store) drafts() *Kind[drafts] { return NewKind[drafts](s, "draft", 2, Data) }
