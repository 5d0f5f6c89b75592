package assess

import (
	"math/big"
	"slices"
)

// MaxChanges is how many answers a what-if may change: it plays with the next
// steps and does not fill in another questionnaire.
const MaxChanges = 3

// WhatIf compares a result with that of changed answers. It is not a run:
// nothing keeps it.
type WhatIf struct {
	Before Result `json:"before"`
	After  Result `json:"after"`
	Delta
	Lifted []string `json:"gates_lifted"` // gates that were hit and no longer are, by ID
	Hit    []string `json:"gates_added"`
	Hidden []string `json:"changed_but_hidden"` // changed, but not among the questions shown now
	Opened []string `json:"questions_opened"`   // asked now and not before: their answers are new to score and limits
}

// Delta is the difference of two results, the later minus the earlier. Both
// fields are empty when one of them is Insufficient.
type Delta struct {
	ScoreDelta string `json:"score_delta,omitempty"` // of the exact scores, two decimals: "-1.60"
	LevelDelta *int   `json:"level_delta,omitempty"`
}

// WhatIf scores a copy of the answers in which up to MaxChanges are changed.
// An error is an *InputError that names the question.
func (b *Bank) WhatIf(a Answers, changes map[string]Value) (WhatIf, error) {
	if len(changes) > MaxChanges {
		return WhatIf{}, &InputError{Reason: textTooMany}
	}
	changed := a
	for id, v := range changes {
		q, ok := b.Question(id)
		if !ok {
			return WhatIf{}, &InputError{Field: id, Reason: textUnknownQuestion}
		}
		if !q.Accepts(v) {
			return WhatIf{}, &InputError{Field: id, Reason: q.refusal(v)}
		}
		changed = changed.With(id, v)
	}
	w := WhatIf{Before: b.Score(a), After: b.Score(changed)}
	w.Delta = delta(w.Before.Headline, w.After.Headline)
	w.Lifted = without(w.Before.GatesHit, w.After.GatesHit)
	w.Hit = without(w.After.GatesHit, w.Before.GatesHit)
	w.Hidden, w.Opened = []string{}, []string{}
	for _, q := range b.Questions {
		if _, set := changes[q.ID]; set && !q.shownTo(changed) {
			w.Hidden = append(w.Hidden, q.ID)
		}
		if q.shownTo(changed) && !q.shownTo(a) {
			w.Opened = append(w.Opened, q.ID)
		}
	}
	return w, nil
}

func delta(before, after Headline) Delta {
	if before.Level == nil || after.Level == nil {
		return Delta{}
	}
	levels := *after.Level - *before.Level
	score := new(big.Rat).Sub(exact(after.ConfirmedExact), exact(before.ConfirmedExact))
	return Delta{ScoreDelta: decimal(score), LevelDelta: &levels}
}

// without returns what is in all and not in known.
func without(all, known []string) []string {
	rest := []string{}
	for _, s := range all {
		if !slices.Contains(known, s) {
			rest = append(rest, s)
		}
	}
	return rest
}
