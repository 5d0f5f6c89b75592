package plain

import (
	"errors"
	"io"
	"slices"

	"yunlan/data/assess"
	"yunlan/data/sitting"
	"yunlan/ui/report"
	"yunlan/ui/save"
)

// errAgain is returned to go back to the questions.
var errAgain = errors.New("again")

// end saves the run, reads out its result and offers what to do next.
func (q *Quiz) end() error {
	run, meanwhile, err := q.sitting.Finish(q.Clock())
	if err != nil {
		return err
	}
	q.tell(meanwhile)
	q.Talk.Say("", finished.String(), "")
	out := q.outcome(run)
	q.Talk.Print(out.shown.FrontText(q.setting()))
	q.problems()
	if len(q.Store.Unsaved()) == 0 {
		q.Talk.Say("", kept.String())
	}
	for {
		err := q.next(out)
		switch {
		case errors.Is(err, io.EOF): // nobody can ask for the parts that are left
			for len(out.left) > 0 {
				_ = q.readNext(out)
			}
			return nil
		case errors.Is(err, errDone), errors.Is(err, errBack), errors.Is(err, errQuit):
			return nil
		case err != nil:
			return err
		}
	}
}

func (q *Quiz) setting() report.TextOptions {
	return report.TextOptions{Width: q.Talk.Width(), Words: true}
}

// outcome is a finished run with its reports, and how far it was read out: the first
// page, then part after part.
type outcome struct {
	run   sitting.Past
	file  *report.Report // may be read by others: no sums of money
	shown *report.Report
	left  []report.Part
}

func (q *Quiz) outcome(run sitting.Past) *outcome {
	src := report.Source{Paper: q.Paper, Run: run.Run, Date: run.Date}
	if before, ok := sitting.Previous(sitting.History(q.Store), run.ID); ok {
		src.Previous = &report.Past{Run: before.Run, Date: before.Date}
	}
	out := &outcome{run: run, file: report.New(src)}
	src.Amounts = true
	out.shown = report.New(src)
	out.left = slices.DeleteFunc(slices.Clone(report.Parts), func(p report.Part) bool { return len(out.shown.Part(p)) == 0 })
	return out
}

// readNext reads out the next part.
func (q *Quiz) readNext(out *outcome) error {
	q.Talk.Print(out.shown.PartText(out.left[0], q.setting()))
	out.left = out.left[1:]
	return nil
}

// errDone is returned to end the program.
var errDone = errors.New("done")

// next offers what to do with a result; Enter reads out the next part of it.
func (q *Quiz) next(out *outcome) error {
	type choice struct {
		name string
		do   func() error
	}
	choices := []choice{
		{saveReport.String(), func() error { return q.keepReport(out.file) }},
		{changeOne.String(), func() error { return q.change(out.run) }},
	}
	if more := q.more(out.run); more > 0 {
		choices = append(choices, choice{goFull.F(more), func() error { return q.full(out.run) }})
	}
	if q.mayTell(out.run) {
		choices = append(choices, choice{tellMore.String(), func() error { return q.tellMore(out) }})
	}
	choices = append(choices, choice{endIt.String(), func() error { return errDone }})
	var names []string
	for _, c := range choices {
		names = append(names, c.name)
	}
	enter := ""
	if len(out.left) > 0 {
		enter = enterReads.F(out.left[0].Name)
	}
	n, err := q.Talk.Menu(afterwards.String(), names, enter)
	switch {
	case err != nil:
		return err
	case n == Skipped:
		return q.readNext(out)
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
		q.Talk.Say(wrote.F(save.Said(name)))
		return nil
	}
}

// change asks again from the last question; the run keeps its place in the
// history.
func (q *Quiz) change(run sitting.Past) error {
	q.sitting, q.Mode = sitting.Revise(q.Store, run, q.Clock()), ""
	shown := q.bank.Visible(q.sitting.Draft.Answers)
	q.at = shown[len(shown)-1].ID
	return errAgain
}

// full continues in full mode, as a new run.
func (q *Quiz) full(run sitting.Past) error {
	q.sitting, q.Mode = sitting.Extend(q.Store, run, q.Clock()), ""
	q.at = q.bank.Next(q.sitting.Draft.Answers, "")
	at := q.at
	if err := q.save(func(d *assess.Draft) { d.At = at }); err != nil {
		return err
	}
	return errAgain
}

// more is how many questions the full mode adds.
func (q *Quiz) more(run sitting.Past) int {
	if run.Run.Answers.Mode == assess.Full {
		return 0
	}
	return len(q.bank.Pending(run.Run.Answers.Promote()))
}
