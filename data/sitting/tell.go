package sitting

import (
	"encoding/json"
	"slices"

	"yunlan/data/assess"
	"yunlan/data/firm"
	"yunlan/data/store"
)

// Tell changes what the firm said of itself in a finished run; its answers and its
// date stay. The calculator and the next assessment know it too. The error is
// ErrChanged if the run was deleted or made anew elsewhere, or that of the store.
func (p Past) Tell(st *store.Store, change func(*assess.Profile)) error {
	var said firm.Profile
	err := refused(st.UpdateRuns(func(all []store.Run) ([]store.Run, error) {
		at := index(all, p.ID)
		if at < 0 || !all[at].Date.Equal(p.Date) {
			return nil, ErrChanged
		}
		run := readRun(all[at]).Run
		before := run.Answers.Profile.Firm()
		change(&run.Answers.Profile)
		said = changed(before, run.Answers.Profile.Firm())
		payload, err := json.Marshal(assess.Load().Record(run.Answers))
		if err != nil {
			return nil, err
		}
		all = slices.Clone(all)
		all[at].Payload = payload
		return all, nil
	}))
	if err != nil || len(said) == 0 {
		return err
	}
	return Tell(st, said)
}
