package sitting

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"time"

	"yunlan/data/assess"
	"yunlan/data/store"
)

// Session is an assessment in progress, as one program holds it. The zero value is
// no assessment.
type Session struct {
	Draft  assess.Draft // as it was last saved
	ID     string
	Date   time.Time // when it was last answered
	Broken bool      // its stored form cannot be read; it can only be deleted
	Live   bool      // it is stored: something was answered

	store   *store.Store
	revises edition
	began   assess.Answers // what it began with, which is not its own
}

// edition is the version of a finished run that was reopened.
type edition struct {
	ID   string    `json:"id"`
	Date time.Time `json:"date"`
}

// kept is a Session on the disk.
type kept struct {
	assess.Draft
	Revises edition `json:"revises,omitzero"`
}

// Begin returns a new assessment with the firm's profile of the latest run and what
// is known of the firm. With past nil it does not touch the disk.
func Begin(st *store.Store, past []Past, now time.Time, mode assess.Mode) Session {
	s := Session{ID: newID(now), store: st}
	s.Draft.Answers.Mode = mode
	if last, ok := Latest(past); ok {
		s.Draft.Answers.Profile = last.Run.Answers.Profile
	}
	if facts, told := told(st, past); told {
		s.Draft.Answers.Profile = knowing(s.Draft.Answers.Profile, facts)
	}
	s.began = s.Draft.Answers
	return s
}

// Revise reopens a finished run: Finish will replace it. A run of an earlier
// edition stays as it is, and its answers go on as an assessment of their own.
func Revise(st *store.Store, p Past, now time.Time) Session {
	a := p.Run.Answers
	if p.Run.SpecVersion != assess.Load().SpecVersion {
		return From(st, a, now)
	}
	return Session{ID: newID(now), store: st, Draft: assess.Draft{Answers: a}, revises: edition{p.ID, p.Date}, began: a}
}

// Extend returns a new assessment in full mode with the answers of a finished run.
func Extend(st *store.Store, p Past, now time.Time) Session {
	return From(st, p.Run.Answers.Promote(), now)
}

// From goes on with answers from elsewhere, as an assessment of its own.
func From(st *store.Store, a assess.Answers, now time.Time) Session {
	return Session{ID: newID(now), store: st, Draft: assess.Draft{Answers: a}}
}

// Unfinished returns the assessments in progress, the one answered last first. It
// leaves out drafts whose answers are a finished run, left by killed programs.
func Unfinished(st *store.Store) []Session {
	return unfinished(st, st.Drafts(), History)
}

// Glance returns the draft that was answered last without repairing or reporting
// anything, for a start page. ok is false if no question was answered.
func Glance(st *store.Store) (d assess.Draft, ok bool) {
	for _, s := range unfinished(st, st.GlanceAtDrafts(), glanceAtHistory) {
		if len(s.Draft.Answers.Given) > 0 {
			return s.Draft, true
		}
	}
	return d, false
}

func unfinished(st *store.Store, drafts []store.Run, history func(*store.Store) []Past) []Session {
	if len(drafts) == 0 {
		return nil
	}
	past := history(st)
	var all []Session
	for _, r := range drafts {
		s := read(st, r, past)
		if !s.Broken && (s.idle(s.Draft) || over(r, past)) {
			continue
		}
		all = append(all, s)
	}
	slices.SortStableFunc(all, func(a, b Session) int { return cmp.Or(b.Date.Compare(a.Date), cmp.Compare(b.ID, a.ID)) })
	return all
}

// Resume returns the assessment in progress with an ID; without an ID the one that
// was answered last.
func Resume(st *store.Store, id string) (s Session, ok bool) {
	for _, s := range Unfinished(st) {
		if !s.Broken && (id == "" || s.ID == id) {
			return s, true
		}
	}
	return s, false
}

// read is the Session of a draft on the disk.
func read(st *store.Store, r store.Run, past []Past) Session {
	k, err := decode(r)
	s := Session{Draft: k.Draft, ID: r.ID, Date: r.Date, Broken: err != nil, Live: true, store: st, revises: k.Revises}
	if last, ok := Latest(past); ok && k.Revises.ID == "" {
		s.began.Profile = last.Run.Answers.Profile
	}
	for _, p := range past {
		if k.Revises.of(p) {
			s.began = p.Run.Answers
		}
	}
	return s
}

// decode reads a draft as it was kept. The error is that of JSON.
func decode(r store.Run) (kept, error) {
	var k kept
	err := json.Unmarshal(r.Payload, &k)
	if k.Answers.Mode != assess.Full {
		k.Answers.Mode = assess.Quick // also where none is known
	}
	return k, err
}

// of reports whether a run is still the version that was reopened.
func (e edition) of(p Past) bool { return e.ID != "" && e.ID == p.ID && e.Date.Equal(p.Date) }

// idle reports a draft without answers of its own.
func (s Session) idle(d assess.Draft) bool {
	if s.revises.ID != "" {
		return alike(d.Answers, s.began)
	}
	return d.Untouched(s.began.Profile)
}

// over reports a draft whose answers are already in the history.
func over(r store.Run, past []Past) bool {
	k, err := decode(r)
	return err == nil && slices.ContainsFunc(past, func(p Past) bool {
		return (p.ID == r.ID || p.ID == k.Revises.ID) && !p.Broken && alike(p.Run.Answers, k.Answers)
	})
}

// alike reports equal answers, profile and mode.
func alike(a, b assess.Answers) bool {
	return a.Mode == b.Mode && maps.Equal(a.Given, b.Given) && bytes.Equal(written(a.Profile), written(b.Profile))
}

func written(p assess.Profile) []byte {
	text, err := json.Marshal(p)
	if err != nil { // words and numbers only
		panic(err)
	}
	return text
}

// newID is the time, readable for people, with nine random digits.
func newID(now time.Time) string {
	return now.UTC().Format("20060102T150405") + fmt.Sprintf(".%09d", rand.IntN(1_000_000_000))
}

func index(all []store.Run, id string) int {
	return slices.IndexFunc(all, func(r store.Run) bool { return r.ID == id })
}

func without(all []store.Run, id string) []store.Run {
	return slices.DeleteFunc(all, func(r store.Run) bool { return r.ID == id })
}
