package store

import (
	"encoding/json"
	"errors"
	"slices"
	"time"
)

// Run is an assessment, finished or in progress. What it holds is the
// assessment's affair: Payload is any JSON value.
type Run struct {
	ID      string          `json:"id"`
	Date    time.Time       `json:"date"`
	Version string          `json:"version"` // of the question bank that Payload answers
	Payload json.RawMessage `json:"payload"`
}

type runs struct {
	Runs []Run `json:"runs"` // oldest first
}

type draft struct {
	Draft Run `json:"draft"` // without an ID: none
}

// Runs returns the finished assessments, oldest first, none when not known.
func (s *Store) Runs() []Run {
	r, err := s.runs().Load()
	if err != nil {
		return nil // reported
	}
	return r.Runs
}

// SaveRun adds a finished assessment, or replaces the one of its ID. Errors:
// ErrNoID, and those of Kind.Update.
func (s *Store) SaveRun(run Run) error {
	if run.ID == "" {
		return ErrNoID
	}
	return s.runs().Update(func(r *runs) error {
		r.Runs = slices.DeleteFunc(r.Runs, func(old Run) bool { return old.ID == run.ID })
		r.Runs = append(r.Runs, run)
		slices.SortStableFunc(r.Runs, func(a, b Run) int { return a.Date.Compare(b.Date) })
		return nil
	})
}

// DeleteRun removes one finished assessment with the copies of it that backups
// hold; one that is gone is no error.
func (s *Store) DeleteRun(id string) error {
	err := s.runs().Update(func(r *runs) error {
		r.Runs = slices.DeleteFunc(r.Runs, func(old Run) bool { return old.ID == id })
		return nil
	})
	if err != nil {
		return err
	}
	return errors.Join(s.clearDraft(), s.runs().Forget(), s.draft().Forget())
}

// clearDraft removes the files of a draft that has ended: they still hold the
// answers. Another window may begin one meanwhile, so it looks under the lock.
func (s *Store) clearDraft() error {
	return s.draft().file.update(func(old []byte) ([]byte, error) {
		if d, err := decode[draft](old); err != nil || d.Draft.ID != "" {
			return old, err
		}
		return nil, nil
	})
}

// DeleteDraft removes the assessment in progress and what was kept of it.
func (s *Store) DeleteDraft() error { return s.draft().Delete() }

// DeleteRuns removes every assessment, the draft, and what was kept of them.
func (s *Store) DeleteRuns() error {
	return errors.Join(s.draft().Delete(), s.runs().Delete())
}

// Draft returns the assessment in progress; ok is false when there is none.
func (s *Store) Draft() (run Run, ok bool) {
	d, err := s.draft().Load()
	if err != nil {
		return Run{}, false // reported
	}
	return d.Draft, d.Draft.ID != ""
}

// GlanceAtDraft is Draft for a mere mention of it: nothing is mended or
// reported.
func (s *Store) GlanceAtDraft() (run Run, ok bool) {
	d, ok := s.draft().Glance()
	return d.Draft, ok && d.Draft.ID != ""
}

// SaveDraft changes the assessment in progress, as it is now: another window
// may have answered a question meanwhile. Setting the zero Run ends it.
// Errors are change's own and those of Kind.Update.
func (s *Store) SaveDraft(change func(*Run) error) error {
	return s.draft().Update(func(d *draft) error { return change(&d.Draft) })
}

func (s *Store) runs() *Kind[runs]   { return NewKind[runs](s, "runs", 1, Data) }
func (s *Store) draft() *Kind[draft] { return NewKind[draft](s, "draft", 1, Data) }
