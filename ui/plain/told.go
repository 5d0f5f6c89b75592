package plain

import (
	"errors"
	"maps"
	"slices"

	"yunlan/data/assess"
	"yunlan/data/firm"
	"yunlan/data/policy"
	"yunlan/data/sitting"
	"yunlan/ui/report"
)

// What the subsidy rules must know of the firm is asked for after the result, and kept
// with the run.

// asker asks the firm of a run for what the rules must know and it has not said.
func (q *Quiz) asker(run sitting.Past) (*asking, error) {
	rules, err := policy.Rules(q.Paper)
	if err != nil || len(rules) == 0 {
		return nil, err
	}
	a := &asking{talk: q.Talk, paper: q.Paper, rules: rules, said: q.bank.Firm(run.Run.Answers), asked: map[string]bool{}}
	verdicts, err := a.judge()
	for field := range maps.Keys(a.said) {
		a.asked[field] = !slices.ContainsFunc(verdicts, func(v policy.Verdict) bool { return slices.Contains(v.Missing, field) })
	}
	a.keep = func(field, value string) error {
		return run.Tell(q.Store, func(p *assess.Profile) { *p = sitting.With(*p, firm.Profile{field: value}) })
	}
	return a, err
}

// mayTell reports that a rule must know more which the firm can say.
func (q *Quiz) mayTell(run sitting.Past) bool {
	a, err := q.asker(run)
	if err != nil || a == nil || run.Run.SpecVersion != q.bank.SpecVersion {
		return false
	}
	verdicts, err := a.judge()
	return err == nil && a.open(verdicts) != ""
}

// tellMore asks for it and reads out what the rules say then.
func (q *Quiz) tellMore(out *outcome) error {
	a, err := q.asker(out.run)
	if err != nil {
		return err
	}
	q.Talk.Say("", tellIntro.String())
	if _, err = a.all(); err != nil && !errors.Is(err, errBack) {
		return err
	}
	past := sitting.History(q.Store)
	at := slices.IndexFunc(past, func(p sitting.Past) bool { return p.ID == out.run.ID })
	if at < 0 {
		return sitting.ErrChanged
	}
	next := q.outcome(past[at])
	out.run, out.file, out.shown = next.run, next.file, next.shown
	for _, p := range report.Parts {
		if p.ID == report.Money {
			q.Talk.Print(out.shown.PartText(p, q.setting()))
		}
	}
	return nil
}
