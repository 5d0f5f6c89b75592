package sitting

import (
	"errors"

	"yunlan/data/store"
)

// ErrChanged says that another program changed what was to be deleted, and that
// it was left alone.
var ErrChanged = errors.New("changed elsewhere meanwhile")

// Delete removes the assessment in progress with the copies of it that backups
// hold. One that is gone is no error. Errors: ErrChanged where it was answered
// elsewhere since this Session saw it, and those of the store.
func (s Session) Delete() error {
	err := s.store.UpdateDrafts(func(all []store.Run) ([]store.Run, error) {
		if at := index(all, s.ID); at >= 0 {
			if k, err := decode(all[at]); err == nil && !alike(k.Answers, s.Draft.Answers) {
				return all, ErrChanged
			}
		}
		return without(all, s.ID), nil
	})
	if err != nil {
		return err
	}
	return s.store.ForgetRuns()
}

// Delete removes a finished run with the copies of it that backups hold, and a
// draft that says the same and could not be ended. One that is gone is no
// error. Errors: ErrChanged where it was replaced meanwhile, and those of the
// store.
func (p Past) Delete(st *store.Store) error {
	if err := sweep(st, []Past{p}); err != nil {
		return err
	}
	err := st.UpdateRuns(func(all []store.Run) ([]store.Run, error) {
		if at := index(all, p.ID); at >= 0 && !all[at].Date.Equal(p.Date) {
			return all, ErrChanged
		}
		return without(all, p.ID), nil
	})
	if err != nil {
		return err
	}
	return st.ForgetRuns()
}

// DeleteAll removes every assessment, finished or not, and the copies.
func DeleteAll(st *store.Store) error { return st.DeleteRuns() }
