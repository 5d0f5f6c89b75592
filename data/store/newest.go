package store

import (
	"slices"
	"time"
)

// newest merges saved into now by key: missing items are added, of two with one key
// the later stays. Items of now keep their order.
func newest[T any](now, saved []T, key func(T) string, date func(T) time.Time) []T {
	for _, item := range saved {
		at := slices.IndexFunc(now, func(old T) bool { return key(old) == key(item) })
		switch {
		case at < 0:
			now = append(now, item)
		case date(item).After(date(now[at])):
			now[at] = item
		}
	}
	return now
}

func restoreRoutes(now *routes, r merging[routes]) error {
	date := func(p Progress) time.Time { return p.Date }
	now.Routes = newest(now.Routes, r.saved.Routes, func(p Progress) string { return p.Route }, date)
	slices.SortStableFunc(now.Routes, func(a, b Progress) int { return date(b).Compare(date(a)) })
	return nil
}

func restoreRuns(now *runs, r merging[runs]) error {
	date := func(run Run) time.Time { return run.Date }
	now.Runs = newest(now.Runs, r.saved.Runs, func(run Run) string { return run.ID }, date)
	slices.SortStableFunc(now.Runs, func(a, b Run) int { return date(a).Compare(date(b)) })
	return nil
}

// restoreWriting adds unfinished writing, or the newer state of it.
func restoreWriting(now *writings, r merging[writings]) error {
	now.Writings = newest(now.Writings, r.saved.Writings, func(w Writing) string { return w.ID }, func(w Writing) time.Time { return w.Saved })
	return nil
}
