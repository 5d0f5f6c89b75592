package ways

import (
	"slices"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/guide"
	"yunlan/data/policy"
	"yunlan/ui/evidence"
)

// Event is an event or a policy with a date.
type Event struct {
	Date   policy.Date
	By     string // 之前 or 前, as the paper has it: no later than Date; else ""
	Kind   guide.EventKind
	What   lang.Text // Chinese, English
	Policy string    // the policy's ID where it is one
	content.Citation
}

// When is the date for a reader, with the paper's 之前.
func (e Event) When() string { return policy.Policy{Date: e.Date, By: e.By}.When() }

// Timeline returns the policies with a date and the guide's events, the earliest
// first, a year alone before its months.
func (w *Ways) Timeline() ([]Event, error) { return w.dates() }

func (w *Ways) merge() ([]Event, error) {
	events, err := w.Events()
	if err != nil {
		return nil, err
	}
	policies, err := policy.All(w.paper)
	if err != nil {
		return nil, err
	}
	var all []Event
	for _, e := range events {
		all = append(all, Event{policy.Date{Year: e.Year, Month: e.Month}, "", e.Kind, e.What, "", e.Citation})
	}
	for _, p := range policies {
		if p.Date.Known() {
			all = append(all, Event{p.Date, p.By, guide.EventKind(p.Kind), evidence.Titles(w.paper, p), p.ID, p.Citation})
		}
	}
	slices.SortStableFunc(all, func(a, b Event) int { return a.Date.Compare(b.Date) })
	return all, nil
}
