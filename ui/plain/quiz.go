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

// Quiz is the self-assessment in plain mode.
type Quiz struct {
	Talk  *Talk
	Paper *content.Paper
	Store *store.Store
	Clock func() time.Time
	Mode  assess.Mode     // "" goes on in the mode of last time, at first the quick one
	Given *assess.Answers // an assessment of its own begins with these; nil goes on with what was begun
	// Keep writes a report to a file, in the format that the name says.
	Keep func(file string, r *report.Report) error
	// Again words how to come back to the questions; with "" the command is named.
	Again string

	sitting sitting.Session
	bank    *assess.Bank
	at      string // the question that is asked
	warned  bool
}

// errLeave is returned to leave the questions. Everything is saved.
var errLeave = errors.New("left")

// Run asks until everything is answered or the reader quits, and reads out the result.
// The error is that of writing, or of the store.
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

// begin introduces the assessment and says where it continues.
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

// takeUp resumes the assessment in progress, asking which if there are several; false
// if it began a new one.
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
	n, err := q.Talk.Menu(whichOne.F(len(open)), stands(open), enterLatest.String())
	if err != nil {
		q.sitting = open[0] // what is left is the same as before
		return true, err
	}
	q.sitting, resumed = sitting.Resume(q.Store, open[max(n, 0)].ID)
	if !resumed { // another program ended it while the menu was open
		return q.takeUp()
	}
	return true, nil
}

// answeredIn counts the answers to questions that are still asked.
func answeredIn(a assess.Answers) int { return assess.Answered(a, assess.Load().Questions) }

// stands words when each assessment in progress was answered last and how far it is.
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

// askAll asks until every question is answered.
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

// leave words how to continue later.
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

// problems reports problems with the reader's files, each once.
func (q *Quiz) problems() { sayProblems(q.Talk, q.Store, &q.warned) }

// sayProblems reports the store's problems and missing protections of file systems;
// that nothing can be saved is reported once.
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
