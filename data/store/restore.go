package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"slices"
)

var (
	// ErrDeleted is the error of a document whose rescued change was a deletion:
	// restoring deletes nothing.
	ErrDeleted = errors.New("it was a deletion")
	// ErrUnknown is the error of a kind of document that this release does not have.
	ErrUnknown = errors.New("not a kind of document")
	// ErrDamaged is the error of a damaged document in a rescue file.
	ErrDamaged = errDamaged
)

// Restored is the result for one document of a rescue file.
type Restored struct {
	Kind    string
	Changed bool  // something was missing and is there now
	Err     error // why it was not taken back, nil when it was
}

// Restore merges what Export wrote into the present state, by kind. It may be run
// twice: nothing is doubled, and nothing that was saved since is lost. Errors of a
// document: ErrDeleted, ErrUnknown, ErrDamaged, ErrNewer, and those of Kind.Update.
// Errors of the file: ErrNoRescue, ErrDamagedRescue and ErrNewer.
func (s *Store) Restore(data []byte) ([]Restored, error) {
	r, err := readRescue(data)
	if err != nil {
		return nil, err
	}
	var all []Restored
	kinds := slices.Sorted(maps.Keys(r.Documents))
	slices.Reverse(kinds) // the runs before the draft that one may have come of
	for _, kind := range kinds {
		one := Restored{Kind: kind}
		one.Changed, one.Err = s.restore(kind, r)
		all = append(all, one)
	}
	return all, nil
}

func (s *Store) restore(kind string, r rescue) (changed bool, err error) {
	take, known := rules[kind]
	switch {
	case !known:
		return false, ErrUnknown
	case isNull(r.Documents[kind]):
		return false, ErrDeleted
	}
	return take(s, r, kind)
}

func isNull(doc []byte) bool { return len(doc) == 0 || string(doc) == "null" }

// rule returns how one kind of document is restored: merge adds the rescued document
// to the present one. The document it was based on is the zero value if there was
// none or the file does not have it.
func rule[T any](kind func(*Store) *Kind[T], merge func(now *T, r merging[T]) error) func(*Store, rescue, string) (bool, error) {
	return func(s *Store, r rescue, name string) (bool, error) {
		k := kind(s)
		doc, _, err := sift(bytes.NewReader(r.Documents[name]), k.file.shape.known)
		if err == nil {
			err = k.file.understand(doc)
		}
		if err != nil {
			return false, err
		}
		m := merging[T]{id: r.ID}
		if m.saved, err = decode[T](doc); err != nil {
			return false, err
		}
		if before := r.Before[name]; !isNull(before) {
			if m.before, err = decode[T](before); err != nil {
				return false, errDamaged
			}
		}
		changed := false
		err = k.Update(func(now *T) error {
			old, err := json.Marshal(now)
			if err != nil {
				return err
			}
			if err := merge(now, m); err != nil {
				return err
			}
			merged, err := json.Marshal(now)
			changed = !bytes.Equal(old, merged)
			return err
		})
		return changed, err
	}
}

// merging is a rescued document, the one it was based on, and its file's ID.
type merging[T any] struct {
	saved, before T
	id            string
}

// rules say how each kind is restored; every kind has one.
var rules = map[string]func(*Store, rescue, string) (bool, error){
	"place":    rule((*Store).place, restorePlace),
	"settings": rule((*Store).settings, restoreSettings),
	"queries":  rule((*Store).queries, restoreQueries),
	"recent":   rule((*Store).recent, restoreRecent),
	"marks":    rule((*Store).marks, restoreMarks),
	"notes":    rule((*Store).notes, restoreNotes),
	"reading":  rule((*Store).reading, restoreReading),
	"routes":   rule((*Store).routes, restoreRoutes),
	"runs":     rule((*Store).runs, restoreRuns),
	"draft":    restoreDrafts,
	"firm":     rule((*Store).firm, restoreFirm),
	"cite":     rule((*Store).cite, restoreCite),
	"opened":   rule((*Store).opened, restoreOpened),
	"pages":    rule((*Store).pages, restorePages),

	"corrections": rule((*Store).corrections, restoreCorrections),
	"writing":     rule((*Store).writing, restoreWriting),
}

func restorePlace(now *Place, r merging[Place]) error {
	if r.saved.Saved.After(now.Saved) {
		*now = r.saved
	}
	return nil
}

// restoreSettings sets the settings that the rescued document changed.
func restoreSettings(now *Settings, r merging[Settings]) error {
	if *now == (Settings{}) {
		*now = DefaultSettings()
	}
	if r.before == (Settings{}) {
		r.before = DefaultSettings()
	}
	now.Follow(r.before, r.saved, nil)
	return nil
}

func restoreQueries(now *queries, r merging[queries]) error {
	now.Queries = missingFirst(now.Queries, r.saved.Queries, maxQueries)
	return nil
}

func restoreRecent(now *recent, r merging[recent]) error {
	now.IDs = missingFirst(now.IDs, r.saved.IDs, maxRecent)
	return nil
}

