package cli

import (
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"yunlan/data/assess"
	"yunlan/data/store"
)

// runs are the finished assessments with what they hold, oldest first. What
// cannot be read is left out; the store keeps it.
func (p *program) runs() (*store.Store, []pastRun) {
	st := store.Open(store.DefaultDirs())
	var all []pastRun
	for _, r := range st.Runs() {
		past := pastRun{ID: r.ID, Date: r.Date}
		if json.Unmarshal(r.Payload, &past.Run) != nil {
			continue
		}
		if bank := assess.Load(); past.Run.SpecVersion == bank.SpecVersion {
			past.Run.Result = bank.Score(past.Run.Answers) // no number comes from a file
		}
		all = append(all, past)
	}
	return st, all
}

// pastRun is a finished assessment of the history.
type pastRun struct {
	ID   string
	Date time.Time
	Run  assess.Run
}

// find is the index of a run by its number in the history, its ID, the only
// ID that begins so, or "last".
func find(runs []pastRun, name string) (int, error) {
	if n, err := strconv.Atoi(name); err == nil && n >= 1 && n <= len(runs) {
		return n - 1, nil
	}
	if name == "last" && len(runs) > 0 {
		return len(runs) - 1, nil
	}
	var found []int
	for i, r := range runs {
		if r.ID == name {
			return i, nil
		}
		if len(name) >= 8 && strings.HasPrefix(r.ID, name) {
			found = append(found, i)
		}
	}
	if len(found) == 1 {
		return found[0], nil
	}
	return -1, &failure{exitFailed, "not_found", msgNoRun.F(echo(name)), whichRun(runs)}
}

// whichRun says how a run may be named.
func whichRun(runs []pastRun) string {
	if len(runs) == 0 {
		return hintNoRuns.String()
	}
	return hintRun.F(len(runs))
}

// oneRun takes one run, or none for the latest.
func oneRun(cmd *cobra.Command, args []string) error {
	if len(args) <= 1 {
		return nil
	}
	return usage(msgOneRun.F(cmd.Name()), hintHelp.F(cmd.CommandPath()))
}
