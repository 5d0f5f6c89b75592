package plain

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
	"time"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/disk"
	"yunlan/data/store"
	"yunlan/ui/report"
)

// Quiz is the self-assessment asked line by line.
type Quiz struct {
	Talk  *Talk
	Paper *content.Paper
	Store *store.Store
	Clock func() time.Time
	Mode  assess.Mode // "" goes on in the mode of last time, at first the quick one
	// Keep writes a report to a file, in the format that the name says.
	Keep func(file string, r *report.Report) error
	// Again says how to come back to the questions; "" names the command.
	Again string

	sitting
	at     string // the question that is asked
	warned bool
}

// errLeave ends the questions: everything is saved.
var errLeave = errors.New("left")

// Run asks until all is answered or the reader leaves, and tells the result.
// The error is that of writing, or of a store that refuses.
func (q *Quiz) Run() error {
	q.sitting = sitting{store: q.Store, clock: q.Clock, bank: assess.Load()}
	q.begin()
	for {
		err := q.askAll()
		if err == nil {
			err = q.end()
		}
		switch {
		case errors.Is(err, errAgain):
		case errors.Is(err, errLeave), errors.Is(err, errQuit), errors.Is(err, io.EOF):
			q.leave()
			return q.Talk.Err()
		default:
			return errors.Join(err, q.Talk.Err())
		}
	}
}

// begin says what this is, and where it goes on.
func (q *Quiz) begin() {
	resumed := q.resume()
	if q.Mode != "" {
		q.draft.Answers.Mode = q.Mode
	}
	if q.draft.Answers.Mode != assess.Full {
		q.draft.Answers.Mode = assess.Quick
	}
	q.at = q.first()
	_, of := q.bank.Position(assess.Answers{Mode: q.draft.Answers.Mode}, "")
	intro := introQuick.F(of)
	if q.draft.Answers.Mode == assess.Full {
		intro = introFull.F(of, len(q.bank.Questions))
	}
	q.Talk.Say(title.String(), intro, introSafe.String())
	if resumed {
		at, of := q.bank.Position(q.draft.Answers, q.at)
		q.Talk.Say(introResume.F(len(q.draft.Answers.Given)))
		if at > 0 {
			q.Talk.Say(resumeAt.F(at, of))
		}
	} else if q.carryOver() {
		q.Talk.Say(introSame.String())
	} else {
		q.Talk.Say(introFirm.String())
	}
	q.Talk.Say(say(q.bank.NotOfficial))
	q.problems()
}

// carryOver begins with what the firm said of itself the last time; false when
// it said nothing.
func (q *Quiz) carryOver() bool {
	last := q.previous()
	if last == nil {
		return false
	}
	q.draft.Answers.Profile = last.Run.Answers.Profile
	return !reflect.DeepEqual(q.draft.Answers.Profile, assess.Profile{})
}

// first is the question of last time if it is open, else the first open one.
func (q *Quiz) first() string {
	open := q.bank.Pending(q.draft.Answers)
	if slices.ContainsFunc(open, func(o assess.Question) bool { return o.ID == q.draft.At }) {
		return q.draft.At
	}
	return q.bank.Next(q.draft.Answers, "")
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
	if q.id == "" {
		q.Talk.Say("", leaveEmpty.String())
		return
	}
	if len(q.Store.Unsaved()) > 0 {
		q.Talk.Say("", notSaved.String())
		return
	}
	again := q.Again
	if again == "" {
		again = goOnBy.String()
	}
	q.Talk.Say("", leaving.F(len(q.draft.Answers.Given), again))
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

// say is a text of the bank in the language in use.
func say(t assess.Text) string {
	if lang.Now() == lang.English {
		return t.EN
	}
	return t.ZH
}

// text40 repeats what was typed, within bounds.
func text40(s string) string {
	if r := []rune(s); len(r) > 40 {
		return fmt.Sprintf("%s…", string(r[:40]))
	}
	return s
}
