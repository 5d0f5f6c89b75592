package plain

import (
	"errors"
	"io"
	"reflect"
	"slices"
	"strings"
	"time"

	"yunlan/content"
	"yunlan/data/assess"
	"yunlan/data/disk"
	"yunlan/data/sitting"
	"yunlan/data/store"
	"yunlan/ui/report"
)

// Quiz is the self-assessment asked line by line.
type Quiz struct {
	Talk  *Talk
	Paper *content.Paper
	Store *store.Store
	Clock func() time.Time
	Mode  assess.Mode     // "" goes on in the mode of last time, at first the quick one
	Given *assess.Answers // an assessment of its own begins with these; nil goes on with what was begun
	// Keep writes a report to a file, in the format that the name says.
	Keep func(file string, r *report.Report) error
	// Again says how to come back to the questions; "" names the command.
	Again string

	sitting sitting.Session
	bank    *assess.Bank
	at      string // the question that is asked
	warned  bool
}

// errLeave ends the questions: everything is saved.
var errLeave = errors.New("left")

// Run asks until all is answered or the reader leaves, and tells the result.
// The error is that of writing, or of a store that refuses.
func (q *Quiz) Run() error {
	q.bank = assess.Load()
	err := q.begin()
	for {
		if err == nil {
			err = q.askAll()
		}
		if err == nil {
			err = q.end()
		}
		switch {
		case errors.Is(err, errAgain):
			err = nil
		case errors.Is(err, errLeave), errors.Is(err, errBack), errors.Is(err, errQuit), errors.Is(err, io.EOF):
			q.leave()
			return q.Talk.Err()
		default:
			return errors.Join(err, q.Talk.Err())
		}
	}
}

// begin says what this is, and where it goes on.
func (q *Quiz) begin() error {
	q.Talk.Say(title.String())
	resumed, err := q.takeUp()
	if err != nil {
		return err
	}
	draft := &q.sitting.Draft
	if q.Mode != "" {
		draft.Answers.Mode = q.Mode
	}
	q.at = q.first()
	_, of := q.bank.Position(assess.Answers{Mode: draft.Answers.Mode}, "")
	intro := introQuick.F(of)
	if draft.Answers.Mode == assess.Full {
		intro = introFull.F(of, len(q.bank.Questions))
	}
	q.Talk.Say(intro, introSafe.String())
	switch {
	case resumed:
		at, of := q.bank.Position(draft.Answers, q.at)
		words := introResume
		if q.Given != nil {
			words = introGiven
		}
		q.Talk.Say(words.F(answeredIn(draft.Answers)))
		if at > 0 {
			q.Talk.Say(resumeAt.F(at, of))
		}
		if carried := q.bank.Carried(draft.Answers); carried != "" {
			q.Talk.Say(carried)
		}
	case reflect.DeepEqual(draft.Answers.Profile, assess.Profile{}):
		q.Talk.Say(introFirm.String())
	default:
		q.Talk.Say(introSame.String())
	}
	q.Talk.Say(q.bank.NotOfficial.String())
	q.problems()
	return nil
}

// takeUp resumes the assessment in progress, after asking which where there are
// several; false when it began a new one.
func (q *Quiz) takeUp() (resumed bool, err error) {
	if q.Given != nil {
		q.sitting = sitting.From(q.Store, *q.Given, q.Clock())
		return true, nil
	}
	open := slices.DeleteFunc(sitting.Unfinished(q.Store), func(s sitting.Session) bool { return s.Broken })
	switch len(open) {
	case 0:
		q.sitting = sitting.Begin(q.Store, sitting.History(q.Store), q.Clock(), assess.Quick)
		return false, nil
	case 1:
		q.sitting = open[0]
		return true, nil
	}
	n, err := q.Talk.Menu(whichOne.F(len(open)), stands(open), true)
	if err != nil {
		q.sitting = open[0] // what is left is the same as before
		return true, err
	}
	q.sitting, resumed = sitting.Resume(q.Store, open[max(n, 0)].ID)
	if !resumed { // another window ended it while the menu stood there
		return q.takeUp()
	}
	return true, nil
}

// answeredIn counts the answers to questions that are still asked.
func answeredIn(a assess.Answers) int { return assess.Answered(a, assess.Load().Questions) }

// stands says when each assessment in progress was answered last, and how far
// it came.
func stands(open []sitting.Session) []string {
	dates := make([]time.Time, len(open))
	for i, s := range open {
		dates[i] = s.Date
	}
	said := sitting.Times(dates)
	for i, s := range open {
		mode := quickName
		if s.Draft.Answers.Mode == assess.Full {
			mode = fullName
		}
		said[i] = openOne.F(said[i], mode.String(), answeredIn(s.Draft.Answers))
	}
	return said
}

// first is the question of last time if it is open, else the first open one.
func (q *Quiz) first() string {
	open := q.bank.Pending(q.sitting.Draft.Answers)
	if slices.ContainsFunc(open, func(o assess.Question) bool { return o.ID == q.sitting.Draft.At }) {
		return q.sitting.Draft.At
	}
	return q.bank.Next(q.sitting.Draft.Answers, "")
}

// askAll asks until nothing is open.
func (q *Quiz) askAll() error {
	for q.at != "" {
		question, _ := q.bank.Question(q.at)
		q.show(question)
		if err := q.hear(question); err != nil {
			return err
		}
	}
	return nil
}

// leave says how to go on.
func (q *Quiz) leave() {
	again := q.Again
	if again == "" {
		again = goOnBy.String()
	}
	answered := answeredIn(q.sitting.Draft.Answers)
	switch {
	case len(q.Store.Unsaved()) > 0:
		q.Talk.Say("", notSaved.String())
	case q.sitting.Live:
		q.Talk.Say("", leaving.F(answered, again))
	case answered > 0:
		q.Talk.Say("", leaveSame.String())
	default:
		q.Talk.Say("", leaveEmpty.String())
	}
}

// problems says what is the matter with the reader's files, each thing once.
func (q *Quiz) problems() { sayProblems(q.Talk, q.Store, &q.warned) }

// sayProblems tells what the store could not do and what disks lack; that
// nothing can be saved is said once.
func sayProblems(t *Talk, st *store.Store, warned *bool) {
	for _, p := range st.Problems() {
		t.Say(strings.TrimSpace(problemHint.F(p.Message, p.Hint) + " " + p.Path))
	}
	if lacking := disk.Notice(); lacking != "" {
		t.Say(lacking)
	}
	if !*warned && len(st.Unsaved()) > 0 {
		*warned = true
		t.Say(notSaved.String())
	}
}
