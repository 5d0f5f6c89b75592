package plain

import (
	"encoding/json"
	"errors"
	"io"

	"yunlan/data/assess"
	"yunlan/ui/report"
)

// errAgain goes back to the questions.
var errAgain = errors.New("again")

// end keeps the run, tells its result, and offers what comes next.
func (q *Quiz) end() error {
	previous := q.previous()
	run, err := q.finish()
	if err != nil {
		return err
	}
	r := report.New(report.Source{Paper: q.Paper, Run: run, Date: q.clock(), Previous: previous})
	q.Talk.Say("", finished.String(), "")
	q.Talk.Print(r.Text(report.TextOptions{Width: q.Talk.Width(), Words: true}))
	q.problems()
	if len(q.Store.Unsaved()) == 0 {
		q.Talk.Say("", kept.String())
	}
	for {
		err := q.next(r)
		switch {
		case errors.Is(err, io.EOF), errors.Is(err, errDone), errors.Is(err, errBack), errors.Is(err, errQuit):
			return nil
		case err != nil:
			return err
		}
	}
}

// errDone ends the program.
var errDone = errors.New("done")

// next offers what can be done with a result.
func (q *Quiz) next(r *report.Report) error {
	type choice struct {
		name string
		do   func() error
	}
	choices := []choice{
		{saveReport.String(), func() error { return q.keepReport(r) }},
		{changeOne.String(), q.change},
	}
	if more := q.more(); more > 0 {
		choices = append(choices, choice{goFull.F(more), q.full})
	}
	choices = append(choices, choice{endIt.String(), func() error { return errDone }})
	var names []string
	for _, c := range choices {
		names = append(names, c.name)
	}
	n, err := q.Talk.Menu(afterwards.String(), names, false)
	if err != nil {
		return err
	}
	return choices[n].do()
}

func (q *Quiz) keepReport(r *report.Report) error {
	for {
		name, err := q.Talk.Answer(fileName.String())
		if errors.Is(err, errBack) {
			return nil
		}
		if err != nil || name == "" {
			return err
		}
		if err := q.Keep(name, r); err != nil {
			q.Talk.Say(notWritten.F(err.Error()))
			continue
		}
		q.Talk.Say(wrote.F(name))
		return nil
	}
}

// change asks again from the last question; the run keeps its place in the
// history.
func (q *Quiz) change() error {
	shown := q.bank.Visible(q.draft.Answers)
	q.at = shown[len(shown)-1].ID
	q.draft.At = q.at
	if err := q.save(); err != nil {
		return err
	}
	return errAgain
}

// full goes on with what the full mode adds, as a run of its own.
func (q *Quiz) full() error {
	q.id, q.draft.Answers = "", q.draft.Answers.Promote()
	q.at = q.bank.Next(q.draft.Answers, "")
	q.draft.At = q.at
	if err := q.save(q.draft.Answers.Entries()...); err != nil {
		return err
	}
	return errAgain
}

// more is how many questions the full mode adds.
func (q *Quiz) more() int {
	if q.draft.Answers.Mode == assess.Full {
		return 0
	}
	return len(q.bank.Pending(q.draft.Answers.Promote()))
}

// previous is the last run that can be read and is not this one.
func (q *Quiz) previous() *report.Past {
	runs := q.Store.Runs()
	for i := len(runs) - 1; i >= 0; i-- {
		var run assess.Run
		if runs[i].ID != q.id && json.Unmarshal(runs[i].Payload, &run) == nil {
			return &report.Past{Run: run, Date: runs[i].Date}
		}
	}
	return nil
}
