package assess

// Basis says which part of two runs is compared.
type Basis string

// The bases. A score is compared on the first two only.
const (
	SameMode   Basis = "same"  // same specification, same mode
	QuickOnly  Basis = "quick" // same specification: the quick run against the same fourteen of the full one
	TextsAlike Basis = "texts" // another specification: questions whose wording did not change
)

// Comparison is two runs side by side, like with like only.
type Comparison struct {
	Basis Basis `json:"basis"`
	Delta
	Before         Headline `json:"before"` // rescored on QuickOnly; as recorded where Delta is empty
	After          Headline `json:"after"`
	ProfileChanged bool     `json:"profile_changed"` // a changed size or branching may explain a changed score
	Questions      []Change `json:"questions"`       // all that both runs may be compared on, in the bank's order; of a quick and a full one the fourteen
}

// Change is one question in both runs; "" is not shown or not answered.
type Change struct {
	Question string `json:"question"`
	Before   Value  `json:"before"`
	After    Value  `json:"after"`
	Changed  bool   `json:"changed"`
}

// Compare sets an earlier run against a later one.
func (b *Bank) Compare(earlier, later Run) Comparison {
	c := Comparison{
		Basis:          basis(earlier, later),
		Before:         earlier.Result.Headline,
		After:          later.Result.Headline,
		ProfileChanged: !earlier.Answers.Profile.scoresLike(later.Answers.Profile),
	}
	old, now := earlier.Answers, later.Answers
	if c.Basis == QuickOnly {
		old.Mode, now.Mode = Quick, Quick
	}
	if c.Basis == QuickOnly && earlier.SpecVersion == b.SpecVersion {
		c.Before, c.After = b.Score(old).Headline, b.Score(now).Headline
		c.Delta = delta(c.Before, c.After)
	}
	if c.Basis == SameMode {
		c.Delta = delta(c.Before, c.After)
	}
	c.Questions = b.changes(c.Basis, old, now, alike(earlier, later))
	return c
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

func (b *Bank) changes(basis Basis, old, now Answers, alike map[string]bool) []Change {
	changes := []Change{}
	for _, q := range b.Questions {
		oneQuick := basis == QuickOnly || old.Mode != now.Mode
		if !alike[q.ID] || oneQuick && !q.Quick {
			continue
		}
		before, after := old.visible(q), now.visible(q)
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
