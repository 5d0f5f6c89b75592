package sitting

import (
	"errors"

	"yunlan/data/store"
)

// ErrChanged is returned if another program changed what was to be deleted.
// Nothing is deleted then.
var ErrChanged = errors.New("changed elsewhere meanwhile")

// Delete removes the assessment in progress and its copies in backups. It is no
// error if it does not exist. Errors: ErrChanged if it was answered elsewhere since
// this Session read it, and those of the store.
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

// Delete removes a finished run, its copies in backups, and a leftover draft with
// the same answers. It is no error if it does not exist. Errors: ErrChanged if it
// was replaced since, and those of the store.
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

// DeleteAll removes every assessment, finished or not, what was told of the firm, and
// all copies.
func DeleteAll(st *store.Store) error { return errors.Join(st.DeleteRuns(), ForgetFirm(st)) }
