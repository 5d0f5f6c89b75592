package sitting

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"yunlan/data/assess"
	"yunlan/data/store"
)

// Past is a finished run.
type Past struct {
	ID     string
	Date   time.Time // of finishing
	When   string    // the local time, unique in the history
	Run    assess.Run
	Broken bool // its stored form cannot be read
}

// History returns the finished runs, oldest first.
func History(st *store.Store) []Past { return history(st.Runs()) }

func glanceAtHistory(st *store.Store) []Past { return history(st.GlanceAtRuns()) }

func history(runs []store.Run) []Past {
	all := []Past{}
	for _, r := range runs {
		all = append(all, readRun(r))
	}
	slices.SortStableFunc(all, func(a, b Past) int { return a.Date.Compare(b.Date) })
	dates := make([]time.Time, len(all))
	for i, p := range all {
		dates[i] = p.Date
	}
	for i, when := range Times(dates) {
		all[i].When = when
	}
	return all
}

// readRun reads a finished run. The result of a run of this question bank is
// computed again, so that no number is taken from a file.
func readRun(r store.Run) Past {
	bank := assess.Load()
	p := Past{ID: r.ID, Date: r.Date}
	if json.Unmarshal(r.Payload, &p.Run) != nil {
		p.Broken = true
	}
	if p.Run.SpecVersion == bank.SpecVersion {
		p.Run.Result = bank.Score(p.Run.Answers)
	}
	if l := p.Run.Result.Level; l == nil || *l < 1 || *l > len(bank.Levels) {
		p.Run.Result.Status, p.Run.Result.Level = assess.Insufficient, nil
	}
	return p
}

// Latest is the last run that can be read.
func Latest(all []Past) (Past, bool) { return Previous(all, "") }

// Previous is the last readable run before the one with an ID; the latest if the
// history has no such ID.
func Previous(all []Past, id string) (Past, bool) {
	if at := slices.IndexFunc(all, func(p Past) bool { return p.ID == id }); at >= 0 {
		all = all[:at]
	}
	for _, p := range slices.Backward(all) {
		if !p.Broken {
			return p, true
		}
	}
	return Past{}, false
}

// Times formats local times so that no two are equal: to the minute, to the second
// where needed, and numbered where even that is not enough.
func Times(all []time.Time) []string {
	said := make([]string, len(all))
	for i, t := range all {
		said[i] = t.Local().Format("2006-01-02 15:04")
	}
	for i, again := range doubles(said) {
		if again > 0 {
			said[i] = all[i].Local().Format("2006-01-02 15:04:05")
		}
	}
	for i, again := range doubles(said) {
		if again > 0 {
			said[i] += fmt.Sprintf(" (%d)", again)
		}
	}
	return said
}

// doubles numbers words that occur more than once, from 1; others get 0.
func doubles(words []string) []int {
	count, numbers := map[string]int{}, make([]int, len(words))
	for _, w := range words {
		count[w]++
	}
	seen := map[string]int{}
	for i, w := range words {
		if count[w] > 1 {
			seen[w]++
			numbers[i] = seen[w]
		}
	}
	return numbers
}
