package assess

import (
	"encoding/json"
	"maps"
	"reflect"
)

// Draft is an assessment in progress as it is kept between two sittings,
// whichever front end asks the questions.
type Draft struct {
	Answers Answers `json:"input"`
	At      string  `json:"at"` // ID of the question that was shown
}

// ReadDraft reads a draft as it was kept; one without a known mode is quick.
// The error is that of JSON.
func ReadDraft(kept []byte) (Draft, error) {
	var d Draft
	err := json.Unmarshal(kept, &d)
	if d.Answers.Mode != Full {
		d.Answers.Mode = Quick
	}
	return d, err
}

// Stands is the number of the question that was shown last among all that may
// be asked, and how many those are; at is 0 where none was.
func (d Draft) Stands() (at, of int) { return Load().Position(d.Answers, d.At) }

// Untouched reports that a draft holds nothing of its own: no answer, and no
// profile but an empty one or the one that it began with.
func (d Draft) Untouched(began Profile) bool {
	p := d.Answers.Profile
	return len(d.Answers.Given) == 0 && (reflect.DeepEqual(p, Profile{}) || reflect.DeepEqual(p, began))
}

// Entry is one answer as it was given; the value "" takes it back.
type Entry struct {
	Question string
	Value    Value
}

// Put writes what one window did into the draft as it is on disk, where
// another window may have answered other questions meanwhile: mine gives the
// mode, the profile and the place, of its answers only the entries count.
func (d Draft) Put(mine Draft, entries []Entry) Draft {
	d.At, d.Answers.Mode, d.Answers.Profile = mine.At, mine.Answers.Mode, mine.Answers.Profile
	d.Answers.Given = maps.Clone(d.Answers.Given)
	for _, e := range entries {
		d.Answers = d.Answers.With(e.Question, e.Value)
	}
	return d
}

// Entries are all answers as they stand, in the order of the bank: what a
// window writes into a draft that is not its own.
func (a Answers) Entries() []Entry {
	var all []Entry
	for _, q := range Load().Questions {
		if v, ok := a.Given[q.ID]; ok {
			all = append(all, Entry{q.ID, v})
		}
	}
	return all
}