// missingFirst adds missing items in front and drops the oldest beyond most.
func missingFirst(now, saved []string, most int) []string {
	there := func(one string) bool { return slices.Contains(now, one) }
	all := slices.Concat(slices.DeleteFunc(slices.Clone(saved), there), now)
	return all[:min(len(all), most)]
}

// restoreMarks gives a letter the later of its two places and keeps the other as an
// automatic mark.
func restoreMarks(now *marks, r merging[marks]) error {
	for _, mark := range r.saved.Marks {
		at := slices.IndexFunc(now.Marks, func(old Mark) bool { return old.Letter != "" && old.Letter == mark.Letter })
		if at >= 0 && mark.Date.After(now.Marks[at].Date) {
			mark, now.Marks[at] = now.Marks[at], mark
		}
		if at >= 0 {
			mark.Letter = ""
		}
		here := func(old Mark) bool { return old.Block == mark.Block && old.Offset == mark.Offset }
		if mark.Letter != "" || !slices.ContainsFunc(now.Marks, here) {
			now.Marks = append(now.Marks, mark)
		}
	}
	slices.SortStableFunc(now.Marks, func(a, b Mark) int { return b.Date.Compare(a.Date) })
	return nil
}

// restoreNotes adds missing notes. Of a note that was changed on both sides the
// later text keeps the ID, and the other becomes a note of its own.
func restoreNotes(now *notes, r merging[notes]) error {
	byID, said := map[string]int{}, map[Note]bool{}
	for i, n := range now.Notes {
		byID[n.ID], said[n.said()] = i, true
	}
	before := map[string]Note{}
	for _, n := range r.before.Notes {
		before[n.ID] = n
	}
	for _, n := range r.saved.Notes {
		i, there := byID[n.ID]
		was, older := before[n.ID]
		switch {
		case n.ID == "":
			return ErrDamaged
		case said[n.said()], older && there && n.said() == was.said():
			continue // it is there, or was not what could not be saved
		case there && older && now.Notes[i].said() == was.said():
			now.Notes[i] = n
		case there:
			if n.Updated.After(now.Notes[i].Updated) {
				n, now.Notes[i] = now.Notes[i], n
			}
			n.ID = NewID()
			now.Notes = append(now.Notes, n)
		default:
			byID[n.ID] = len(now.Notes)
			now.Notes = append(now.Notes, n)
		}
		said[n.said()] = true
	}
	return nil
}

// restoreReading adds what the rescued document has more than the one it was based
// on, once for each rescue file.
func restoreReading(now *Reading, r merging[Reading]) error {
	if r.id != "" && slices.Contains(now.Rescued, r.id) {
		return nil
	}
	base := r.before.Seconds
	if r.id == "" { // of an earlier release, which did not write down what was there before
		base = now.Seconds
	} else {
		now.Rescued = append(now.Rescued, r.id)
	}
	more := Reading{Since: r.saved.Since, Seconds: map[string]int{}, Seen: r.saved.Seen}
	for section, n := range r.saved.Seconds {
		more.Seconds[section] = max(0, n-base[section])
	}
	now.add(more)
	return nil
}

// restoreDrafts adds assessments in progress and removes those that were finished.
// One that was answered on both sides is kept twice: the store cannot merge answers.
func restoreDrafts(s *Store, r rescue, name string) (bool, error) {
	done := s.Runs()
	return rule((*Store).drafts, func(now *drafts, m merging[drafts]) error {
		all, before := now.all(), m.before.all()
		for _, then := range m.saved.all() {
			all = restoreDraft(all, then, find(before, then.ID), find(done, then.ID))
		}
		for _, was := range before {
			if find(m.saved.all(), was.ID).ID == "" && find(done, was.ID).ID != "" {
				all = slices.DeleteFunc(all, func(d Run) bool { return d.ID == was.ID && d.Date.Equal(was.Date) })
			}
		}
		*now = drafts{Drafts: all}
		return nil
	})(s, r, name)
}

// restoreDraft adds a rescued draft, then, to all. was is the draft it was based on,
// done the run that was made of it since; either may be zero.
func restoreDraft(all []Run, then, was, done Run) []Run {
	if was.ID != "" && was.Date.Equal(then.Date) || done.ID != "" && !then.Date.After(done.Date) {
		return all // nothing was answered in it, or it is finished
	}
	at := slices.IndexFunc(all, func(d Run) bool { return d.ID == then.ID })
	switch {
	case at < 0:
		return append(all, then)
	case all[at].Date.Equal(then.Date):
		return all
	case all[at].Date.Equal(was.Date):
		all[at] = then
		return all
	}
	then.ID += "-2"
	if find(all, then.ID).ID == "" {
		all = append(all, then)
	}
	return all
}

// find is the run of an ID, zero for none.
func find(all []Run, id string) Run {
	for _, r := range all {
		if r.ID == id {
			return r
		}
	}
	return Run{}
}
