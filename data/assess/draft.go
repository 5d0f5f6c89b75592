package assess

import "reflect"

// Draft is an assessment in progress as it is kept between two sittings,
// whichever front end asks the questions.
type Draft struct {
	Answers Answers `json:"input"`
	At      string  `json:"at"` // ID of the question that was shown
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
