package assess

import "slices"

// Position is the number of a question among all that may still be asked, and
// how many those are: what an open answer may bring is counted, so the end
// comes nearer and never farther. At is 0 for a question that is not shown.
func (b *Bank) Position(a Answers, id string) (at, of int) {
	all := b.Possible(a)
	return 1 + slices.IndexFunc(all, func(q Question) bool { return q.ID == id }), len(all)
}

// Possible are the questions that are shown and those that an open answer may
// still bring, in their order.
func (b *Bank) Possible(a Answers) []Question {
	for _, q := range b.Questions {
		if a.Given[q.ID] == "" {
			a = a.With(q.ID, "4")
		}
	}
	return b.Visible(a)
}

// Fewest is how many questions a firm is asked that has nothing of what further ones are
// about; len(Questions) is the most.
func (b *Bank) Fewest(m Mode) int {
	a := Answers{Mode: m}
	for _, q := range b.Questions {
		a = a.With(q.ID, "0")
	}
	return len(b.Visible(a))
}

// Next is the question to ask behind one: the next that is open, then those
// left open before it; "" when all are answered.
func (b *Bank) Next(a Answers, after string) string {
	open := b.Pending(a)
	from, ok := b.at[after]
	for _, q := range open {
		if !ok || b.at[q.ID] > from {
			return q.ID
		}
	}
	if len(open) == 0 {
		return ""
	}
	return open[0].ID
}

// Before is the shown question in front of one, "" for the first.
func (b *Bank) Before(a Answers, id string) string {
	before := ""
	for _, q := range b.Visible(a) {
		if b.at[q.ID] >= b.at[id] {
			break
		}
		before = q.ID
	}
	return before
}
