package assess

import "slices"

// Basis says which part of two runs is compared.
type Basis string

// The bases. A score is compared on the first two only.
const (
	SameMode   Basis = "same"  // same specification, same mode
	QuickOnly  Basis = "quick" // same specification: the quick run against the same questions of the full one
	TextsAlike Basis = "texts" // another specification: questions that both asked in the same words
)

// Comparison is two runs side by side, like with like only.
type Comparison struct {
	Basis Basis `json:"basis"`
	Delta
	Before         Headline     `json:"before"` // rescored on QuickOnly; as recorded where Delta is empty
	After          Headline     `json:"after"`
	Sides          []SideChange `json:"dimensions"`      // those with a score in both runs; empty where scores are not compared
	ProfileChanged bool         `json:"profile_changed"` // a changed size or branching may explain a changed score
	Questions      []Change     `json:"questions"`       // all that both runs may be compared on, in the bank's order; of a quick and a full one those of the quick mode
}

// Change is one question in both runs; "" is not shown or not answered.
type Change struct {
	Question string `json:"question"`
	Before   Value  `json:"before"`
	After    Value  `json:"after"`
	Changed  bool   `json:"changed"`
}

// SideChange is one dimension in both runs, floors of 100. Single says that one
// of the scores rests on a single answer.
type SideChange struct {
	Dimension string `json:"dimension"`
	Before    int    `json:"before"`
	After     int    `json:"after"`
	Single    bool   `json:"single_answer"`
}

// Compare sets an earlier run against a later one. Runs of another edition are
// read by that edition, and their scores are those that were stored.
func Compare(earlier, later Run) Comparison {
	b := later.Bank()
	c := Comparison{
		Basis:          basis(earlier, later),
		Before:         earlier.Result.Headline,
		After:          later.Result.Headline,
		ProfileChanged: !b.asksAlike(earlier.Answers.Profile, later.Answers.Profile),
	}
	old, now := earlier.Answers, later.Answers
	if c.Basis == QuickOnly {
		old.Mode, now.Mode = Quick, Quick
	}
	if c.Basis == QuickOnly && later.SpecVersion == Load().SpecVersion {
		first, second := b.Score(old), b.Score(now)
		c.Before, c.After = first.Headline, second.Headline
		c.Delta, c.Sides = delta(c.Before, c.After), b.sides(first.Bars, second.Bars)
	}
	if c.Basis == SameMode {
		c.Delta, c.Sides = delta(c.Before, c.After), b.sides(earlier.Result.Bars, later.Result.Bars)
	}
	if c.LevelDelta == nil {
		c.Sides = []SideChange{}
	}
	c.Questions = b.changes(earlier.Bank(), old, now, alike(earlier, later))
	if c.Basis == TextsAlike {
		c.Questions = slices.DeleteFunc(c.Questions, func(q Change) bool { return q.Before == "" || q.After == "" })
	}
	return c
}

// sides are the dimensions that both runs have, in the bank's order.
func (b *Bank) sides(old, now Bars) []SideChange {
	all := []SideChange{}
	for _, d := range b.Dimensions {
		before, was := old.Dimensions[d.ID]
		after, is := now.Dimensions[d.ID]
		if was && is {
			all = append(all, SideChange{d.ID, before, after, old.DimensionAnswers[d.ID] == 1 || now.DimensionAnswers[d.ID] == 1})
		}
	}
	return all
}

func basis(earlier, later Run) Basis {
	switch {
	case earlier.SpecVersion != later.SpecVersion:
		return TextsAlike
	case earlier.Answers.Mode != later.Answers.Mode:
		return QuickOnly
	}
	return SameMode
}

// alike returns the questions that both runs worded in the same way.
func alike(earlier, later Run) map[string]bool {
	same := map[string]bool{}
	for id, hash := range earlier.Texts {
		same[id] = hash == later.Texts[id]
	}
	return same
}

// changes sets the answers to the questions that both runs worded alike against
// each other; was is the edition of the old ones.
func (b *Bank) changes(was *Bank, old, now Answers, alike map[string]bool) []Change {
	changes := []Change{}
	for _, q := range b.Questions {
		asked, known := was.Question(q.ID)
		if !known || !alike[q.ID] {
			continue
		}
		before, after := old.visible(asked), now.visible(q)
		if before != "" || after != "" {
			changes = append(changes, Change{q.ID, before, after, before != after})
		}
	}
	return changes
}

// visible returns the answer to q, "" while q is hidden.
func (a Answers) visible(q Question) Value {
	if !q.shownTo(a) {
		return ""
	}
	return a.to(q)
}
